/** Problems for people: a message, its place, a code frame of at most three lines, and one summary line. */
import type { Problem, Severity } from '../rules/index.ts';
import type { SourceFile } from '../syntax/index.ts';
import { columns, printable } from './columns.ts';
import { type CheckReport, countSeverities } from './format-json.ts';
import type { Style } from './style.ts';

const WORDS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'infos'],
  hint: ['hint', 'hints'],
};

export interface PrettyOptions {
  readonly style: Style;
  readonly width: number;
  /** Problems that `--fix` has mended. */
  readonly fixed: number;
}

export function formatPretty(report: CheckReport, options: PrettyOptions): string {
  const blocks = report.files.flatMap(({ path, source, problems }) =>
    problems.map((problem) => block(path, source, problem, options)),
  );
  return `${[...blocks, summary(report, options)].join('\n\n')}\n`;
}

function block(
  path: string,
  source: SourceFile | undefined,
  problem: Problem,
  { style, width }: PrettyOptions,
): string {
  const word = style.severity[problem.severity](WORDS[problem.severity][0]);
  const message = problem.message.replace(/`([^`]*)`/g, (_, code: string) => style.bold(printable(code)));
  const head = `${word}: ${message} ${style.dim(problem.rule)}`;
  if (!source) return `${head}\n  ${style.dim('-->')} ${path}`;
  const { line, character } = source.lines.positionAt(problem.location.span.start);
  const column = source.lines.codePointColumn(problem.location.span.start);
  const span = source.lines.lineSpan(line);
  const text = source.text.slice(span.start, span.end);
  const last = Math.min(problem.location.span.end, span.end) - span.start;
  const frame = cut(text, character, Math.max(character, last), Math.max(20, width - String(line + 1).length - 4));
  const gutter = ' '.repeat(String(line + 1).length);
  const place = `${path}:${line + 1}:${column}`;
  const fix = problem.fixes[0];
  return [
    head,
    `${gutter} ${style.dim('-->')} ${place}`,
    `${style.dim(`${line + 1} |`)} ${frame.text}`,
    `${gutter} ${style.dim('|')} ${' '.repeat(frame.before)}${style.severity[problem.severity]('^'.repeat(frame.marked))}${fix ? ` ${style.dim(`fix: ${fix.title.replaceAll('`', '')}`)}` : ''}`,
  ].join('\n');
}

interface Frame {
  readonly text: string;
  /** Columns before the carets, and how many carets. */
  readonly before: number;
  readonly marked: number;
}

/** The part of a line around its marked text that fits, with ellipses where something is left out. */
function cut(line: string, start: number, end: number, width: number): Frame {
  const before = printable(line.slice(0, start)).replace(/^ +/, (indent) => ' '.repeat(Math.min(indent.length, 16)));
  const marked = printable(line.slice(start, end));
  const after = printable(line.slice(end)).trimEnd();
  const markedWidth = Math.max(1, Math.min(columns(marked), width));
  if (columns(before) + columns(marked) + columns(after) <= width) {
    return { text: before + marked + after, before: columns(before), marked: markedWidth };
  }
  const room = Math.max(0, width - markedWidth);
  const head = tail(before, Math.min(columns(before), Math.max(room >> 1, room - columns(after))));
  const rest = headOf(marked + after, width - columns(head));
  return { text: head + rest, before: columns(head), marked: Math.max(1, Math.min(markedWidth, columns(rest))) };
}

function tail(text: string, width: number): string {
  if (columns(text) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && columns(characters.join('')) > Math.max(0, width - 1)) characters.shift();
  return `…${characters.join('')}`;
}

function headOf(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (columns(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

function summary(report: CheckReport, { style, fixed }: PrettyOptions): string {
  const problems = report.files.flatMap((file) => file.problems);
  const counts = countSeverities(problems);
  const parts = (Object.keys(WORDS) as Severity[]).flatMap((severity) => {
    const count = counts[severity];
    return count === 0 ? [] : [style.severity[severity](`${count} ${WORDS[severity][count === 1 ? 0 : 1]}`)];
  });
  const files = `${report.files.length} ${report.files.length === 1 ? 'file' : 'files'} read for Prosody ${report.prosodyVersion}`;
  const mended = fixed > 0 ? `${fixed} fixed, ` : '';
  return `${mended}${parts.length > 0 ? parts.join(', ') : style.bold('no problems')} ${style.dim(`(${files})`)}`;
}
