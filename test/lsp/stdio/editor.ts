/** An editor reduced to its wire: it starts the built server as any LSP client would and talks to it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentLinkRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExitNotification,
  FileChangeType,
  type FileEvent,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type MarkupContent,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  UnregistrationRequest,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ruleById } from '../../../server/src/rules/index.ts';
import { fixture } from '../../support/fixture.ts';

const SERVER = resolve(import.meta.dirname, '../../../dist/server.cjs');

/** What VS Code can do, as far as the server asks; a test takes parts away. */
const CAPABILITIES: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  textDocument: {
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { resolveSupport: { properties: ['edit'] } },
  },
};

export interface EditorOptions {
  /** The settings below `prosody`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly arguments?: readonly string[];
}

export interface Status {
  readonly configurations: readonly {
    readonly main: string;
    readonly version: string;
    readonly profile: string;
    readonly project: { readonly file: string; readonly decides: readonly string[] } | null;
    readonly files: readonly string[];
    readonly isFragment: boolean;
    readonly variables: number;
    readonly counts: Readonly<Record<'error' | 'warning' | 'info' | 'hint', number>>;
  }[];
}

export class Editor {
  /** Where the `$0` of the fixture stood. */
  readonly cursor: { readonly path: string; readonly offset: number } | null;
  readonly root: string;
  readonly process: ChildProcess;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registrations: Registration[] = [];
  readonly unregistrations: string[] = [];
  /** Sentences that the user was shown. */
  readonly messages: string[] = [];
  /** Errors that the server logged: there should be none. */
  readonly errors: string[] = [];
  initialized: InitializeResult | null = null;
  status: Status | null = null;
  settings: Readonly<Record<string, unknown>>;
  readonly connection: ProtocolConnection;
  readonly #documents = new Map<string, TextDocument>();
  readonly #listeners = new Set<() => void>();

  /** @param files a fixture, written into a folder of its own */
  constructor(files: string, options: EditorOptions = {}) {
    // The temporary folder of some systems is a symbolic link.
    this.root = join(realpathSync(mkdtempSync(join(tmpdir(), 'prosody-config-'))), 'etc');
    const parsed = fixture(files);
    for (const [path, text] of Object.entries(parsed.files)) this.write(relative(path), text);
    const { cursor } = parsed;
    this.cursor = cursor && { path: relative(cursor.uri.replace('file://', '')), offset: cursor.offset };
    this.settings = options.settings ?? {};
    this.process = spawn(process.execPath, [SERVER, ...(options.arguments ?? ['--stdio'])], { stdio: 'pipe' });
    const { stdin, stdout } = this.process;
    if (!stdin || !stdout) throw new Error('The server has no standard streams.');
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.#listen();
  }

