import type { Uri } from 'vscode';

const SCHEMES = new Set(['git', 'vscode-local-history']);

/** Whether it is an earlier version of a file, as an editor shows beside it: what is found there is not to be listed once more. */
export function isHistory({ scheme }: Uri): boolean {
  return SCHEMES.has(scheme);
}
