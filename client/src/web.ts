import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateExtension } from './extension.ts';

/** VS Code in a browser: the server is a web worker, which reads files through the editor. */
export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true);
  return activateExtension(
    context,
    (id, name, options) => new LanguageClient(id, name, async () => new Worker(script), options),
  );
}
