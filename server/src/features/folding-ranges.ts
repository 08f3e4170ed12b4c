/** What can be folded away: sections, tables and blocks, comments, and regions that somebody has marked. */
import type { FoldingRange } from 'vscode-languageserver-types';
import type { Configuration } from '../evaluation/index.ts';
import { type AnyNode, type Comment, type SourceFile, visit } from '../syntax/index.ts';
import { outlineOf } from './outline.ts';

/** As in language-configuration.json. */
const REGION = /^\s*#?region\b/;
const END_OF_REGION = /^\s*#?endregion\b/;

/** What closes a table or a block stays in sight below it. */
const CLOSING = /^\s*(?:[}\])]|end\b|until\b)/;

type Lines = readonly [start: number, end: number];

/** In the order of the text; of several that begin on one line the longest. */
export function foldingRanges(configuration: Configuration, uri: string): FoldingRange[] {
  const file = configuration.files.get(uri);
  if (!file) return [];
  const comments = commentsOf(file);
  const inBlocks = blocks(file);
  const marked = regions(file);
  const around = [...inBlocks, ...marked.map(([start, end]): Lines => [start, end - 1])];
  const ranges = [
    ...inBlocks.map((lines) => rangeFrom(lines)),
    ...sections(configuration, file, around, comments.lines).map((lines) => rangeFrom(lines)),
    ...comments.runs.map((lines) => rangeFrom(lines, 'comment')),
    ...marked.map((lines) => rangeFrom(lines, 'region')),
  ];
  const longest = new Map<number, FoldingRange>();
  for (const range of ranges) {
    const known = longest.get(range.startLine);
    if (range.endLine > (known?.endLine ?? range.startLine)) longest.set(range.startLine, range);
  }
  return [...longest.values()].sort((a, b) => a.startLine - b.startLine);
}

function rangeFrom([startLine, endLine]: Lines, kind?: string): FoldingRange {
  return { startLine, endLine, ...(kind && { kind }) };
}

/** A section without what stands between it and the next one: blank lines, and comments right above that one. */
function sections(
  configuration: Configuration,
  file: SourceFile,
  around: readonly Lines[],
  comments: ReadonlySet<number>,
): Lines[] {
  const ends = new EndsAround(around);
  return outlineOf(configuration, file).flatMap((part): Lines[] => {
    // The table form is folded as any table.
    if (part.kind !== 'section' || part.body.end === part.span.end) return [];
    const start = lineOf(file, part.span.start);
    const least = lineOf(file, Math.max(part.span.end, part.entries.at(-1)?.span.end ?? 0));
    let end = Math.min(lineOf(file, part.body.end), ends.at(start));
    const isLast = part.body.end === file.text.length;
    while (!isLast && end > least && comments.has(end)) end--;
    while (end > least && textOfLine(file, end).trim() === '') end--;
    return [[start, end]];
  });
}

/** Of ranges that lie in each other or apart: where the innermost one ends that goes around a line. Lines are asked for in order. */
class EndsAround {
  readonly #ranges: readonly Lines[];
  readonly #around: number[] = [];
  #next = 0;

  constructor(ranges: readonly Lines[]) {
    this.#ranges = [...ranges].sort(([a], [b]) => a - b);
  }

  at(line: number): number {
    for (let range = this.#ranges[this.#next]; range && range[0] < line; range = this.#ranges[++this.#next]) {
      this.#leave(range[0]);
      this.#around.push(range[1]);
    }
    this.#leave(line);
    return this.#around.at(-1) ?? Number.POSITIVE_INFINITY;
  }

  #leave(line: number): void {
    while (this.#around.length > 0 && (this.#around.at(-1) ?? 0) < line) this.#around.pop();
  }
}

const FOLDED: ReadonlySet<AnyNode['kind']> = new Set([
  'WhileStatement',
  'RepeatStatement',
  'NumericForStatement',
  'GenericForStatement',
  'DoStatement',
  'FunctionExpression',
  'TableConstructor',
  'CallExpression',
  'StringLiteral',
  'TemplateStatement',
]);

function blocks(file: SourceFile): Lines[] {
  const found: Lines[] = [];
  visit(file.chunk, {
    enter: (node) => {
      const [start, end] = linesOf(file, node);
      if (start === end) return false;
      if (node.kind === 'IfStatement') {
        node.clauses.forEach((clause, index) => {
          const next = node.clauses[index + 1];
          found.push([lineOf(file, clause.span.start), (next ? lineOf(file, next.span.start) : end) - 1]);
        });
      } else if (FOLDED.has(node.kind)) {
        found.push([start, CLOSING.test(textOfLine(file, end)) ? end - 1 : end]);
      }
      return true;
    },
  });
  return found;
}

interface CommentLines {
  /** Lines that hold a comment and nothing else. */
  readonly lines: ReadonlySet<number>;
  /** Comments of more than one line, and several that follow each other without a blank line. */
  readonly runs: readonly Lines[];
}

function commentsOf(file: SourceFile): CommentLines {
  const lines = new Set<number>();
  const runs: [start: number, end: number][] = [];
  let isOpen = false;
  for (const comment of file.comments) {
    const [start, end] = linesOf(file, comment);
    const isAlone = file.text.slice(file.lines.lineSpan(start).start, comment.span.start).trim() === '';
    if (isAlone) for (let line = start; line <= end; line++) lines.add(line);
    const last = runs.at(-1);
    const joins = isAlone && !isMark(comment);
    if (joins && isOpen && last && last[1] === start - 1) last[1] = end;
    else if (joins || end > start) runs.push([start, end]);
    isOpen = joins;
  }
  return { lines, runs };
}

function isMark({ text }: Comment): boolean {
  return REGION.test(text) || END_OF_REGION.test(text);
}

function regions(file: SourceFile): Lines[] {
  const found: Lines[] = [];
  const open: number[] = [];
  for (const comment of file.comments) {
    const line = lineOf(file, comment.span.start);
    if (REGION.test(comment.text)) open.push(line);
    else if (END_OF_REGION.test(comment.text)) {
      const start = open.pop();
      if (start !== undefined) found.push([start, line]);
    }
  }
  return found;
}

function linesOf(file: SourceFile, { span }: Pick<AnyNode, 'span'>): Lines {
  return [lineOf(file, span.start), lineOf(file, span.end)];
}

function lineOf({ lines }: SourceFile, offset: number): number {
  return lines.positionAt(offset).line;
}

function textOfLine({ lines, text }: SourceFile, line: number): string {
  const { start, end } = lines.lineSpan(line);
  return text.slice(start, end);
}
