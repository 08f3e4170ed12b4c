/** The JSON that other programs build on; docs/cli.md has the contract. */
import type { ProsodyVersion } from '../catalog/index.ts';
import { type FileEdit, type Problem, rulePage, type Severity } from '../rules/index.ts';
import type { Location, SourceFile } from '../syntax/index.ts';
import { LineIndex } from '../syntax/index.ts';

export interface CheckedFile {
  readonly path: string;
  readonly source: SourceFile | undefined;
  readonly problems: readonly Problem[];
}

export interface CheckReport {
  readonly prosodyVersion: ProsodyVersion;
  readonly files: readonly CheckedFile[];
  /** Path and text of the file of a place, as they are printed. */
  readonly fileOf: (uri: string) => { readonly path: string; readonly source: SourceFile | undefined };
}

export function formatJson(report: CheckReport): string {
  const files = report.files.map(({ path, problems }) => ({
    path,
    problems: problems.map((problem) => ({
      rule: problem.rule,
      severity: problem.severity,
      message: problem.message,
      ...place(report, problem.location),
      help: rulePage(problem.rule),
      fixes: problem.fixes.map(({ title, safe, edits }) => ({
        title,
        safe,
        edits: edits.map((edit) => jsonEdit(report, edit)),
      })),
    })),
  }));
  const counts = countSeverities(report.files.flatMap(({ problems }) => problems));
  return `${JSON.stringify({ version: 1, prosodyVersion: report.prosodyVersion, files, counts }, null, 2)}\n`;
}

function jsonEdit(report: CheckReport, { location, text }: FileEdit) {
  return { path: report.fileOf(location.uri).path, ...place(report, location), text };
}

/** Lines and columns from 1, columns in code points, end exclusive. */
function place(report: CheckReport, { uri, span }: Location) {
  const lines = report.fileOf(uri).source?.lines ?? new LineIndex('');
  return {
    line: lines.positionAt(span.start).line + 1,
    column: lines.codePointColumn(span.start),
    endLine: lines.positionAt(span.end).line + 1,
    endColumn: lines.codePointColumn(span.end),
  };
}

export function countSeverities(problems: readonly Problem[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}
