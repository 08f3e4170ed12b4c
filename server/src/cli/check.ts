import type { Severity } from '../rules/index.ts';
import { type Files, overlay } from './files.ts';
import { formatJson } from './format-json.ts';
import { formatPretty } from './format-pretty.ts';
import { analyseAll, type ProjectOptions, pathsBeside, targetsFor } from './project.ts';
import { repair } from './repair.ts';
import { type CheckReport, reportOf } from './report.ts';
import { styleFor } from './style.ts';
import { namedFilesAndFolders } from './targets.ts';
import { EXIT, type Terminal, UsageError } from './terminal.ts';

export interface CheckOptions extends ProjectOptions {
  readonly format: 'pretty' | 'json';
  readonly failOn: Severity | 'never';
  readonly fix: boolean;
}

/** Prints the problems of the files and of those they include; with `fix`, those that are left. Gives the exit code. */
export function check(paths: readonly string[], options: CheckOptions, files: Files, terminal: Terminal): number {
  const named = targetsFor(namedFilesAndFolders(paths, files, terminal), options, files, terminal);
  const before = analyseAll(named, files);
  // Before the fixes: an Include that they take away does not change how a file is called.
  const pathOf = pathsBeside(named, before, terminal);
  const { analyses, texts, mended } = options.fix
    ? repair(before, (changed) => analyseAll(named, overlay(files, changed)))
    : { analyses: before, texts: new Map<string, string>(), mended: 0 };
  for (const [uri, text] of texts) {
    const failure = files.write(uri, text);
    if (failure !== null) throw new UsageError(`${pathOf(uri)} cannot be fixed: ${failure}`);
  }
  const report = reportOf(analyses, pathOf);
  terminal.write(
    options.format === 'json'
      ? formatJson(report)
      : formatPretty(report, { style: styleFor(terminal), width: widthOf(terminal), mended }),
  );
  return fails(report, options.failOn) ? EXIT.problems : EXIT.ok;
}

/** Columns to print in. What goes into a file or a pipe is not broken into lines, and its frames may be wider. */
function widthOf(terminal: Terminal) {
  return terminal.interactive ? { frame: terminal.columns, message: terminal.columns } : { frame: 120, message: null };
}

const ORDER: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

function fails({ counts }: CheckReport, failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && ORDER.slice(ORDER.indexOf(failOn)).some((severity) => counts[severity] > 0);
}
