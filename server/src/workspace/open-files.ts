import type { FileSystem, ListResult, OutOfReach, ReadResult } from '../evaluation/index.ts';
import { directoryOf, isInside } from './uri.ts';

export interface OpenDocument {
  /** As the client spells it. */
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/**
 * The files that are open over those that are stored, as far as they may be read. A document that was opened under
 * another name than the one by which it is read (conf.avail/x, linked into conf.d) is found all the same.
 */
export class OpenFiles implements FileSystem {
  readonly #stored: FileSystem;
  readonly #documents = new Map<string, OpenDocument>();
  /** Names of open documents by their real paths. */
  readonly #opened = new Map<string, string>();
  readonly #realPaths = new Map<string, string>();
  /** Directories of open documents. */
  #around: readonly string[] = [];
  /** URIs of the workspace folders. */
  folders: readonly string[] = [];
  /** Files outside of the folders are read only where the user trusts the workspace. */
  isTrusted = true;

  constructor(stored: FileSystem) {
    this.#stored = stored;
  }

  /** By normalised URI. */
  get documents(): ReadonlyMap<string, OpenDocument> {
    return this.#documents;
  }

  /** @returns whether it was open before */
  set(uri: string, document: OpenDocument): boolean {
    const known = this.#documents.has(uri);
    this.#documents.set(uri, document);
    if (!known) {
      this.#opened.set(this.realPath(uri), uri);
      this.#lookAround();
    }
    return known;
  }

  close(uri: string): void {
    this.#documents.delete(uri);
    this.#opened.clear();
    for (const name of this.#documents.keys()) this.#opened.set(this.realPath(name), name);
    this.#lookAround();
  }

  /** The open document that holds the text of a file, under whatever name it was opened. */
  documentOf(uri: string): OpenDocument | undefined {
    const document = this.#documents.get(uri);
    if (document || this.#documents.size === 0) return document;
    return this.#documents.get(this.#opened.get(this.realPath(uri)) ?? '');
  }

  read(uri: string): ReadResult {
    const document = this.documentOf(uri);
    if (document) return { kind: 'file', text: document.text };
    return this.#withinReach(uri, () => this.#stored.read(uri));
  }

  list(uri: string): ListResult {
    return this.#withinReach(uri, () => this.#stored.list(uri));
  }

  modified(uri: string): number | null {
    return this.documentOf(uri) || !this.mayBeRead(uri) ? null : (this.#stored.modified?.(uri) ?? null);
  }

  realPath(uri: string): string {
    const known = this.#realPaths.get(uri);
    if (known !== undefined) return known;
    const real = this.mayBeRead(uri) ? (this.#stored.realPath?.(uri) ?? uri) : uri;
    this.#realPaths.set(uri, real);
    return real;
  }

  /** Links may have been made, changed or taken away. */
  storedFilesChanged(): void {
    this.#realPaths.clear();
  }

  /** Whether a file may be looked at, wherever it lies. */
  mayBeRead(uri: string): boolean {
    return this.isTrusted || this.#isInFolder(uri);
  }

  #withinReach<R extends ReadResult | ListResult>(uri: string, look: () => R): R | OutOfReach {
    if (!this.mayBeRead(uri)) return { kind: 'untrusted' };
    const result = look();
    if (result.kind !== 'missing' || this.#isInFolder(uri)) return result;
    // What lies beside an open document is at hand as well, where no folder is open.
    return this.#around.some((directory) => isInside(uri, directory)) ? result : { kind: 'elsewhere' };
  }

  #lookAround(): void {
    this.#around = [...new Set([...this.#documents.keys()].map(directoryOf))];
  }

  #isInFolder(uri: string): boolean {
    return this.folders.some((folder) => isInside(uri, folder));
  }
}
