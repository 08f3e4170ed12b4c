import { join } from 'node:path';
import * as vscode from 'vscode';

export const EXTENSION = 'prosody-config.prosody-config';

/** The folder that the workbench has open: a copy of test/vscode/workspace. */
function workspacePath(): string {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('No folder is open.');
  return folder.uri.fsPath;
}

/** @param name relative to the workspace */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(join(workspacePath(), name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The range of the first occurrence of `text`. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`${text} does not occur in ${document.fileName}`);
  return new vscode.Range(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** How long the language server may take, in milliseconds; less than mocha's limit, so that this one can say more. */
const PATIENCE_MS = 15_000;

/** The diagnostics of a document, as soon as they satisfy `wanted`. */
export function diagnosticsWhen(
  document: vscode.TextDocument,
  wanted: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const current = () => vscode.languages.getDiagnostics(document.uri);
    const look = () => {
      if (!wanted(current())) return;
      end();
      resolve(current());
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    const limit = setTimeout(() => {
      end();
      const present = current().map((diagnostic) => `${ruleOf(diagnostic)}: ${diagnostic.message}`);
      reject(new Error(`Not the diagnostics that were waited for, but ${JSON.stringify(present)}`));
    }, PATIENCE_MS);
    const end = () => {
      subscription.dispose();
      clearTimeout(limit);
    };
    look();
  });
}

/** The rule that a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Markdown and plain strings as one text, with Markdown's escapes taken away. */
export function textOf(contents: readonly (vscode.MarkdownString | vscode.MarkedString)[]): string {
  const texts = contents.map((content) => (typeof content === 'string' ? content : content.value));
  return texts.join('\n').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}
