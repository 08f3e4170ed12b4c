import type { Uri } from 'vscode';

/**
 * What editors show beside a file: what git, the history of the editor and extensions for them keep of it, what is stored of an
 * unsaved one, one side of a conflict, and the clipboard, whose scheme has a number.
 */
const SCHEMES =
  /^(?:git|gitlens|gitlens-git|vscode-local-history|showModifications|merge-conflict\.conflict-diff|clipboardCompare\d*)$/i;

/** Whether it is another version of a file, as an editor shows beside it: what is found there is not to be listed once more. */
export function isHistory({ scheme }: Pick<Uri, 'scheme'>): boolean {
  return SCHEMES.test(scheme);
}

/** Less what lies in other versions of files. */
export function withoutHistory<T extends { readonly location: { readonly uri: Pick<Uri, 'scheme'> } }>(
  found: readonly T[],
): T[] {
  return found.filter(({ location }) => !isHistory(location.uri));
}
