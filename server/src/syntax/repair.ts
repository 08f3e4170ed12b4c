/** Reads a text that luaparse refuses: finds the mistakes, mends a copy, and reads that. */
import { type Converted, convert } from './convert.ts';
import { blank, type Finding, Findings, quoted } from './findings.ts';
import { parseLua } from './lua-parser.ts';
import { identity, type OffsetMap, offsetMap } from './offset-map.ts';
import { partitionPoint } from './partition-point.ts';
import type { SyntaxProblem } from './source-file.ts';
import { StatementRecogniser } from './statements.ts';
import type { Template } from './template.ts';
import { applyEdits, type Span, type SpanEdit } from './text.ts';
import { TolerantLexer } from './tolerant-lexer.ts';

export interface Repaired {
  readonly tree: Converted;
  readonly errors: readonly SyntaxProblem[];
}

/** Each attempt costs one more pass of luaparse; the last but one tries every statement on its own. */
const MAX_ATTEMPTS = 4;

/** `calls`: names that are known to take a text as their argument; `template`: whose masked text this is. Never throws. */
export function repair(text: string, calls: ReadonlySet<string>, template: Template | null = null): Repaired {
  const findings = new Findings(text);
  const lexer = new TolerantLexer(text, findings);
  lexer.run();
  const recogniser = new StatementRecogniser(text, lexer.tokens, findings, calls);
  recogniser.chunk();

  const found = findings.all();
  const hidden: SpanEdit[] = [...recogniser.blanks];
  const neutral = [...lexer.neutral, ...recogniser.neutral];
  const { statements } = recogniser;
  if (findings.fullFrom <= text.length) {
    const from = Math.min(enclosing(statements, findings.fullFrom)[0]?.start ?? 0, text.length);
    hidden.push(blank(from, text.length));
  }
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    const edits = compose(found, hidden, []);
    const mended = applyEdits(text, edits);
    const readable = neutral.length > 0 ? applyEdits(text, compose(found, hidden, neutral)) : mended;
    const map = offsetMap(edits);
    const result = parseLua(readable);
    if (result.chunk) {
      const tree = convertSafely(result.chunk, mended, map, template);
      if (tree) return { tree, errors: sorted(findings) };
    }
    const refused = result.chunk ? { index: 0, reason: 'deep', deep: true } : result;
    const at = map.start(Math.max(0, refused.index));
    const unreadable =
      attempt < MAX_ATTEMPTS - 1 ? enclosing(statements, at) : statements.filter(unreadableIn(readable, edits));
    if (refused.deep) findings.add('too-deep', at, at + 1, 'This is nested too deep to be read.');
    else explain(findings, refused.reason, at, text);
    const before = hidden.length;
    const holes = merged(hidden);
    for (const { start, end } of unreadable) if (!holeAt(holes, start)) hidden.push(blank(start, end));
    if (hidden.length === before && attempt >= MAX_ATTEMPTS - 1) break;
  }
  return { tree: emptyTree(text), errors: sorted(findings) };
}

export function emptyTree(text: string): Converted {
  const chunk = { kind: 'Chunk', span: { start: 0, end: text.length }, body: [] } as const;
  return { chunk, comments: [], malformedNumbers: [], tooDeep: null };
}

/** Sorted edits without overlaps. Where something is hidden, the edits of what was found there are dropped. */
function compose(found: readonly Finding[], hidden: readonly SpanEdit[], neutral: readonly SpanEdit[]): SpanEdit[] {
  const holes = merged(hidden);
  const edits = found.flatMap(({ problem, repair }) => (holeAt(holes, problem.span.start) ? [] : repair));
  const kept: SpanEdit[] = [];
  const inOrder = [...edits, ...neutral, ...holes.map(({ start, end }) => blank(start, end))]
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || size(a.edit) - size(b.edit) || a.index - b.index);
  let end = 0;
  for (const { edit } of inOrder) {
    if (edit.span.start < end) continue;
    kept.push(edit);
    end = edit.span.end;
  }
  return kept;
}

