import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension } from './extension.ts';

/** VS Code on a computer: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.cjs');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--enable-source-maps'] } };
  return activateExtension(context, (id, name, options) => new LanguageClient(id, name, { run, debug }, options));
}
