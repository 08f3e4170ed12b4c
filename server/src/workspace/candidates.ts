import { URI, Utils } from 'vscode-uri';
import type { FileSystem } from '../evaluation/index.ts';

/** How far a folder is looked through for main files. A client that is asked for each directory is asked for fewer. */
const LIMITS = { levels: 5, directories: 300, fetchedDirectories: 40, files: 50 } as const;

const CONFIGURATION = /\.cfg\.lua(?:\.[a-z0-9]+)?$/;
const INCLUDE = /\b[Ii]nclude\b/;

export interface Candidates {
  /** URIs of files that may be main files: named as configurations are, and with an Include in them. */
  readonly files: readonly string[];
  /** Something is still being fetched. */
  readonly pending: boolean;
}

/**
 * Looks through directories for files that may include others, the nearest to `starts` first.
 * @param starts URIs of directories
 * @param deep whether to look into the directories that lie in them
 */
export function findCandidates(starts: readonly string[], deep: boolean, fileSystem: FileSystem): Candidates {
  const files: string[] = [];
  let pending = false;
  let level = [...starts];
  let left: number = starts.every((uri) => uri.startsWith('file:')) ? LIMITS.directories : LIMITS.fetchedDirectories;
  for (let depth = 0; depth < (deep ? LIMITS.levels : 1) && level.length > 0; depth++) {
    const next: string[] = [];
    for (const directory of level.slice(0, left)) {
      left--;
      const listing = fileSystem.list(directory);
      if (listing.kind === 'pending') pending = true;
      if (listing.kind !== 'directory') continue;
      for (const { name, type } of listing.entries) {
        const uri = Utils.joinPath(URI.parse(directory), name).toString();
        if (type === 'directory') {
          if (!name.startsWith('.') && name !== 'node_modules') next.push(uri);
          continue;
        }
        if (!CONFIGURATION.test(name) || files.length >= LIMITS.files) continue;
        const result = fileSystem.read(uri);
        if (result.kind === 'pending') pending = true;
        if (result.kind === 'file' && INCLUDE.test(result.text)) files.push(uri);
      }
    }
    level = next;
  }
  return { files, pending };
}
