/** Edits of lists and statements that leave the text looking as if a person had made them. */
import type { Comment, TableConstructor } from './ast.ts';
import { partitionPoint } from './partition-point.ts';
import type { SourceFile } from './source-file.ts';
import type { Span, SpanEdit } from './text.ts';

/**
 * Removes the entry of a table, given by the span of its field: with its separator, and with its line and the comment
 * behind it where it has the line for itself. The text still parses afterwards if it did before.
 */
export function removeListEntry(file: SourceFile, entry: Span): SpanEdit {
  const follows = separatorAfter(file, entry.end);
  const cut = { start: entry.start, end: follows?.end ?? entry.end };
  const line = wholeLines(file, cut);
  if (line) return { span: line, text: '' };
  // On a line with others: the space up to the next entry goes too; without a next one, the separator before it.
  if (follows) {
    const next = skipBlanks(file.text, cut.end);
    return { span: { start: cut.start, end: atLineEnd(file.text, next) ? cut.end : next }, text: '' };
  }
  const before = skipBlanksBack(file.text, entry.start) - 1;
  return { span: isSeparator(file, before) ? { start: before, end: entry.end } : cut, text: '' };
}

/** Adds entries at the end of a table, with the table's own indentation and separator. `texts` are the bare entries. */
export function insertListEntry(file: SourceFile, table: TableConstructor, ...texts: readonly string[]): SpanEdit {
  const close = table.span.end - 1;
  const last = table.fields.at(-1);
  if (!last) {
    const inner = file.text.slice(table.span.start + 1, close);
    const broken = /[\r\n]/.test(inner) || inner.includes('--');
    if (!broken) return { span: { start: table.span.start + 1, end: close }, text: ` ${texts.join(', ')} ` };
    const indent = `${lineIndent(file, table.span.start)}${indentUnit(file)}`;
    const lines = texts.map((text) => `${indent}${text};${file.newline}`);
    return insert(lineStartOf(file, close), lines.join(''));
  }
  const separated = separatorAfter(file, last.span.end);
  const separator = separatorOf(file, table) ?? ',';
  const at = separated?.end ?? last.span.end;
  const lead = separated ? '' : separator;
  const sameLine = file.lines.positionAt(last.span.end).line === file.lines.positionAt(close).line;
  if (sameLine) {
    const tail = separated && /^[ \t]*$/.test(file.text.slice(at, close)) ? separator : '';
    return insert(at, `${lead} ${texts.join(`${separator} `)}${tail}`);
  }
  const indent = lineIndent(file, last.span.start);
  const lines = texts.map((text) => `${file.newline}${indent}${text}${separator}`).join('');
  if (separated) return insert(endOfLineWithComment(file, at), lines);
  // Between the entry and its comment only the separator may go in, and one edit cannot do both.
  const end = endOfLineWithComment(file, at);
  const behind = file.text.slice(at, end);
  return { span: { start: at, end }, text: `${lead}${behind}${lines}` };
}

/** What one level is indented by in a file: as its first line that is. */
export function indentUnit({ text }: Pick<SourceFile, 'text'>): string {
  return /^(?:\t| {1,8})(?=[^\s-])/m.exec(text)?.[0] ?? '  ';
}

/** Removes a statement with its `;`, and with its lines and the comment behind it where it has them for itself. */
export function removeStatement(file: SourceFile, statement: Span): SpanEdit {
  const after = separatorAfter(file, statement.end);
  const cut = { start: statement.start, end: after?.sign === ';' ? after.end : statement.end };
  const line = wholeLines(file, cut);
  if (line) return { span: line, text: '' };
  const next = skipBlanks(file.text, cut.end);
  return { span: { start: cut.start, end: atLineEnd(file.text, next) ? cut.end : next }, text: '' };
}

interface Separator {
  readonly sign: ',' | ';';
  /** The offset behind it. */
  readonly end: number;
}

/** The separator that comes next, behind white space and comments. The tree has no place for it, and tokens are dear. */
function separatorAfter(file: SourceFile, offset: number): Separator | undefined {
  let at = offset;
  for (;;) {
    while (/\s/.test(file.text.charAt(at))) at++;
    const comment = file.text.startsWith('--', at) ? commentAt(file, at) : undefined;
    if (!comment) break;
    at = comment.span.end;
  }
  const sign = file.text.charAt(at);
  return sign === ',' || sign === ';' ? { sign, end: at + 1 } : undefined;
}

function commentAt({ comments }: SourceFile, offset: number): Comment | undefined {
  const comment = comments[partitionPoint(comments, ({ span }) => span.start < offset)];
  return comment?.span.start === offset ? comment : undefined;
}

function isSeparator(file: SourceFile, offset: number): boolean {
  return /^[,;]$/.test(file.text.charAt(offset));
}

/** The separator that the table used last, where it has one: lists mix both. */
function separatorOf(file: SourceFile, table: TableConstructor): string | undefined {
  for (let index = table.fields.length - 1; index >= 0; index--) {
    const field = table.fields[index];
    const after = field && separatorAfter(file, field.span.end);
    if (after) return after.sign;
  }
  return undefined;
}

/** The whole lines of a span, if nothing but space stands before it and nothing but a comment after it. */
function wholeLines(file: SourceFile, span: Span): Span | null {
  const { text } = file;
  const start = lineStartOf(file, span.start);
  if (text.slice(start, span.start).trim() !== '') return null;
  const end = endOfLineWithComment(file, span.end);
  if (!atLineEnd(text, end)) return null;
  const after = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
  if (end < text.length) return { start, end: after };
  // The last line has no line break of its own; the one before it goes.
  const back = text.slice(0, start).replace(/(?:\r\n|\n|\r)$/, '').length;
  return { start: back, end };
}

/** After blanks, and after a comment that stands there and ends with the line; else the offset itself. */
function endOfLineWithComment(file: SourceFile, offset: number): number {
  const at = skipBlanks(file.text, offset);
  if (atLineEnd(file.text, at)) return at;
  if (!file.text.startsWith('--', at)) return offset;
  const comment = commentAt(file, at);
  if (!comment) return offset;
  const end = skipBlanks(file.text, comment.span.end);
  const oneLine = !/[\r\n]/.test(file.text.slice(comment.span.start, comment.span.end));
  return oneLine && atLineEnd(file.text, end) ? end : offset;
}

function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\t') at++;
  return at;
}

function skipBlanksBack(text: string, offset: number): number {
  let at = offset;
  while (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t') at--;
  return at;
}

function atLineEnd(text: string, offset: number): boolean {
  return offset >= text.length || text.charAt(offset) === '\n' || text.charAt(offset) === '\r';
}

function lineStartOf(file: SourceFile, offset: number): number {
  return file.lines.lineSpan(file.lines.positionAt(offset).line).start;
}

function lineIndent(file: SourceFile, offset: number): string {
  const start = lineStartOf(file, offset);
  return file.text.slice(start, skipBlanks(file.text, start));
}

function insert(at: number, text: string): SpanEdit {
  return { span: { start: at, end: at }, text };
}
