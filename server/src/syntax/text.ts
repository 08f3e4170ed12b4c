/**
 * Text and places in it. Everything inside the core speaks in UTF-16 offsets (`Span`), because that is what both
 * luaparse and the Language Server Protocol count in; only the edges (lsp, cli) turn them into lines and columns.
 */

import { partitionPoint } from './partition-point.ts';

/** A half-open range of UTF-16 offsets into the original text of one file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span in a file. `uri` is a normalised URI string. */
export interface Location {
  readonly uri: string;
  readonly span: Span;
}

/** Replaces `span` by `text`; an empty span inserts. Edits of one fix never overlap. */
export interface SpanEdit {
  readonly span: Span;
  readonly text: string;
}

/** Zero-based line and UTF-16 character, as in the Language Server Protocol. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Offsets to lines and back. Lines end at LF, CR LF or a lone CR, as in the Language Server Protocol. Building it is
 * linear in the text, a look-up is logarithmic.
 */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];
  /** Where each code point ends that takes two units; found when first asked for. */
  #pairs: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Zero-based line and UTF-16 character of an offset; offsets outside the text are clamped. */
  positionAt(offset: number): LinePosition {
    const clamped = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: clamped - (this.#starts[low] ?? 0) };
  }

  /** Offset of a zero-based line and UTF-16 character; positions past a line's end are clamped to it. */
  offsetAt(position: LinePosition): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.#text.length;
    const { start, end } = this.lineSpan(position.line);
    return Math.max(start, Math.min(start + position.character, end));
  }

  /** The span of a zero-based line without its line break. */
  lineSpan(line: number): Span {
    const start = this.#starts[line] ?? this.#text.length;
    let end = this.#starts[line + 1] ?? this.#text.length;
    while (end > start && (this.#text.charCodeAt(end - 1) === 10 || this.#text.charCodeAt(end - 1) === 13)) end--;
    return { start, end };
  }

  /** One-based column in Unicode code points, as the command line prints it. */
  codePointColumn(offset: number): number {
    const { line } = this.positionAt(offset);
    const { start } = this.lineSpan(line);
    this.#pairs ??= [...this.#text.matchAll(SURROGATE_PAIR)].map(({ index }) => index + 2);
    const pairsBefore = (place: number) => partitionPoint(this.#pairs ?? [], (end) => end <= place);
    return 1 + Math.max(0, offset - start) - (pairsBefore(offset) - pairsBefore(start));
  }
}

export type Newline = '\n' | '\r\n';

/** How lines that are put into a text are to end. */
export function newlineIn(text: string): Newline {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** A text of which more is found when somebody first asks: most files have no problems. */
export class SourceText {
  readonly text: string;
  #lines: LineIndex | undefined;
  #newline: Newline | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text);
    return this.#lines;
  }

  get newline(): Newline {
    this.#newline ??= newlineIn(this.text);
    return this.#newline;
  }
}

/** One code point that takes two UTF-16 units. */
const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    // Nearly every file; a search is fast before a loop is compiled, and most programs that read one file end before that.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Whether a place lies in another, of the same file. */
export function covers(outer: Location, inner: Location): boolean {
  return outer.uri === inner.uri && outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
}

/** Whether an offset lies in a span, its ends included. */
export function contains(outer: Span, offset: number): boolean {
  return outer.start <= offset && offset <= outer.end;
}

/** Applies edits that do not overlap; edits at the same offset keep their order. */
export function applyEdits(text: string, edits: readonly SpanEdit[]): string {
  const sorted = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.index - b.index);
  let out = '';
  let at = 0;
  for (const { edit } of sorted) {
    out += text.slice(at, Math.max(at, edit.span.start)) + edit.text;
    at = Math.max(at, edit.span.end);
  }
  return out + text.slice(at);
}
