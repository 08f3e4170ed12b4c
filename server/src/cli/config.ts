import type { FileSystem } from '../evaluation/index.ts';
import { type EffectiveOption, effectiveOptions } from '../features/effective-options.ts';
import { type Plain, plainValue } from '../features/plain-value.ts';
import { HIDDEN_WORDS, valueWords } from '../features/value-words.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { breakLines, printable } from './columns.ts';
import { analysesAt, type PathOf, type ProjectOptions } from './project.ts';
import { warnOfRefusal } from './refusal.ts';
import { headLine, type SectionHead, sectionHead, sectionsAskedFor } from './sections.ts';
import { styleFor } from './style.ts';
import { type Row, table } from './table.ts';
import { EXIT, type Terminal } from './terminal.ts';

export interface ConfigOptions extends ProjectOptions {
  readonly format: 'pretty' | 'json';
}

interface ListedSection {
  readonly analysis: Analysis;
  readonly head: SectionHead;
  readonly options: readonly EffectiveOption[];
}

interface ListedOption {
  readonly name: string;
  /** Null where it is unknown, or a secret; so are secrets in it. */
  readonly value: Plain | null;
  readonly unknown: boolean;
  readonly hidden?: true;
  readonly inherited: boolean;
  readonly path: string;
  readonly line: number;
}

/** Prints the options that hold for a host, or for each section, and the line that each comes from. */
export function config(
  path: string,
  host: string | undefined,
  options: ConfigOptions,
  files: FileSystem,
  terminal: Terminal,
): number {
  const { analyses, pathOf } = analysesAt(path, options, files, terminal);
  const sections = analyses.flatMap((analysis) =>
    sectionsAskedFor(analysis.configuration, host, path).map(
      (name): ListedSection => ({
        analysis,
        head: sectionHead(analysis.configuration, name),
        options: effectiveOptions(analysis.configuration, name),
      }),
    ),
  );
  for (const { configuration } of analyses) warnOfRefusal(configuration, pathOf, terminal);
  if (options.format === 'json') {
    const hosts = sections.map(({ analysis, head, options: effective }) => ({
      name: head.name,
      ...(head.computed && { computed: true }),
      options: effective.map((option) => listed(option, analysis, pathOf)),
    }));
    terminal.write(`${JSON.stringify({ version: 1, hosts }, null, 2)}\n`);
  } else {
    const isWhole = host !== undefined;
    const texts = sections.map((section) => prettySection(section, isWhole, pathOf, terminal));
    terminal.write(`${texts.join('\n\n')}\n`);
  }
  return EXIT.ok;
}

function listed(option: EffectiveOption, analysis: Analysis, pathOf: PathOf): ListedOption {
  const plain = plainValue(option.value, option.name);
  return {
    name: option.name,
    value: plain.known ? plain.value : null,
    unknown: !plain.known,
    ...(plain.known && plain.hidden && { hidden: true }),
    inherited: option.inherited,
    ...placeOf(option, analysis, pathOf),
  };
}

function placeOf({ assignment }: EffectiveOption, { configuration }: Analysis, pathOf: PathOf) {
  const { uri, span } = assignment.name;
  const line = configuration.files.get(uri)?.lines.positionAt(span.start).line ?? 0;
  return { path: pathOf(uri), line: line + 1 };
}

/** UTF-16 units of a value that are printed at most; JSON has the rest. */
const LONGEST_VALUE = { interactive: 400, piped: 10_000 };

/** @param isWhole false where what it inherits is printed elsewhere: then only the names are given. */
function prettySection(
  { head, options, analysis }: ListedSection,
  isWhole: boolean,
  pathOf: PathOf,
  terminal: Terminal,
): string {
  const style = styleFor(terminal);
  const rows = options.map((option) => ({ option, ...rowOf(option, analysis, pathOf, terminal) }));
  const own = rows.filter(({ option }) => !option.inherited);
  const inherited = rows.filter(({ option }) => option.inherited);
  const lines = table(isWhole ? rows : own, terminal, style);
  const textOf = (row: (typeof rows)[number]) => lines.get(row) ?? [];
  const text = [headLine(head, style), ...own.flatMap(textOf)];
  if (own.length === 0) text.push(`  ${style.dim('no options of its own')}`);
  if (inherited.length === 0) return text.join('\n');
  if (isWhole) return [...text, `  ${style.dim('from the global section')}`, ...inherited.flatMap(textOf)].join('\n');
  const names = `from the global section: ${inherited.map(({ name }) => name).join(', ')}`;
  const nameLines = terminal.interactive ? breakLines(names, terminal.columns - 4) : [names];
  return [...text, ...nameLines.map((line, index) => `  ${index > 0 ? '  ' : ''}${style.dim(line)}`)].join('\n');
}

function rowOf(option: EffectiveOption, analysis: Analysis, pathOf: PathOf, terminal: Terminal): Row {
  const { path, line } = placeOf(option, analysis, pathOf);
  const longest = terminal.interactive ? LONGEST_VALUE.interactive : LONGEST_VALUE.piped;
  return {
    name: printable(option.name),
    value: printable(valueWords(option.value, longest, option.name)),
    note: noteOf(option),
    place: `${printable(path)}:${line}`,
  };
}

/** Why a value, or a part of it, is not known or not shown. That a function is one can be seen. */
function noteOf({ value, name }: EffectiveOption): string | null {
  if (value.kind === 'function' || value.kind === 'builtin') return null;
  const plain = plainValue(value, name);
  if (plain.known) return plain.hidden ? HIDDEN_WORDS[plain.hidden] : null;
  return printable(`because ${plain.cause}`);
}
