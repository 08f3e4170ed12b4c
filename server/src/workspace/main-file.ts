import { hasMainName, MAIN_NAME } from './fragment.ts';
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
  /** Files around that may be main files by other names. */
  readonly candidates: () => readonly string[];
}

/** How far up to look for a file outside of every workspace folder; /etc/prosody/conf.d is two levels deep. */
export const LEVELS = 6;

/**
 * The main file of the configuration that `file` belongs to: the one that the user chose, the nearest prosody.cfg.lua
 * at or above the file's directory, the main file of something else that is open, or any other configuration around,
 * each only if it includes the file; else the file itself.
 */
export function findMain(file: string, surroundings: Surroundings): string {
  const near = nearMain(file, surroundings);
  if (near !== null) return near;
  const { otherDocuments, candidates } = surroundings;
  const mains = new Set(otherDocuments.map((other) => nearMain(other, surroundings) ?? other));
  return outermost(file, [...mains], surroundings) ?? outermost(file, candidates(), surroundings) ?? file;
}

/** The file that the user chose as the main one, or null. */
export function chosenMain(file: string, { root, mainConfig }: Pick<Surroundings, 'root' | 'mainConfig'>) {
  if (mainConfig === '' || (root === null && !mainConfig.startsWith('/'))) return null;
  return resolveFile(root ?? file, mainConfig);
}

function nearMain(file: string, surroundings: Surroundings): string | null {
  const { root, exists, includes } = surroundings;
  const chosen = chosenMain(file, surroundings);
  if (chosen !== null && (chosen === file || includes(chosen, file))) return chosen;
  if (hasMainName(file)) return file;
  for (const directory of directoriesAbove(file, root, LEVELS)) {
    const candidate = resolveFile(directory, MAIN_NAME);
    if (exists(candidate) && includes(candidate, file)) return candidate;
  }
  return null;
}

/** Of the mains that include the file, the first that none of the others includes; of mains in a circle, the first. */
function outermost(file: string, mains: readonly string[], { includes }: Surroundings): string | undefined {
  const found = mains.filter((main) => main !== file && includes(main, file));
  return found.find((main) => !found.some((other) => other !== main && includes(other, main))) ?? found[0];
}
