import { URI, Utils } from 'vscode-uri';

/**
 * The one spelling of a URI by which files are told apart; clients escape characters differently. What is no URI gets
 * one that leads nowhere, so that whatever is computed from it is one too.
 */
export function normaliseUri(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return URI.from({ scheme: 'unreadable', path: `/${uri}` }).toString();
  }
}

export function directoryOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The directories around a file, innermost first, up to `root` if that is one of them, else at most `limit`. */
export function directoriesAbove(uri: string, root: string | null, limit: number): string[] {
  const out: string[] = [];
  for (let at = directoryOf(uri); out.length < limit; at = directoryOf(at)) {
    out.push(at);
    if (at === root || at === directoryOf(at)) break;
  }
  return out;
}

export function isInside(uri: string, directory: string): boolean {
  return uri === directory || uri.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}

/** A file named by a person: absolute (`C:\\prosody` too), or relative to a directory. */
export function resolveFile(directory: string, path: string): string {
  const base = URI.parse(directory);
  const slashed = path.replaceAll('\\', '/').replace(/^(?=[A-Za-z]:\/)/, '/');
  return slashed.startsWith('/')
    ? base.with({ path: slashed }).toString()
    : Utils.resolvePath(base, slashed).toString();
}
