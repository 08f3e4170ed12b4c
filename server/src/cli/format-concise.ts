/** One line for each problem, for grep and for editors that jump to `path:line:column`. */
import { printable } from './columns.ts';
import type { CheckReport } from './report.ts';

export function formatConcise({ files, placeOf }: CheckReport): string {
  const lines = files.flatMap(({ path, problems }) =>
    problems.map(({ location, severity, rule, message }) => {
      const { line, column } = placeOf(location);
      return `${printable(path)}:${line}:${column}: ${severity} ${rule} ${printable(message)}\n`;
    }),
  );
  return lines.join('');
}
