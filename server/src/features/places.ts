import type { Position, Range } from 'vscode-languageserver-types';
import { type Location, nodePathAt, type SourceFile, type Span } from '../syntax/index.ts';

/** Every file that was read, by URI. */
export type Files = ReadonlyMap<string, SourceFile>;

export function rangeOf(file: SourceFile, span: Span): Range {
  return { start: file.lines.positionAt(span.start), end: file.lines.positionAt(span.end) };
}

/** The offsets of a range given by an editor; what lies outside the text is clamped. */
export function spanOf(file: SourceFile, range: Range): Span {
  return { start: file.lines.offsetAt(range.start), end: file.lines.offsetAt(range.end) };
}

export function offsetOf(file: SourceFile, position: Position): number {
  return file.lines.offsetAt(position);
}

/** Whether the cursor stands in it, or at one of its ends. */
export function isAt(location: Location, uri: string, offset: number): boolean {
  return location.uri === uri && location.span.start <= offset && offset <= location.span.end;
}

export function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** A string literal's place without its quotes; other expressions as they are. */
export function insideQuotes(file: SourceFile, span: Span): Span {
  const literal = nodePathAt(file.chunk, span.start).find(
    (node) => node.kind === 'StringLiteral' && node.span.start === span.start && node.span.end === span.end,
  );
  return literal?.kind === 'StringLiteral' ? literal.contentSpan : span;
}
