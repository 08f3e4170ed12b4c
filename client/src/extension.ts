import { type Disposable, type ExtensionContext, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { ConfigurationView } from './configuration-view.ts';
import { isHistory, withoutHistory } from './history.ts';
import { STATUS_NOTIFICATION, type StatusParams, TRUST_NOTIFICATION, type TrustParams } from './protocol.ts';
import { serveFiles } from './read-files.ts';
import { StatusBar } from './status-bar.ts';

const LANGUAGE = 'prosody';

export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the server, and shows its state until the extension is deactivated. */
export async function activateExtension(context: ExtensionContext, createClient: CreateClient): Promise<void> {
  const output = window.createOutputChannel('Prosody', { log: true });
  const client = createClient(LANGUAGE, 'Prosody', {
    documentSelector: [{ language: LANGUAGE }],
    outputChannel: output,
    initializationOptions: () => ({ readsFiles: true, isTrusted: workspace.isTrusted }),
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      handleDiagnostics: (uri, diagnostics, next) => next(uri, isHistory(uri) ? [] : diagnostics),
      provideWorkspaceSymbols: async (query, token, next) => withoutHistory((await next(query, token)) ?? []),
    },
  });
  const statusBar = new StatusBar();
  const view = new ConfigurationView(client);
  const disposables: Disposable[] = [
    output,
    statusBar,
    view,
    client.onNotification(STATUS_NOTIFICATION, (status: StatusParams) => {
      statusBar.show(status);
      view.refresh();
    }),
    workspace.onDidGrantWorkspaceTrust(() => tellTrust(client)),
    ...serveFiles(client),
    ...registerCommands({ context, client, output, statusBar }),
    { dispose: () => void client.stop() },
  ];
  context.subscriptions.push(...disposables);
  await client.start();
  // It may have been granted while the server was starting.
  tellTrust(client);
}

/** A server that is not running yet is told when it starts. */
function tellTrust(client: BaseLanguageClient): void {
  const trust: TrustParams = { isTrusted: workspace.isTrusted };
  if (client.isRunning()) void client.sendNotification(TRUST_NOTIFICATION, trust);
}
