import { type Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { READ_DIRECTORY_REQUEST, READ_FILE_REQUEST, type ReadParams } from './protocol.ts';

/** Answers the server's questions for files that only the editor can read: in a browser, on another machine. */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(READ_FILE_REQUEST, async ({ uri }: ReadParams) => {
      try {
        const bytes = await workspace.fs.readFile(Uri.parse(uri));
        return { kind: 'file', text: new TextDecoder().decode(bytes) };
      } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileIsADirectory') return { kind: 'directory' };
        return failure(uri, error);
      }
    }),
    client.onRequest(READ_DIRECTORY_REQUEST, async ({ uri }: ReadParams) => {
      try {
        const entries = await workspace.fs.readDirectory(Uri.parse(uri));
        return {
          kind: 'directory',
          entries: entries.map(([name, type]) => ({ name, type: type & FileType.Directory ? 'directory' : 'file' })),
        };
      } catch (error) {
        return failure(uri, error);
      }
    }),
  ];
}

/** How VS Code begins what it says of a scheme that has no files. */
const NO_FILE_SYSTEM = /^ENOPRO\b/;

type Failure = { kind: 'missing' | 'elsewhere' } | { kind: 'unreadable'; reason: string };

function failure(uri: string, error: unknown): Failure {
  // Nothing lies beside a text that was never saved. What VS Code says of its path, which is none, is translated.
  if (Uri.parse(uri).scheme === 'untitled') return { kind: 'elsewhere' };
  if (error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory')) {
    return { kind: 'missing' };
  }
  const reason = error instanceof Error ? error.message : String(error);
  return NO_FILE_SYSTEM.test(reason) ? { kind: 'elsewhere' } : { kind: 'unreadable', reason };
}
