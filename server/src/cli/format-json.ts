/** The JSON that other programs build on; docs/cli.md has the contract. */
import { type FileEdit, type Fix, type Problem, rulePage } from '../rules/index.ts';
import type { CheckReport } from './report.ts';

export function formatJson(report: CheckReport): string {
  const { prosodyVersions, counts, pathOf, placeOf } = report;
  const files = report.files.map(({ path, problems }) => ({ path, problems: problems.map(jsonProblem) }));
  const [prosodyVersion] = prosodyVersions;
  const several = prosodyVersions.length > 1 && { prosodyVersions };
  const contents = { version: 1, prosodyVersion, ...several, files, counts };
  return `${JSON.stringify(contents, null, 2)}\n`;

  function jsonProblem({ rule, severity, message, location, fixes }: Problem) {
    return { rule, severity, message, ...placeOf(location), help: rulePage(rule), fixes: fixes.map(jsonFix) };
  }

  function jsonFix({ title, safe, edits }: Fix) {
    return { title, safe, edits: edits.map(jsonEdit) };
  }

  function jsonEdit({ location, text, creates }: FileEdit) {
    return { path: pathOf(location.uri), ...placeOf(location), text, ...(creates && { creates }) };
  }
}