  /** Starts a server that serves a fixture's files. */
  static async start(files: string, options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(files, options);
    editor.initialized = await editor.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(editor.root).href, name: 'etc' }],
      capabilities: options.capabilities ?? CAPABILITIES,
      initializationOptions: options.initializationOptions,
    });
    await editor.connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  /** Ends the server as the protocol wants it; the answer is its exit code. */
  async quit(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    const exit = once(this.process, 'exit');
    await this.connection.sendNotification(ExitNotification.type);
    const [code] = await exit;
    this.#clean();
    return code as number | null;
  }

  /** Ends the server, whatever state it is in. */
  dispose(): void {
    this.process.kill();
    this.#clean();
  }

  uri(path: string): string {
    return pathToFileURL(join(this.root, path)).href;
  }

  /** Writes to the disk, as another program would. */
  write(path: string, text: string): void {
    const target = join(this.root, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  /** What stands on the disk. */
  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Makes a symbolic link. */
  link(path: string, target: string): void {
    const place = join(this.root, path);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(target, place);
  }

  remove(path: string): void {
    rmSync(join(this.root, path));
  }

  /** Opens a file with the text that it has on the disk, or another one, and waits for its diagnostics. */
  async open(path: string, text: string): Promise<Diagnostic[]> {
    const document = TextDocument.create(this.uri(path), 'prosody', 1, text);
    this.#documents.set(path, document);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: document.uri, languageId: 'prosody', version: 1, text },
    });
    return this.diagnostics(path);
  }

  /** Types: replaces `what`, which has to be there, in an open document; does not wait. */
  async replace(path: string, what: string, by: string): Promise<void> {
    const document = this.document(path);
    const at = document.getText().indexOf(what);
    if (at < 0) throw new Error(`${what} is not in ${path}`);
    const range = { start: document.positionAt(at), end: document.positionAt(at + what.length) };
    await this.change(path, [{ range, text: by }]);
  }

  async change(path: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.document(path);
    const version = document.version + 1;
    TextDocument.update(document, contentChanges, version);
    const textDocument = { uri: document.uri, version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  }

  async close(path: string): Promise<void> {
    const textDocument = { uri: this.uri(path) };
    this.#documents.delete(path);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  }

  /** Says that a file on the disk was written. */
  async changedOnDisk(path: string): Promise<void> {
    const changes: FileEvent[] = [{ uri: this.uri(path), type: FileChangeType.Changed }];
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  async configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  document(path: string): TextDocument {
    const document = this.#documents.get(path);
    if (!document) throw new Error(`${path} is not open`);
    return document;
  }

  /** The diagnostics of the present version of an open document; those of the other files have come as well then. */
  async diagnostics(path: string): Promise<Diagnostic[]> {
    const { uri, version } = this.document(path);
    const last = () => this.published.findLast((params) => params.uri === uri && params.version === version);
    await this.until(`diagnostics of ${path}`, () => last() !== undefined);
    // What one check finds is sent in one go, so that the answer to any question comes after all of it.
    await this.links(path);
    return last()?.diagnostics ?? [];
  }

  /** The diagnostics that were last sent for a file, open or not; undefined where none were. */
  lastDiagnostics(path: string): Diagnostic[] | undefined {
    return this.published.findLast(({ uri }) => uri === this.uri(path))?.diagnostics;
  }

  /** Waits until something that the server sends makes a condition true. */
  until(what: string, holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((done, failed) => {
      const listener = () => {
        if (!holds()) return;
        this.#listeners.delete(listener);
        clearTimeout(timer);
        done();
      };
      const timer = setTimeout(() => {
        this.#listeners.delete(listener);
        failed(new Error(`Waited in vain for ${what}.`));
      }, 15_000);
      this.#listeners.add(listener);
    });
  }

  /** Where a text stands in an open document: its start, or `offset` UTF-16 units further. */
  at(path: string, what: string, offset = 0): Position {
    const document = this.document(path);
    const at = document.getText().indexOf(what);
    if (at < 0) throw new Error(`${what} is not in ${path}`);
    return document.positionAt(at + offset);
  }

  /** The Markdown of the hover, or null. */
  async hover(path: string, position: Position): Promise<string | null> {
    const textDocument = { uri: this.uri(path) };
    const hover = await this.connection.sendRequest(HoverRequest.type, { textDocument, position });
    return hover && (hover.contents as MarkupContent).value;
  }

  async complete(path: string, position: Position) {
    const textDocument = { uri: this.uri(path) };
    const result = await this.connection.sendRequest(CompletionRequest.type, { textDocument, position });
    return Array.isArray(result) ? result : (result?.items ?? []);
  }

  async codeActions(path: string, range: Range, only?: string[]): Promise<CodeAction[]> {
    const textDocument = { uri: this.uri(path) };
    const context = { diagnostics: [], ...(only && { only }) };
    const actions = await this.connection.sendRequest(CodeActionRequest.type, { textDocument, range, context });
    return (actions ?? []) as CodeAction[];
  }

  async symbols(path: string): Promise<DocumentSymbol[]> {
    const textDocument = { uri: this.uri(path) };
    return (await this.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
  }

  async links(path: string) {
    const textDocument = { uri: this.uri(path) };
    return (await this.connection.sendRequest(DocumentLinkRequest.type, { textDocument })) ?? [];
  }

  /** An open document's text after edits, which are not made. */
  applied(path: string, edits: TextEdit[] | undefined): string {
    return TextDocument.applyEdits(this.document(path), edits ?? []);
  }

  #listen(): void {
    const notify = () => {
      for (const listener of this.#listeners) listener();
    };
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.push({ ...params, diagnostics: params.diagnostics.filter(isSubject) });
      notify();
    });
    this.connection.onNotification('prosody/status', (status: Status) => {
      this.status = status;
      notify();
    });
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
      notify();
    });
    this.connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
      this.unregistrations.push(...unregisterations.map(({ id }) => id));
      notify();
    });
    this.connection.onNotification(LogMessageNotification.type, ({ type, message }) => {
      if (type === 1) this.errors.push(message);
    });
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations);
      notify();
    });
    this.connection.listen();
  }

  #clean(): void {
    this.connection.dispose();
    rmSync(dirname(this.root), { recursive: true, force: true });
  }
}

/** The texts of these tests are short, and their options made up: nobody wants to know what is missing in them. */
export function isSubject({ code }: { readonly code?: unknown }): boolean {
  return code !== 'unknown-option' && ruleById(String(code))?.scope !== 'configuration';
}

/** Fixtures live in /etc/prosody; here that is the editor's folder. */
function relative(path: string): string {
  return path.replace(/^\/etc\/prosody\//, '');
}
