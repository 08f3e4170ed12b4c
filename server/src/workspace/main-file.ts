import { directoriesAbove, resolveFile } from './uri.ts';

/** What the search for a main file asks of its surroundings. */
export interface Surroundings {
  /** The workspace folder that holds the file, or null. */
  readonly root: string | null;
  /** The user's choice: a path, or ''. */
  readonly mainConfig: string;
  /** Whether there is a file, as far as can be told now. */
  readonly exists: (uri: string) => boolean;
  /** Whether the configuration that starts with `main` reads `file`, in any branch. */
  readonly includes: (main: string, file: string) => boolean;
  /** What else is open. */
  readonly otherDocuments: readonly string[];
}

const MAIN_NAME = 'prosody.cfg.lua';

/** How far up to look for a file outside of every workspace folder; /etc/prosody/conf.d is two levels deep. */
const LEVELS = 6;

/**
 * The main file of the configuration that `file` belongs to: the one that the user chose, the nearest prosody.cfg.lua
 * at or above the file's directory, or the main file of something else that is open, each only if it includes the
 * file; else the file itself.
 */
export function findMain(file: string, surroundings: Surroundings): string {
  const near = nearMain(file, surroundings);
  if (near !== null) return near;
  const { otherDocuments, includes } = surroundings;
  const mains = new Set(otherDocuments.map((other) => nearMain(other, surroundings) ?? other));
  return [...mains].find((main) => includes(main, file)) ?? file;
}

function nearMain(file: string, { root, mainConfig, exists, includes }: Surroundings): string | null {
  if (mainConfig !== '' && (root !== null || mainConfig.startsWith('/'))) {
    const chosen = resolveFile(root ?? file, mainConfig);
    if (chosen === file || includes(chosen, file)) return chosen;
  }
  if (file.slice(file.lastIndexOf('/') + 1).startsWith(MAIN_NAME)) return file;
  for (const directory of directoriesAbove(file, root, LEVELS)) {
    const candidate = resolveFile(directory, MAIN_NAME);
    if (exists(candidate) && includes(candidate, file)) return candidate;
  }
  return null;
}
