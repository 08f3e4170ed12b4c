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
        return failure(error);
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
        return failure(error);
      }
    }),
  ];
}

function failure(error: unknown): { kind: 'missing' } | { kind: 'unreadable'; reason: string } {
  if (error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory')) {
    return { kind: 'missing' };
  }
  return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
}
