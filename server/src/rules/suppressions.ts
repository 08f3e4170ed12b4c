/**
 * Comments by which a file says that a rule is not to speak:
 *
 *     -- prosody-config: disable-next-line unknown-option
 *     some_option = true -- prosody-config: disable-line unknown-option, unstable-module -- why it is fine
 *     -- prosody-config: disable-file secret-in-file
 *
 * Without a rule they stand for all rules. What follows another `--` is a remark.
 */
import { type Configuration, grouped } from '../evaluation/index.ts';
import type { Location, SourceFile, Span } from '../syntax/index.ts';
import { type RuleId, rulesNamed } from './ids.ts';
import type { FileEdit, Fix, Problem } from './rule.ts';

/** What every such comment holds; files without it are not looked at. */
const MARK = 'prosody-config:';

/** What stands where `disable-line` and its kind are meant. */
const DIRECTIVE = /^--\s*prosody-config:\s*([\w-]+)/i;
export const DIRECTIVES = ['disable-next-line', 'disable-line', 'disable-file'] as const;

/** Comments that begin as those do, and go on with a word that means nothing. */
export function unknownDirectives(uri: string, source: SourceFile): Location[] {
  if (!/prosody-config:/i.test(source.text)) return [];
  return source.tokens.flatMap(({ kind, span: { start, end } }) => {
    const text = kind === 'comment' ? source.text.slice(start, end) : '';
    const [whole, word] = DIRECTIVE.exec(text) ?? [];
    if (whole === undefined || word === undefined || FORM.test(text)) return [];
    const at = start + whole.length - word.length;
    return [{ uri, span: { start: at, end: at + word.length } }];
  });
}

const FORM = /^--\s*prosody-config:\s*(disable-next-line|disable-line|disable-file)\b[ \t]*(.*?)\s*$/;

/** One rule, or all of them, that a comment silences. */
export interface Suppression {
  readonly uri: string;
  /** Zero-based line that it is about; null for the whole file. */
  readonly line: number | null;
  /** Null for all rules. */
  readonly rule: string | null;
  /** The name of the rule as written, or the whole comment where it names none. */
  readonly name: Span;
  readonly comment: Span;
  /** How many rules the comment names. */
  readonly rules: number;
}

function suppressionsIn({ files }: Configuration): Suppression[] {
  return [...files].flatMap(([uri, source]) => suppressionsInFile(uri, source));
}

export function suppressionsInFile(uri: string, source: SourceFile): Suppression[] {
  if (!source.text.includes(MARK)) return [];
  const comments = source.tokens.filter(({ kind }) => kind === 'comment');
  return comments.flatMap(({ span: comment }): Suppression[] => {
    const text = source.text.slice(comment.start, comment.end);
    const match = FORM.exec(text);
    if (!match) return [];
    const [, kind = '', rest = ''] = match;
    const own = source.lines.positionAt(comment.start).line;
    const line = kind === 'disable-file' ? null : kind === 'disable-line' ? own : own + 1;
    const list = rest.replace(/(?:^|\s)--.*$/, '');
    const start = comment.start + text.indexOf(rest, text.indexOf(kind) + kind.length);
    const names = [...list.matchAll(/[\w-]+/g)];
    const common = { uri, line, comment, rules: names.length };
    if (names.length === 0) return [{ ...common, rule: null, name: comment }];
    return names.map(({ 0: rule, index }) => {
      return { ...common, rule, name: { start: start + index, end: start + index + rule.length } };
    });
  });
}

export interface Suppressed {
  /** What is left to be said. */
  readonly problems: readonly Problem[];
  /** Comments that silenced nothing. */
  readonly useless: readonly Suppression[];
}

/** Takes out the problems that a comment silences. */
export function suppress(problems: readonly Problem[], configuration: Configuration): Suppressed {
  const suppressions = suppressionsIn(configuration);
  if (suppressions.length === 0) return { problems, useless: [] };
  const byPlace = grouped(suppressions, placeKey);
  const used = new Set<Suppression>();
  const left = problems.filter((problem) => {
    const silencing = [null, ...linesOf(problem, configuration)]
      .flatMap((line) => byPlace.get(placeKey({ uri: problem.location.uri, line })) ?? [])
      .filter(({ rule }) => rule === null || rulesNamed(rule).includes(problem.rule));
    for (const one of silencing) used.add(one);
    return silencing.length === 0;
  });
  return { problems: left, useless: suppressions.filter((one) => !used.has(one)) };
}

