/** What fixes would change, as `patch` and `git apply` take it. */
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import type { Style } from './style.ts';

const CONTEXT = 3;

/**
 * The change of one file, with colours where the style has them; '' where it stays as it is.
 * @param before null for a file that is created
 */
export function formatDiff(path: string, before: string | null, after: string, style: Style): string {
  if (before === after) return '';
  const isAbsolute = path.startsWith('/');
  const name = path.replace(/^\.\//, '');
  const [old, to] = isAbsolute ? [path, path] : [`a/${name}`, `b/${name}`];
  const from = before === null ? '/dev/null' : old;
  const patch = structuredPatch(from, to, before ?? '', after, undefined, undefined, { context: CONTEXT });
  return formatPatch(patch, FILE_HEADERS_ONLY)
    .split('\n')
    .map((line) => dressed(line, style))
    .join('\n');
}

function dressed(line: string, style: Style): string {
  if (line.startsWith('--- ') || line.startsWith('+++ ')) return style.bold(line);
  if (line.startsWith('@@')) return style.code(line);
  if (line.startsWith('-')) return style.removed(line);
  return line.startsWith('+') ? style.added(line) : line;
}
