import { type FSWatcher, watch } from 'node:fs';
import { URI } from 'vscode-uri';
import type { Watcher } from './watch.ts';

/** Editors write a file in several steps, and several files at once. In milliseconds. */
const SETTLING = 60;

/** Watches directories of this machine, until the process ends. */
export function nodeWatcher(): Watcher {
  const watched = new Map<string, FSWatcher>();
  let changed = false;
  let wake = () => {};

  function follow(directory: string): void {
    try {
      const watcher = watch(URI.parse(directory).fsPath, () => {
        changed = true;
        wake();
      });
      // A directory that goes away is no reason to stop; should it come back, the next round finds it.
      watcher.on('error', () => forget(directory));
      watched.set(directory, watcher);
    } catch {
      // It does not exist, or may not be watched: what lies around it is.
    }
  }

  function forget(directory: string): void {
    watched.get(directory)?.close();
    watched.delete(directory);
  }

  return {
    follow(directories) {
      for (const directory of watched.keys()) if (!directories.has(directory)) forget(directory);
      for (const directory of directories) if (!watched.has(directory)) follow(directory);
    },
    async next() {
      if (!changed) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      await new Promise((resolve) => setTimeout(resolve, SETTLING));
      changed = false;
      return true;
    },
  };
}
