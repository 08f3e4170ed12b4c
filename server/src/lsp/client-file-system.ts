import type { FileSystem, ListResult, ReadResult } from '../evaluation/index.ts';
import type { ReadDirectoryResult, ReadFileResult } from './protocol.ts';

/** Asks the client for a file or a directory. */
export interface ClientReader {
  readFile(uri: string): Promise<ReadFileResult>;
  readDirectory(uri: string): Promise<ReadDirectoryResult>;
}

/**
 * Files that only the client can read. The answer to the first question is `pending`; when the client has answered,
 * `arrived` is called, and the next question has its answer at once until the file is said to have changed.
 */
export class ClientFileSystem implements FileSystem {
  readonly #files = new Map<string, ReadResult>();
  readonly #directories = new Map<string, ListResult>();
  readonly #reader: ClientReader;
  readonly #arrived: (uri: string) => void;

  constructor(reader: ClientReader, arrived: (uri: string) => void) {
    this.#reader = reader;
    this.#arrived = arrived;
  }

  read(uri: string): ReadResult {
    return this.#ask<ReadResult>(this.#files, uri, (asked) => this.#reader.readFile(asked));
  }

  list(uri: string): ListResult {
    return this.#ask<ListResult>(this.#directories, uri, (asked) => this.#reader.readDirectory(asked));
  }

  /** Forgets a file and the directory it is in. */
  changed(uri: string): void {
    this.#files.delete(uri);
    this.#directories.delete(uri);
    this.#directories.delete(uri.slice(0, uri.lastIndexOf('/')));
  }

  #ask<R extends ReadResult | ListResult>(
    known: Map<string, R | { kind: 'pending' }>,
    uri: string,
    ask: (uri: string) => Promise<R>,
  ): R | { kind: 'pending' } {
    const answer = known.get(uri);
    if (answer) return answer;
    const pending = { kind: 'pending' } as const;
    known.set(uri, pending);
    ask(uri)
      .catch((error: unknown) => ({ kind: 'unreadable', reason: String(error) }) as R)
      .then((result) => {
        // It may have changed meanwhile; then the answer is out of date, and the next question asks again.
        if (known.get(uri) !== pending) return;
        known.set(uri, result);
        this.#arrived(uri);
      });
    return pending;
  }
}
