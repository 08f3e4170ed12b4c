import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  type InitializeParams,
} from 'vscode-languageserver';
import { directoryOf, isInside as isIn } from '../workspace/uri.ts';

/** Configuration files have any name; nothing is computed for those that no configuration has looked at. */
const USUAL = ['**/*.lua', '**/prosody-config.json'];

/** Directories that are watched beside the workspace folders, at most. */
const MAX_DIRECTORIES = 64;

/** Asks the client to tell of changes to the files that matter, wherever they lie and whatever they are called. */
export class Watcher {
  readonly #connection: Connection;
  #canWatch = false;
  #canWatchElsewhere = false;
  #watched = '';
  #registration: Promise<Disposable> | null = null;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  initialize({ capabilities }: InitializeParams): void {
    const watching = capabilities.workspace?.didChangeWatchedFiles;
    this.#canWatch = watching?.dynamicRegistration === true;
    this.#canWatchElsewhere = watching?.relativePatternSupport === true;
  }

  /** Files of the usual name in the workspace folders; to be called once, when the client is ready. */
  async start(): Promise<void> {
    if (this.#canWatch) await this.#register(USUAL.map((globPattern) => ({ globPattern })));
  }

  /**
   * What else a result depends on: files of other names, such as those of environment variables, and what lies outside.
   * @param files URIs
   * @param listed URIs of directories whose contents count
   * @param folders URIs of the workspace folders
   */
  async watch(files: Iterable<string>, listed: Iterable<string>, folders: readonly string[]): Promise<void> {
    if (!this.#canWatch || !this.#canWatchElsewhere) return;
    const isInside = (uri: string) => folders.some((folder) => isIn(uri, folder));
    const directories = new Set<string>();
    for (const uri of files) if (!isInside(uri) || !uri.endsWith('.lua')) directories.add(directoryOf(uri));
    for (const uri of listed) if (!isInside(uri)) directories.add(uri);
    const wanted = [...directories].sort().slice(0, MAX_DIRECTORIES);
    const key = wanted.join('\n');
    if (key === this.#watched) return;
    this.#watched = key;
    const before = this.#registration;
    this.#registration =
      wanted.length === 0
        ? null
        : this.#register(wanted.map((baseUri) => ({ globPattern: { baseUri, pattern: '*' } })));
    await this.#registration;
    (await before)?.dispose();
  }

  #register(watchers: FileSystemWatcher[]): Promise<Disposable> {
    return this.#connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}
