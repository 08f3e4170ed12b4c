/** What `check` found, ready to be printed. */
import type { ProsodyVersion } from '../catalog/index.ts';
import type { Problem, Severity } from '../rules/index.ts';
import { LineIndex, type Location, type SourceText } from '../syntax/index.ts';
import { versionWords } from '../workspace/prosody-version.ts';
import type { Checked } from './checked.ts';
import type { PathOf } from './project.ts';

export interface CheckReport {
  /** Those of the main files, in their order, each once. */
  readonly prosodyVersions: readonly ProsodyVersion[];
  /** The same in words, with the file in which it was found. */
  readonly prosodyWords: readonly string[];
  /** Every file that was read, those without problems too. */
  readonly files: readonly CheckedFile[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly pathOf: PathOf;
  readonly placeOf: (location: Location) => Place;
}

export interface CheckedFile {
  readonly path: string;
  readonly source: SourceText;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Lines and columns from 1, columns in Unicode code points, end exclusive. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function reportOf(checked: readonly Checked[], pathOf: PathOf): CheckReport {
  const sources = sourcesOf(checked);
  const problems = problemsOf(checked);
  const byFile = new Map<string, Problem[]>([...sources.keys()].map((uri) => [uri, []]));
  for (const problem of problems) byFile.get(problem.location.uri)?.push(problem);
  const files = [...sources].map(([uri, source]) => ({ path: pathOf(uri), source, problems: byFile.get(uri) ?? [] }));
  return {
    prosodyVersions: [...new Set(checked.map(({ settings }) => settings.version))],
    prosodyWords: [...new Set(checked.map(({ settings }) => versionWords(settings.version, settings.detected)))],
    files,
    counts: countSeverities(problems),
    pathOf,
    placeOf: ({ uri, span }) => {
      const lines = sources.get(uri)?.lines ?? new LineIndex('');
      return {
        line: lines.positionAt(span.start).line + 1,
        column: lines.codePointColumn(span.start),
        endLine: lines.positionAt(span.end).line + 1,
        endColumn: lines.codePointColumn(span.end),
      };
    },
  };
}

/** Every file of all configurations once, by URI, in the order in which they were read. */
export function sourcesOf(checked: readonly Checked[]): ReadonlyMap<string, SourceText> {
  const sources = new Map<string, SourceText>();
  for (const { files } of checked) {
    for (const [uri, source] of files) if (!sources.has(uri)) sources.set(uri, source);
  }
  return sources;
}

/** The problems of all configurations in the order of each text; what several of them say of the same place counts once. */
export function problemsOf(checked: readonly Checked[]): Problem[] {
  const [only, ...others] = checked;
  if (only && others.length === 0) return [...only.problems];
  const problems = new Map<string, Problem>();
  for (const problem of checked.flatMap((one) => one.problems)) {
    const { uri, span } = problem.location;
    const key = `${problem.rule} ${span.start} ${span.end} ${uri}`;
    if (!problems.has(key)) problems.set(key, problem);
  }
  return [...problems.values()].sort(
    (a, b) => a.location.span.start - b.location.span.start || a.location.span.end - b.location.span.end,
  );
}

function countSeverities(problems: readonly Problem[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}
