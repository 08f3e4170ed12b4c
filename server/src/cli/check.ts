import type { FileSystem } from '../evaluation/index.ts';
import type { Severity } from '../rules/index.ts';
import { checkAll } from './checked.ts';
import { failsOn } from './fail-on.ts';
import { asOfNow, type Files, overlay } from './files.ts';
import { formatDiff } from './format-diff.ts';
import { type Format, format } from './formats.ts';
import { progressOn } from './progress.ts';
import { type ProjectOptions, pathsBeside, targetsFor } from './project.ts';
import { repair } from './repair.ts';
import { type CheckReport, reportOf, sourcesOf } from './report.ts';
import { styleFor } from './style.ts';
import { namedFilesAndFolders, uriOf } from './targets.ts';
import { EXIT, type Terminal, UsageError } from './terminal.ts';

export interface CheckOptions extends ProjectOptions {
  readonly format: Format;
  readonly failOn: Severity | 'never';
  readonly fix: boolean;
  /** Applies the first fix of each problem, safe or not. */
  readonly fixSuggested: boolean;
  /** Prints what the fixes would change instead of changing it. */
  readonly diff: boolean;
  readonly watch: boolean;
  /** The path that the text on standard input has. */
  readonly stdinFilename?: string;
}

/** What a check needs of the world around it. */
export interface CheckInput {
  readonly files: Files;
  readonly terminal: Terminal;
  /** Of Prosody Config. */
  readonly version: string;
  /** Prepares for work that is over in about a second, as opposed to a moment or to hours. */
  readonly prepareForMany: () => void;
}

/** From so many files on, preparing for them takes less time than it saves. */
const MANY = 10;

/** The word for standard input among the files. */
const INPUT = '-';
const INPUT_NAME = '<stdin>';

/** Prints the problems of the files and of those they include; after fixes, those that are left. Gives the exit code. */
export function check(
  paths: readonly string[],
  options: CheckOptions,
  { files, terminal, version: programVersion, prepareForMany }: CheckInput,
): number {
  const { named, source } = withInput(paths, options, asOfNow(files), terminal);
  const targets = targetsFor(namedFilesAndFolders(named, source, terminal), options, source, terminal);
  if (targets.length >= MANY) prepareForMany();
  const progress = progressOn(terminal, targets.length);
  const before = checkAll(targets, source, progress.show);
  // Before the fixes: an Include that they take away does not change how a file is called.
  const pathOf = pathsBeside(targets, before, terminal);
  const { checked, texts, mended } =
    options.fix || options.fixSuggested || options.diff
      ? repair(before, (changed) => checkAll(targets, overlay(source, changed)), options.fixSuggested)
      : { checked: before, texts: new Map<string, string>(), mended: 0 };
  progress.clear();
  const style = styleFor(terminal);
  const sources = sourcesOf(before);
  if (options.diff) {
    terminal.write(
      [...texts].map(([uri, text]) => formatDiff(pathOf(uri), sources.get(uri)?.text ?? null, text, style)).join(''),
    );
    return texts.size > 0 ? EXIT.problems : EXIT.ok;
  }
  // New files first: what one cannot take up must not have been taken from where it stood.
  const inOrder = [...texts].sort(([a], [b]) => Number(sources.has(a)) - Number(sources.has(b)));
  for (const [uri, text] of inOrder) {
    const failure = sources.has(uri) ? files.write(uri, text) : files.create(uri, text);
    if (failure !== null)
      throw new UsageError(`${pathOf(uri)} cannot be ${sources.has(uri) ? 'fixed' : 'created'}: ${failure}`);
  }
  const report = reportOf(checked, pathOf);
  const { failOn } = options;
  terminal.write(format(options.format, report, { style, width: widthOf(terminal), mended, failOn, programVersion }));
  return fails(report, failOn) ? EXIT.problems : EXIT.ok;
}

/** Puts the text on standard input over the files, where it is asked for. */
function withInput(
  paths: readonly string[],
  options: CheckOptions,
  files: FileSystem,
  terminal: Terminal,
): { readonly named: readonly string[]; readonly source: FileSystem } {
  const name = options.stdinFilename;
  if (!paths.includes(INPUT)) {
    if (name !== undefined) throw new UsageError('--stdin-filename wants "-" among the files');
    return { named: paths, source: files };
  }
  if ((options.fix || options.fixSuggested) && !options.diff) {
    throw new UsageError('standard input cannot be fixed in place; --diff prints what would change');
  }
  const text = terminal.readInput();
  const path = name ?? INPUT_NAME;
  return {
    named: paths.map((one) => (one === INPUT ? path : one)),
    source: overlay(files, new Map([[uriOf(path, terminal), text]])),
  };
}

/** Columns to print in. What goes into a file or a pipe is not broken into lines, and its frames may be wider. */
function widthOf(terminal: Terminal) {
  return terminal.interactive ? { frame: terminal.columns, message: terminal.columns } : { frame: 120, message: null };
}

function fails({ files }: CheckReport, failOn: Severity | 'never'): boolean {
  return files.some(({ problems }) => problems.some(({ severity }) => failsOn(severity, failOn)));
}
