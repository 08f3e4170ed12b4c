/** Workflow commands: GitHub Actions shows them as annotations beside the changed lines. */
import type { Severity } from '../rules/index.ts';
import type { CheckReport } from './report.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

export function formatGithub({ files, placeOf }: CheckReport): string {
  const lines = files.flatMap(({ path, problems }) =>
    problems.map(({ location, severity, rule, message }) => {
      const { line, column, endLine, endColumn } = placeOf(location);
      const properties = {
        file: path,
        line,
        endLine,
        // Columns of different lines are refused.
        ...(line === endLine && { col: column, endColumn }),
        title: `prosody-config: ${rule}`,
      };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${COMMANDS[severity]} ${written.join(',')}::${data(message)}\n`;
    }),
  );
  return lines.join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
