import type { FileSystem, ListResult, ReadResult } from '../evaluation/index.ts';

/** Remembers what was looked at, whether it was there or not: all that a result can depend on. */
export class TrackedFileSystem implements FileSystem {
  /** By every name that leads to the file: a link's own, and what it leads to. */
  readonly reads = new Set<string>();
  readonly lists = new Set<string>();
  readonly #inner: FileSystem;

  constructor(inner: FileSystem) {
    this.#inner = inner;
  }

  read(uri: string): ReadResult {
    this.reads.add(uri);
    this.reads.add(this.realPath(uri));
    return this.#inner.read(uri);
  }

  list(uri: string): ListResult {
    this.lists.add(uri);
    return this.#inner.list(uri);
  }

  modified(uri: string): number | null {
    this.reads.add(uri);
    return this.#inner.modified?.(uri) ?? null;
  }

  realPath(uri: string): string {
    return this.#inner.realPath?.(uri) ?? uri;
  }
}
