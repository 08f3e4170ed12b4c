import type { FileSystem } from '../evaluation/index.ts';
import { TrackedFileSystem } from '../workspace/tracked-file-system.ts';
import { directoryOf } from '../workspace/uri.ts';
import type { Files } from './files.ts';
import { styleFor } from './style.ts';
import { EXIT, type Terminal, UsageError } from './terminal.ts';

/** Tells when something changes on disk. */
export interface Watcher {
  /**
   * Waits for a change in one of these directories, or one since it was last asked.
   * @param directories URIs; those that do not exist are passed over
   * @returns false where there is nothing more to wait for
   */
  next(directories: ReadonlySet<string>): Promise<boolean>;
}

const CLEAR = '\x1b[2J\x1b[3J\x1b[H';

/**
 * Runs a command again after each change of what it has read, also of what it looked for in vain. Mistakes in the call
 * are told and waited out: a file that is being saved is not there for a moment.
 */
export async function again(
  command: (files: Files) => Promise<number>,
  files: Files,
  watcher: Watcher,
  terminal: Terminal,
): Promise<number> {
  const { dim } = styleFor(terminal);
  for (;;) {
    const tracked = new TrackedFileSystem(files);
    if (terminal.interactive) terminal.write(CLEAR);
    try {
      await command({
        read: (uri) => tracked.read(uri),
        list: (uri) => tracked.list(uri),
        write: (uri, text) => files.write(uri, text),
      });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      terminal.writeError(`prosody-config: ${error.message}\n`);
    }
    if (terminal.interactive) terminal.write(`\n${dim('watching; Ctrl+C ends')}\n`);
    const directories = new Set([...[...tracked.reads].map(directoryOf), ...tracked.lists]);
    const before = stateOf(tracked, files);
    // What is printed may go into a file of the same directory: only what was looked at counts.
    do {
      if (!(await watcher.next(directories))) return EXIT.ok;
    } while (stateOf(tracked, files) === before);
  }
}

/** All that a run has looked at, as it is now. */
function stateOf({ reads, lists }: TrackedFileSystem, files: FileSystem): string {
  const read = [...reads].map((uri) => files.read(uri));
  const listed = [...lists].map((uri) => {
    const result = files.list(uri);
    return result.kind === 'directory' ? result.entries.map(({ name, type }) => `${type} ${name}`).sort() : result;
  });
  return JSON.stringify([read, listed]);
}