function size(edit: SpanEdit): number {
  return edit.span.end > edit.span.start ? 1 : 0;
}

function merged(hidden: readonly SpanEdit[]): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { span } of [...hidden].sort((a, b) => a.span.start - b.span.start)) {
    const last = spans.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else spans.push({ ...span });
  }
  return spans;
}

function holeAt(holes: readonly Span[], offset: number): boolean {
  const hole = holes[partitionPoint(holes, ({ start }) => start <= offset) - 1];
  return hole !== undefined && offset < hole.end;
}

function convertSafely(
  chunk: Parameters<typeof convert>[0],
  text: string,
  map: OffsetMap,
  template: Template | null,
): Converted | null {
  try {
    return convert(chunk, text, map, template);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** For a text that luaparse took as it is. */
export function convertWhole(
  chunk: Parameters<typeof convert>[0],
  text: string,
  template: Template | null = null,
): Converted | null {
  return convertSafely(chunk, text, identity, template);
}

/** The statement at an offset, or the last one before it. */
function enclosing(statements: readonly Span[], at: number): Span[] {
  const found = statements.findLast(({ start }) => start <= at) ?? statements[0];
  return found ? [found] : [];
}

/** Whether a statement cannot be read on its own either. To be asked in the order of the text. */
function unreadableIn(mended: string, edits: readonly SpanEdit[]): (statement: Span) => boolean {
  let next = 0;
  let shift = 0;
  const shiftAt = (offset: number, inclusive: boolean): number => {
    for (let edit = edits[next]; edit; edit = edits[next]) {
      if (inclusive ? edit.span.end > offset : edit.span.end >= offset && edit.span.start >= offset) break;
      shift += edit.text.length - (edit.span.end - edit.span.start);
      next++;
    }
    return shift;
  };
  return ({ start, end }) => {
    const from = start + shiftAt(start, false);
    const to = end + shiftAt(end, true);
    return parseLua(mended.slice(from, to)).chunk === null;
  };
}

/** What luaparse says of things that have nothing to do with signs out of place. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^no loop to break/, '`break` stands outside of any loop.'],
  [/^label '(.*)' already defined/, 'The label `$1` is defined twice.'],
  [/^no visible label '(.*)' for/, 'No label `$1` can be reached from here.'],
  [/^<goto (.*)> jumps into the scope of local '(.*)'/, '`goto $1` jumps into the scope of the local `$2`.'],
  [/^cannot use '\.\.\.'/, '`...` stands in a function that does not take it.'],
];

function explain(findings: Findings, reason: string, at: number, text: string): void {
  const known = REASONS.find(([pattern]) => pattern.test(reason));
  const told = ({ problem }: Finding): boolean =>
    problem.mend === null && problem.span.start <= at && at <= problem.span.end;
  if (!known && findings.all().some(told)) return;
  const word = /^(?:\w+|\S)/.exec(text.slice(at, at + 60))?.[0] ?? '';
  const message = known
    ? reason
        .replace(/^(.*?)(?: near .*| on line.*)?$/, '$1')
        .replace(known[0], known[1])
        .replace(/\.[^.`]*$/, '.')
    : `${word === '' ? 'The end of the file' : quoted(word)} is not expected here.`;
  if (findings.all().some(({ problem }) => problem.message === message && problem.span.start === at)) return;
  findings.add('unexpected-token', at, at + word.length, message);
}

/** In the order of the text. A mend that would touch what an earlier one changes is left out. */
function sorted(findings: Findings): SyntaxProblem[] {
  const problems = findings
    .all()
    .map(({ problem }) => problem)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const edits = problems
    .flatMap((problem) => (problem.mend?.edits ?? []).map((edit) => ({ problem, edit })))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || size(a.edit) - size(b.edit));
  const unmended = new Set<SyntaxProblem>();
  let end = 0;
  for (const { problem, edit } of edits) {
    if (edit.span.start < end) unmended.add(problem);
    else end = edit.span.end;
  }
  return problems.map((problem) => (unmended.has(problem) ? { ...problem, mend: null } : problem));
}
