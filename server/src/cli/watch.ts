import type { FileSystem, ListResult } from '../evaluation/index.ts';
import { directoryOf } from '../workspace/uri.ts';
import type { Files } from './files.ts';
import { styleFor } from './style.ts';
import { EXIT, type Terminal, UsageError } from './terminal.ts';

/** Tells when something changes on disk. */
export interface Watcher {
  /**
   * From now on these directories are watched, and no others.
   * @param directories URIs; those that do not exist are passed over
   */
  follow(directories: ReadonlySet<string>): void;
  /** Waits for a change, or for one since it was last asked. Gives false where there is nothing more to wait for. */
  next(): Promise<boolean>;
}

const CLEAR = '\x1b[2J\x1b[3J\x1b[H';

/**
 * Runs a command again after each change of what it has read, also of what it looked for in vain. Mistakes in the call
 * are told and waited out: a file that is being saved is not there for a moment.
 */
export async function again(
  command: (files: Files) => number,
  files: Files,
  watcher: Watcher,
  terminal: Terminal,
): Promise<number> {
  const { dim } = styleFor(terminal);
  for (;;) {
    const seen = new Seen(files);
    if (terminal.interactive) terminal.write(CLEAR);
    try {
      command({
        read: (uri) => seen.read(uri),
        list: (uri) => seen.list(uri),
        modified: (uri) => seen.modified(uri),
        write: (uri, text) => files.write(uri, text),
        create: (uri, text) => files.create(uri, text),
      });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      terminal.writeError(`prosody-config: ${error.message}\n`);
    }
    if (terminal.interactive) terminal.write(`\n${dim('watching; Ctrl+C ends')}\n`);
    watcher.follow(seen.directories);
    // What is printed may go into a file of the same directory: only what was looked at counts.
    while (seen.holds()) if (!(await watcher.next())) return EXIT.ok;
  }
}

/** Files, and what was seen of them: as it was when it was looked at, for it may change before the report is printed. */
class Seen implements FileSystem {
  readonly #files: FileSystem;
  readonly #reads = new Map<string, string>();
  readonly #lists = new Map<string, string>();
  readonly #times = new Map<string, number | null>();

  constructor(files: FileSystem) {
    this.#files = files;
  }

  read(uri: string) {
    const result = this.#files.read(uri);
    this.#reads.set(uri, JSON.stringify(result));
    return result;
  }

  list(uri: string) {
    const result = this.#files.list(uri);
    this.#lists.set(uri, namesIn(result));
    return result;
  }

  /** What has not changed since an earlier round is known by its time, and not read again. */
  modified(uri: string) {
    const time = this.#files.modified?.(uri) ?? null;
    this.#times.set(uri, time);
    return time;
  }

  /** URIs of the directories in which a change could matter. */
  get directories(): ReadonlySet<string> {
    const files = [...this.#reads.keys(), ...this.#times.keys()];
    return new Set([...files.map(directoryOf), ...this.#lists.keys()]);
  }

  /** Whether all of it is still as it was. */
  holds(): boolean {
    return (
      [...this.#reads].every(([uri, result]) => JSON.stringify(this.#files.read(uri)) === result) &&
      [...this.#lists].every(([uri, names]) => namesIn(this.#files.list(uri)) === names) &&
      [...this.#times].every(([uri, time]) => (this.#files.modified?.(uri) ?? null) === time)
    );
  }
}

function namesIn(result: ListResult): string {
  return JSON.stringify(
    result.kind === 'directory' ? result.entries.map(({ name, type }) => `${type} ${name}`).sort() : result,
  );
}
