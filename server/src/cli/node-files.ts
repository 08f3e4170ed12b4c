import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { URI } from 'vscode-uri';
import { nodeFileSystem } from '../lsp/node-file-system.ts';
import type { Files } from './files.ts';

/** The files of this machine. */
export function nodeFiles(): Files {
  const { read, list, modified } = nodeFileSystem();
  return { read, list, modified, write, create };
}

function write(uri: string, text: string): string | null {
  const path = URI.parse(uri).fsPath;
  try {
    // Bytes that are no UTF-8 were read as replacement characters: written back, they would be lost.
    const bytes = readFileSync(path);
    if (!Buffer.from(bytes.toString('utf8')).equals(bytes)) return 'it is not encoded in UTF-8';
    // In place, so that owner, mode and links stay as they are.
    writeFileSync(path, text);
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

function create(uri: string, text: string): string | null {
  const path = URI.parse(uri).fsPath;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
    return null;
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'EEXIST') return 'it exists already';
  return error instanceof Error ? error.message : String(error);
}
