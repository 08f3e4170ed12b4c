/** GitLab's report of code quality, a subset of Code Climate's. */
import type { Severity } from '../rules/index.ts';
import { fingerprints } from './fingerprint.ts';
import type { CheckReport } from './report.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'major',
  info: 'minor',
  hint: 'info',
};

export function formatGitlab({ files, placeOf }: CheckReport): string {
  const issues = files.flatMap((file) => {
    const prints = fingerprints(file);
    return file.problems.map(({ location, severity, rule, message }, index) => {
      const { line, endLine } = placeOf(location);
      return {
        description: message,
        check_name: rule,
        fingerprint: prints[index],
        severity: SEVERITIES[severity],
        location: { path: file.path.replace(/^\.\//, ''), lines: { begin: line, end: endLine } },
      };
    });
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
