/**
 * What lies where a configuration says that files are, as far as it can be seen from here: certificates, keys, logs.
 * Prosody resolves these names to the directory of the main file, whatever file they stand in.
 */
import { distance } from 'fastest-levenshtein';
import { URI, Utils } from 'vscode-uri';
import type { FileSystem } from './file-system.ts';

export interface Sighting {
  /** Where it would lie here. */
  readonly uri: string;
  /**
   * `missing`: its directory is here, and it is not in it; `no-directory`: its directory is not here either; `unseen`:
   * nobody can look, or not yet.
   */
  readonly kind: 'file' | 'directory' | 'missing' | 'no-directory' | 'unseen';
  /** Names in the same directory that come near one that is missing, best first, at most three. */
  readonly near: readonly string[];
  /** Whether the user has said where the server's directory lies here: what stands there is the server's. */
  readonly isMapped: boolean;
}

export interface ServerFiles {
  /**
   * Whether the main file lies where an installed Prosody reads it: then this is the server, and what is not here is
   * nowhere. In a checkout of the configuration, certificates and keys are missing for good reason.
   */
  readonly isServer: boolean;
  /** URI of the directory to which Prosody resolves relative names. */
  readonly directory: string;
  /** @param path as Prosody is given it */
  look(path: string): Sighting;
  /** The text of a file, or null where it cannot be had. */
  text(path: string): string | null;
  /** Paths of the files below a directory, at most `depth` directories deep, or null where it cannot be listed. */
  filesBelow(path: string, depth: number): readonly string[] | null;
}

/** Where packages, and Prosody's own installation, keep the main file. */
const INSTALLED = /^\/(?:usr\/local\/|opt\/[^/]+\/)?etc\/prosody\//;
/** Beyond so many, a directory is none of certificates. */
const MOST_FILES = 2000;
const NEAREST = 3;

/**
 * @param main URI of the main file
 * @param fileSystem where to look; the default is that nobody can see
 */
export function serverFiles(main: string, fileSystem: FileSystem = BLIND): ServerFiles {
  const base = URI.parse(main);
  const directory = Utils.dirname(base);
  const locate = (path: string) => {
    if (!path.startsWith('/')) return Utils.resolvePath(directory, path).toString();
    const uri = Utils.resolvePath(base.with({ path }), '.').toString();
    return fileSystem.locate?.(uri) ?? uri;
  };
  const look = (path: string): Sighting => {
    const uri = locate(path.replace(/(?<=.)\/+$/, ''));
    const parsed = URI.parse(uri);
    const isMapped = path.startsWith('/') && parsed.path !== base.with({ path: path.replace(/(?<=.)\/+$/, '') }).path;
    const name = Utils.basename(parsed);
    if (name === '') return { uri, kind: 'directory', near: [], isMapped };
    const listing = fileSystem.list(Utils.dirname(parsed).toString());
    if (listing.kind !== 'directory') {
      return { uri, kind: listing.kind === 'missing' ? 'no-directory' : 'unseen', near: [], isMapped };
    }
    const entry = listing.entries.find((one) => one.name === name);
    if (entry) return { uri, kind: entry.type, near: [], isMapped };
    const names = listing.entries.map((one) => one.name);
    return { uri, kind: 'missing', near: nearest(name, names), isMapped };
  };
  const filesBelow = (path: string, depth: number): readonly string[] | null => {
    const listing = fileSystem.list(locate(path));
    if (listing.kind !== 'directory') return null;
    const found: string[] = [];
    for (const { name, type } of listing.entries) {
      const full = `${path.replace(/\/+$/, '')}/${name}`;
      if (type === 'file') found.push(full);
      else if (depth > 1 && !name.startsWith('.')) found.push(...(filesBelow(full, depth - 1) ?? []));
      if (found.length > MOST_FILES) break;
    }
    return found;
  };
  return {
    isServer: base.scheme === 'file' && INSTALLED.test(base.path),
    directory: directory.toString(),
    look,
    filesBelow,
    text(path) {
      const read = fileSystem.read(locate(path));
      return read.kind === 'file' ? read.text : null;
    },
  };
}

const BLIND: FileSystem = { read: () => ({ kind: 'elsewhere' }), list: () => ({ kind: 'elsewhere' }) };

/** The names that a misspelling may have meant: few letters away, and no other file of the same set (`a.key`, `a.crt`). */
function nearest(name: string, names: readonly string[]): string[] {
  const ending = (one: string) => /\.[^.]*$/.exec(one)?.[0] ?? '';
  return names
    .map((candidate) => ({ candidate, far: distance(candidate, name) }))
    .filter(({ candidate, far }) => far <= Math.max(2, name.length / 5) && ending(candidate) === ending(name))
    .sort((a, b) => a.far - b.far)
    .slice(0, NEAREST)
    .map(({ candidate }) => candidate);
}
