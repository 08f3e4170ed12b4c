/** Lines that are taken out of a file together: statements or entries, and the comments that are about them. */
import type { SourceFile, Span, SpanEdit } from '../../syntax/index.ts';

/** What is to go: a statement or an entry that has its lines for itself, with a comment behind it. */
export interface Unit {
  readonly span: Span;
  /** Words of which a comment at the head of the file has to hold one to be about it, and not about the file. */
  readonly words: readonly string[];
}

/** Neighbouring units with the comment lines above them, if those are about nothing else. */
export interface Block {
  readonly removal: SpanEdit;
  /** The comment lines above, without their indentation. */
  readonly comments: readonly string[];
  /** The text of each unit with what stands behind it on its last line. */
  readonly units: readonly string[];
}

interface Lines {
  readonly first: number;
  readonly last: number;
  readonly unit: Unit;
}

/** The blocks of these units; null where one of them shares a line with something else. */
export function blocksOf(source: SourceFile, units: readonly Unit[]): Block[] | null {
  const lines = units.map((unit) => linesOf(source, unit));
  const known = lines.filter((one) => one !== null).sort((a, b) => a.first - b.first);
  if (known.length < units.length) return null;
  const chains: Lines[][] = [];
  for (const one of known) {
    const chain = chains.at(-1);
    if (chain && chain.at(-1)?.last === one.first - 1) chain.push(one);
    else chains.push([one]);
  }
  return chains.map((chain) => blockOf(source, chain));
}

function blockOf(source: SourceFile, chain: readonly Lines[]): Block {
  const first = chain[0]?.first ?? 0;
  const last = chain.at(-1)?.last ?? 0;
  const words = chain.flatMap(({ unit }) => unit.words);
  const above = isAboutMore(source, last + 1) ? [] : commentsAbove(source, first, words);
  const from = first - above.length;
  return {
    removal: { span: withBlankLine(source, from, last), text: '' },
    comments: above,
    units: chain.map((one) => textOf(source, one)),
  };
}

/** Whether what follows belongs to the same group, so that the comment above is about that too. */
function isAboutMore(source: SourceFile, line: number): boolean {
  return !/^(?:$|--|[}\])]|end\b)/.test(lineText(source, line).trim());
}

function commentsAbove(source: SourceFile, line: number, words: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = line - 1; at >= 0 && isComment(source, at); at--) found.unshift(lineText(source, at).trim());
  const isHead = line - found.length === 0;
  return isHead && !words.some((word) => found.some((text) => text.includes(word))) ? [] : found;
}

/** A line that holds a comment which begins and ends there, and no one for the tools. */
function isComment(source: SourceFile, line: number): boolean {
  const { start, end } = source.lines.lineSpan(line);
  const text = source.text.slice(start, end);
  const at = start + (text.length - text.trimStart().length);
  const comment = source.comments.find(({ span }) => span.start === at);
  return comment !== undefined && comment.span.end <= end && !/\bprosody-config:/.test(comment.text);
}

/** The lines with one of the blank lines around them, so that no two are left. */
function withBlankLine(source: SourceFile, first: number, last: number): Span {
  const { lines, text } = source;
  const isBlank = (line: number) => line < 0 || (line < lines.lineCount && lineText(source, line).trim() === '');
  const startOf = (line: number) => (line < lines.lineCount ? lines.lineSpan(line).start : text.length);
  const isLast = /^\s*(?:$|[}\])])/.test(text.slice(startOf(last + 1)));
  if (isLast && first > 0 && isBlank(first - 1)) return { start: startOf(first - 1), end: startOf(last + 1) };
  const goes = isBlank(first - 1) && isBlank(last + 1) && last + 1 < lines.lineCount;
  return { start: startOf(first), end: startOf(goes ? last + 2 : last + 1) };
}

function linesOf(source: SourceFile, unit: Unit): Lines | null {
  const { lines, text } = source;
  const { start, end } = unit.span;
  const [first, last] = [lines.positionAt(start).line, lines.positionAt(end).line];
  const before = text.slice(lines.lineSpan(first).start, start);
  const after = text.slice(end, lines.lineSpan(last).end).trim();
  const rest = after.replace(/^[;,]\s*/, '');
  const at = end + text.slice(end).indexOf(rest);
  const isRest =
    rest === '' || source.comments.some(({ span }) => span.start === at && span.end <= lines.lineSpan(last).end);
  return before.trim() === '' && isRest ? { first, last, unit } : null;
}

/** With the indentation of the first line taken off all of them. */
function textOf(source: SourceFile, { first, last }: Lines): string {
  const { lines } = source;
  const text = source.text.slice(lines.lineSpan(first).start, lines.lineSpan(last).end).trimEnd();
  const indent = /^[ \t]*/.exec(text)?.[0] ?? '';
  const dedented = text.split(/\r?\n/).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  return dedented.join('\n');
}

function lineText({ lines, text }: SourceFile, line: number): string {
  if (line >= lines.lineCount) return '';
  const { start, end } = lines.lineSpan(line);
  return text.slice(start, end);
}
