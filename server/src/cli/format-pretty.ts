/** Problems for people: a message, its place, a code frame of at most three lines, and one summary line. */
import { type Problem, type Severity, secretSpans, withoutSecrets } from '../rules/index.ts';
import { codeFrame } from './code-frame.ts';
import { columns, keepStart, printable } from './columns.ts';
import type { CheckedFile, CheckReport } from './report.ts';
import type { Style } from './style.ts';

const WORDS: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['info', 'infos'],
  hint: ['hint', 'hints'],
};
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Narrower terminals get frames of this width all the same. */
const MIN_FRAME = 20;

export interface PrettyOptions {
  readonly style: Style;
  /** Columns of a code frame, and of a message; null where messages are not broken into lines. */
  readonly width: { readonly frame: number; readonly message: number | null };
  /** How many problems `--fix` has mended. */
  readonly mended: number;
}

export function formatPretty(report: CheckReport, options: PrettyOptions): string {
  const blocks = report.files.flatMap((file) => {
    const text = file.problems.length > 0 ? shown(file) : '';
    return file.problems.map((problem) => block(file, text, problem, options));
  });
  return `${[...blocks, summary(report, options)].join('\n\n')}\n`;
}

/** The text of a file as it may stand in a log, of the same length. */
function shown({ source: { text }, problems }: CheckedFile): string {
  const told = problems.filter(({ rule }) => rule === 'secret-in-file').map(({ location }) => location.span);
  return withoutSecrets(text, [...secretSpans(text), ...told]);
}

function block(
  { path, source: { lines } }: CheckedFile,
  text: string,
  problem: Problem,
  options: PrettyOptions,
): string {
  const { style, width } = options;
  const { start, end } = problem.location.span;
  const { line, character } = lines.positionAt(start);
  const span = lines.lineSpan(line);
  const number = String(line + 1);
  const gutter = ' '.repeat(number.length);
  const room = Math.max(MIN_FRAME, width.frame - number.length - 3);
  const last = Math.max(character, Math.min(end, span.end) - span.start);
  const frame = codeFrame(text.slice(span.start, span.end), character, last, room);
  const carets = ' '.repeat(frame.before) + style.severity[problem.severity]('^'.repeat(frame.marked));
  return [
    heading(problem, options),
    `${gutter} ${style.dim('-->')} ${printable(path)}:${number}:${lines.codePointColumn(start)}`,
    `${style.dim(`${number} |`)} ${frame.text}`,
    `${gutter} ${style.dim('|')} ${carets}${fixWords(problem, room - frame.before - frame.marked, style)}`,
  ].join('\n');
}

/** `error: What is the case. rule-id`, broken between words. */
function heading({ severity, message, rule }: Problem, { style, width }: PrettyOptions): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  // What stands between backticks is one word.
  const words = [`${WORDS[severity][0]}:`, ...(printable(message).match(/(?:`[^`]*`|\S)+/g) ?? []), rule];
  words.forEach((word, index) => {
    const dressed = dress(word, index === 0, index === words.length - 1);
    const wide = columns(word);
    if (line && width.message !== null && used + 1 + wide > width.message) {
      lines.push(line);
      line = `  ${dressed}`;
      used = 2 + wide;
    } else {
      used += (line ? 1 : 0) + wide;
      line = line ? `${line} ${dressed}` : dressed;
    }
  });
  return [...lines, line].join('\n');

  function dress(word: string, first: boolean, last: boolean): string {
    if (first) return style.severity[severity](word);
    if (last) return style.dim(word);
    return word.replace(/`([^`]*)`/g, (_, code: string) => style.quoted(code));
  }
}

/** What the first fix would do, behind the carets. */
function fixWords({ fixes }: Problem, room: number, style: Style): string {
  const [fix] = fixes;
  if (!fix) return '';
  const words = keepStart(` fix: ${printable(fix.title)}`, Math.max(0, room));
  return columns(words) > ' fix: …'.length ? style.dim(words) : '';
}

function summary({ files, counts, prosodyWords }: CheckReport, { style, mended }: PrettyOptions): string {
  const found = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    style.severity[severity](`${counts[severity]} ${WORDS[severity][counts[severity] === 1 ? 0 : 1]}`),
  );
  const read = `(${files.length} ${files.length === 1 ? 'file' : 'files'} read for ${prosodyWords.join(' and ').replaceAll(' and Prosody ', ' and ')})`;
  const fixed = mended > 0 ? [`${mended} fixed`] : [];
  const left = found.length > 0 ? found : [style.bold(mended > 0 ? 'no problems left' : 'no problems')];
  return `${[...fixed, ...left].join(', ')} ${style.dim(read)}`;
}
