import {
  type CodeAction,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import type { FileSystem } from '../evaluation/index.ts';
import { codeActions, FIX_ALL_KIND, textEdits } from '../features/code-actions.ts';
import { completion, type ItemData, TRIGGERS, withCard } from '../features/completion.ts';
import { documentLinks } from '../features/document-links.ts';
import { documentSymbols } from '../features/document-symbols.ts';
import { foldingRanges } from '../features/folding-ranges.ts';
import { hover } from '../features/hover.ts';
import { normaliseUri } from '../workspace/uri.ts';
import { type View, Workspace } from '../workspace/workspace.ts';
import { ClientFileSystem } from './client-file-system.ts';
import { serveNavigation } from './navigation.ts';
import {
  type InitializationOptions,
  READ_DIRECTORY_REQUEST,
  READ_FILE_REQUEST,
  type ReadDirectoryResult,
  type ReadFileResult,
  type ReadParams,
  TRUST_NOTIFICATION,
  type TrustParams,
} from './protocol.ts';
import { Publisher } from './publisher.ts';
import { Configurator } from './settings.ts';
import { warmUp, warmUpCatalog } from './warm-up.ts';
import { Watcher } from './watcher.ts';

/** Above this a check would be felt while typing, and waits for a pause. In milliseconds. */
const FELT = 20;
const LONGEST_PAUSE = 1000;

/** When the first files have been opened and shown, there is time for what will be needed later. In milliseconds. */
const QUIET = 100;

/**
 * Serves one client over a connection until it ends.
 * @param local the files of this machine, or null where there are none (a browser)
 */
export function startServer(connection: Connection, local: FileSystem | null): void {
  const documents = new Map<string, TextDocument>();
  const remote = new ClientFileSystem(
    {
      readFile: (uri) => connection.sendRequest<ReadFileResult>(READ_FILE_REQUEST, { uri } satisfies ReadParams),
      readDirectory: (uri) =>
        connection.sendRequest<ReadDirectoryResult>(READ_DIRECTORY_REQUEST, { uri } satisfies ReadParams),
    },
    (uri) => {
      workspace.storedFilesChanged([uri]);
      checkSoon();
    },
  );
  let readsFiles = false;
  const fileSystemFor = (uri: string): FileSystem | null =>
    local && uri.startsWith('file:') ? local : readsFiles ? remote : null;
  const workspace = new Workspace({
    read: (uri) => fileSystemFor(uri)?.read(uri) ?? { kind: 'missing' },
    list: (uri) => fileSystemFor(uri)?.list(uri) ?? { kind: 'missing' },
    modified: (uri) => fileSystemFor(uri)?.modified?.(uri) ?? null,
    realPath: (uri) => fileSystemFor(uri)?.realPath?.(uri) ?? uri,
  });
  const publisher = new Publisher(connection, workspace);
  const watcher = new Watcher(connection);
  const configurator = new Configurator(connection, (defaults, folders) => {
    workspace.configure(defaults, folders);
    check();
  });
  let understandsLinks = false;
  let completionSupport = { snippets: false, labelDetails: false };
  let resolvesEdits = false;
  let createsFiles = false;
  let isReady = false;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let lastDuration = 0;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const { textDocument } = params.capabilities;
    const options = params.initializationOptions as InitializationOptions | undefined;
    readsFiles = options?.readsFiles === true;
    workspace.trust(options?.isTrusted !== false);
    completionSupport = {
      snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
      labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    };
    understandsLinks = textDocument?.definition?.linkSupport === true;
    resolvesEdits = textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true;
    const { workspaceEdit } = params.capabilities.workspace ?? {};
    createsFiles =
      workspaceEdit?.documentChanges === true && workspaceEdit.resourceOperations?.includes('create') === true;
    watcher.initialize(params);
    configurator.initialize(params);
    setTimeout(() => attempt('warm-up', warmUp));
    return {
      serverInfo: { name: 'prosody-config', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: true },
        codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL_KIND], resolveProvider: true },
        documentSymbolProvider: true,
        documentLinkProvider: { resolveProvider: false },
        foldingRangeProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        renameProvider: { prepareProvider: true },
        workspaceSymbolProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(async () => {
    const registrations: Promise<unknown>[] = [watcher.start()];
    if (configurator.registersDynamically) {
      const section = { section: 'prosody' };
      registrations.push(connection.client.register(DidChangeConfigurationNotification.type, section));
    }
    if (configurator.hasFolderNotifications) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => configurator.foldersChanged(event));
    }
    isReady = true;
    await attempt('settings', () => configurator.pull());
    await attempt('registration', () => Promise.all(registrations));
    setTimeout(() => attempt('warm-up', warmUpCatalog), QUIET);
  });

  connection.onDidChangeConfiguration(({ settings }) => attempt('settings', () => configurator.changed(settings)));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const uris = changes.map(({ uri }) => normaliseUri(uri));
    for (const uri of uris) remote.changed(uri);
    workspace.storedFilesChanged(uris);
    checkSoon();
  });

  connection.onNotification(TRUST_NOTIFICATION, ({ isTrusted }: TrustParams) => {
    if (workspace.trust(isTrusted)) check();
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version: number, text } }) => {
    documents.set(uri, TextDocument.create(uri, languageId, number, text));
    workspace.setDocument({ uri, version: number, text });
    check();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version: number }, contentChanges }) => {
    const document = documents.get(uri);
    if (!document) return;
    TextDocument.update(document, contentChanges, number);
    workspace.setDocument({ uri, version: number, text: document.getText() });
    checkSoon();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.delete(uri);
    workspace.closeDocument(uri);
    checkSoon();
  });

  connection.onHover(({ textDocument, position }) =>
    answer('hover', textDocument.uri, ({ uri, analysis }) => hover(analysis, uri, position)),
  );
  connection.onCompletion(({ textDocument, position }) =>
    answer('completion', textDocument.uri, ({ uri, analysis: { configuration, installed, directories } }) =>
      completion({ configuration, installed, directories, uri, position, ...completionSupport }),
    ),
  );
  connection.onCompletionResolve(
    (item) =>
      answer('card', (item.data as ItemData | undefined)?.uri ?? '', ({ analysis }) => withCard(item, analysis)) ??
      item,
  );
  connection.onDocumentSymbol(({ textDocument }) =>
    answer('symbols', textDocument.uri, ({ uri, analysis }) => documentSymbols(analysis.configuration, uri)),
  );
  connection.onDocumentLinks(({ textDocument }) =>
    answer('links', textDocument.uri, ({ uri, analysis }) => documentLinks(analysis, uri)),
  );
  connection.onFoldingRanges(({ textDocument }) =>
    answer('folding', textDocument.uri, ({ uri, analysis }) => foldingRanges(analysis.configuration, uri)),
  );
  serveNavigation({ connection, workspace, publisher, answer, understandsLinks: () => understandsLinks });
  connection.onCodeAction(({ textDocument, range, context }) =>
    answer('code actions', textDocument.uri, (view) => {
      const { uri } = view;
      const { files } = view.analysis.configuration;
      const problems = workspace.findings().problems.get(uri) ?? [];
      const actions = codeActions({ uri, range, only: context.only, problems, files, createsFiles });
      return actions.map((action) => {
        if (action.kind !== FIX_ALL_KIND) return publisher.respellAction(action);
        const data = { uri };
        return resolvesEdits ? { ...action, data } : withFixes(action, view);
      });
    }),
  );
  connection.onCodeActionResolve(
    (action) =>
      answer('fix all', (action.data as { uri?: string } | undefined)?.uri ?? '', (view) => withFixes(action, view)) ??
      action,
  );

  connection.onShutdown(() => {
    if (waiting) clearTimeout(waiting);
    isReady = false;
  });
  connection.listen();

  function withFixes(action: CodeAction, { uri, analysis }: View): CodeAction {
    const edits = textEdits(uri, workspace.fixAll(uri), analysis.configuration.files);
    return publisher.respellAction({ ...action, edit: { changes: { [uri]: edits } } });
  }

  /** Checks at once. Before the settings are known there is nothing to say that would last. */
  function check(): void {
    if (waiting) clearTimeout(waiting);
    waiting = null;
    if (!isReady || !configurator.isKnown) return;
    const start = performance.now();
    try {
      const { reads, lists } = publisher.publish();
      void attempt('watching', () => watcher.watch(reads, lists, workspace.folders));
    } catch (error) {
      logError('check', error);
    }
    lastDuration = performance.now() - start;
  }

  /** Checks when the messages that are already here have been answered: a key stroke does not wait for it. */
  function checkSoon(): void {
    const pause = lastDuration < FELT ? 0 : Math.min(lastDuration * 3, LONGEST_PAUSE);
    if (waiting && pause === 0) return;
    if (waiting) clearTimeout(waiting);
    waiting = setTimeout(check, pause);
  }

  function answer<T>(what: string, uri: string, compute: (view: View) => T): T | null {
    try {
      return uri === '' ? null : compute(workspace.viewOf(uri));
    } catch (error) {
      logError(what, error);
      return null;
    }
  }

  async function attempt(what: string, run: () => unknown): Promise<void> {
    try {
      await run();
    } catch (error) {
      logError(what, error);
    }
  }

  function logError(what: string, error: unknown): void {
    connection.console.error(`${what}: ${error instanceof Error ? error.stack : String(error)}`);
  }
}
