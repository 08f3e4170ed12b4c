import { writeFileSync } from 'node:fs';
import { URI } from 'vscode-uri';
import type { FileSystem } from '../evaluation/index.ts';
import { type Problem, type Severity, safeEdits } from '../rules/index.ts';
import { applyEdits, type SourceFile, type SpanEdit } from '../syntax/index.ts';
import type { Analysis, Settings } from '../workspace/analysis.ts';
import { type CheckedFile, type CheckReport, formatJson } from './format-json.ts';
import { formatPretty } from './format-pretty.ts';
import { analyseFile, type ProjectOptions, pathOf, settingsFrom } from './project.ts';
import { styleFor } from './style.ts';
import { EXIT, type Terminal } from './terminal.ts';

export interface CheckOptions extends ProjectOptions {
  readonly format: 'pretty' | 'json';
  readonly failOn: Severity | 'never';
  readonly fix: boolean;
}

/** Rounds of fixes: one fix may uncover the place for the next. */
const MAX_ROUNDS = 10;

export function check(
  files: readonly string[],
  options: CheckOptions,
  fileSystem: FileSystem,
  terminal: Terminal,
): number {
  const settings = settingsFrom(options, terminal);
  let analyses: readonly Analysis[] = analyseAll(files, settings, fileSystem, terminal);
  let fixed = 0;
  if (options.fix) {
    const before = collect(analyses).length;
    const repaired = repair(files, settings, fileSystem, terminal, analyses);
    analyses = repaired.analyses;
    for (const [uri, text] of repaired.texts) writeFileSync(URI.parse(uri).fsPath, text);
    fixed = Math.max(0, before - collect(analyses).length);
  }
  const report = reportOf(files, analyses, settings, terminal);
  const style = styleFor(terminal);
  terminal.write(
    options.format === 'json'
      ? formatJson(report)
      : formatPretty(report, { style, width: terminal.interactive ? terminal.columns : 120, fixed }),
  );
  return fails(collect(analyses), options.failOn) ? EXIT.problems : EXIT.ok;
}

function analyseAll(
  files: readonly string[],
  settings: Settings,
  fileSystem: FileSystem,
  terminal: Terminal,
): readonly Analysis[] {
  return files.map((file) => analyseFile(file, settings, fileSystem, terminal));
}

/** Applies safe fixes, in memory, until there are none left. */
function repair(
  files: readonly string[],
  settings: Settings,
  fileSystem: FileSystem,
  terminal: Terminal,
  first: readonly Analysis[],
): { analyses: readonly Analysis[]; texts: ReadonlyMap<string, string> } {
  const texts = new Map<string, string>();
  const overlay: FileSystem = {
    read: (uri) => {
      const text = texts.get(uri);
      return text === undefined ? fileSystem.read(uri) : { kind: 'file', text };
    },
    list: (uri) => fileSystem.list(uri),
  };
  let analyses: readonly Analysis[] = first;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const edits = safeEdits(collect(analyses));
    if (edits.length === 0) break;
    const sources = sourcesOf(analyses);
    const byFile = new Map<string, SpanEdit[]>();
    for (const { location, text } of edits) {
      byFile.set(location.uri, [...(byFile.get(location.uri) ?? []), { span: location.span, text }]);
    }
    for (const [uri, changes] of byFile) {
      const source = sources.get(uri);
      if (source) texts.set(uri, applyEdits(source.text, changes));
    }
    analyses = analyseAll(files, settings, overlay, terminal);
  }
  return { analyses, texts };
}

/** The problems of all analyses; what several of them say of the same place counts once. */
function collect(analyses: readonly Analysis[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const problem of analyses.flatMap((analysis) => analysis.problems)) {
    const { uri, span } = problem.location;
    const key = `${problem.rule} ${span.start} ${span.end} ${uri}`;
    if (!problems.has(key)) problems.set(key, problem);
  }
  return [...problems.values()];
}

function sourcesOf(analyses: readonly Analysis[]): Map<string, SourceFile> {
  return new Map(analyses.flatMap((analysis) => [...analysis.configuration.files]));
}

function reportOf(
  files: readonly string[],
  analyses: readonly Analysis[],
  settings: Settings,
  terminal: Terminal,
): CheckReport {
  const sources = sourcesOf(analyses);
  const given = new Map(analyses.map(({ configuration }, index) => [configuration.main, files[index] ?? '']));
  const fileOf = (uri: string) => ({ path: given.get(uri) ?? pathOf(uri, terminal), source: sources.get(uri) });
  const byFile = new Map<string, Problem[]>([...sources.keys()].map((uri) => [uri, []]));
  for (const problem of collect(analyses)) {
    const { uri } = problem.location;
    byFile.set(uri, [...(byFile.get(uri) ?? []), problem]);
  }
  const checked = [...byFile].map(([uri, problems]): CheckedFile => ({ ...fileOf(uri), problems }));
  return { prosodyVersion: settings.version, files: checked, fileOf };
}

const ORDER: readonly Severity[] = ['hint', 'info', 'warning', 'error'];

function fails(problems: readonly Problem[], failOn: Severity | 'never'): boolean {
  if (failOn === 'never') return false;
  return problems.some(({ severity }) => ORDER.indexOf(severity) >= ORDER.indexOf(failOn));
}