function placeKey({ uri, line }: Pick<Suppression, 'uri' | 'line'>): string {
  return `${line ?? ''} ${uri}`;
}

/** The zero-based lines that a problem has a part in. */
function linesOf({ location: { uri, span } }: Problem, { files }: Configuration): number[] {
  const lines = files.get(uri)?.lines;
  if (!lines) return [];
  const first = lines.positionAt(span.start).line;
  return Array.from({ length: lines.positionAt(span.end).line - first + 1 }, (_, index) => first + index);
}

/** What an editor offers beside the fixes of a problem: to silence its rule on this line, or in this file. */
export function silencingFixes({ rule, location }: Problem, source: SourceFile): Fix[] {
  return [
    { title: `Disable \`${rule}\` for this line`, safe: false, edits: [onLine(rule, location, source)] },
    { title: `Disable \`${rule}\` in this file`, safe: false, edits: [inWholeFile(rule, location.uri, source)] },
  ];
}

/** A comment of its own above the line, or one more name in the comment that is there. */
function onLine(rule: RuleId, { uri, span }: Location, source: SourceFile): FileEdit {
  const { line } = source.lines.positionAt(span.start);
  const above = suppressionsInFile(uri, source).findLast(
    (one) => one.line === line && one.rule !== null && isAlone(one, source),
  );
  if (above) return { location: { uri, span: { start: above.name.end, end: above.name.end } }, text: `, ${rule}` };
  const { start } = source.lines.lineSpan(line);
  const indent = /^[ \t]*/.exec(source.text.slice(start))?.[0] ?? '';
  return {
    location: { uri, span: { start, end: start } },
    text: `${indent}-- prosody-config: disable-next-line ${rule}${source.newline}`,
  };
}

function inWholeFile(rule: RuleId, uri: string, source: SourceFile): FileEdit {
  const above = suppressionsInFile(uri, source).findLast((one) => one.line === null && one.rule !== null);
  if (above) return { location: { uri, span: { start: above.name.end, end: above.name.end } }, text: `, ${rule}` };
  return {
    location: { uri, span: { start: 0, end: 0 } },
    text: `-- prosody-config: disable-file ${rule}${source.newline}`,
  };
}

/** The comment has its line for itself, so that it is about the next one. */
function isAlone({ comment }: Suppression, source: SourceFile): boolean {
  const { start } = source.lines.lineSpan(source.lines.positionAt(comment.start).line);
  return source.text.slice(start, comment.start).trim() === '';
}

/** Takes a comment, or one of the names in it, out of the file. */
export function withoutSuppression({ uri, comment, name, rules }: Suppression, source: SourceFile): FileEdit {
  const { text } = source;
  if (rules > 1) {
    const before = /[ \t]*,?[ \t]*$/.exec(text.slice(comment.start, name.start))?.[0].length ?? 0;
    const after = /^[ \t]*,[ \t]*/.exec(text.slice(name.end, comment.end))?.[0].length ?? 0;
    const isFirst = !text.slice(comment.start, name.start).trimEnd().endsWith(',');
    const span = isFirst ? { start: name.start, end: name.end + after } : { start: name.start - before, end: name.end };
    return { location: { uri, span }, text: '' };
  }
  const lineStart = source.lines.lineSpan(source.lines.positionAt(comment.start).line).start;
  const isWholeLine = text.slice(lineStart, comment.start).trim() === '';
  if (!isWholeLine) {
    const start = text.slice(0, comment.start).replace(/[ \t]+$/, '').length;
    return { location: { uri, span: { start, end: comment.end } }, text: '' };
  }
  const end = /^\r?\n/.exec(text.slice(comment.end))?.[0].length ?? 0;
  return { location: { uri, span: { start: lineStart, end: comment.end + end } }, text: '' };
}
