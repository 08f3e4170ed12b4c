/** The FileSystem of the core over Node's. Symbolic links are followed; what cannot be read is told with the reason. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { DirectoryEntry, FileSystem, ListResult, ReadResult } from '../evaluation/index.ts';

/** UTF-16 units are not counted before reading: this is the size on disk, in bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

export function nodeFileSystem() {
  return { read, list, modified, realPath } satisfies FileSystem;
}

function read(uri: string): ReadResult {
  try {
    const path = URI.parse(uri).fsPath;
    const stats = statSync(path);
    if (stats.isDirectory()) return { kind: 'directory' };
    // A pipe or a device could block for ever.
    if (!stats.isFile()) return { kind: 'unreadable', reason: 'it is no regular file' };
    if (stats.size > MAX_BYTES) return { kind: 'unreadable', reason: `it is larger than ${MAX_BYTES >> 20} MB` };
    return { kind: 'file', text: readFileSync(path, 'utf8') };
  } catch (error) {
    return failure(error);
  }
}

function list(uri: string): ListResult {
  try {
    const path = URI.parse(uri).fsPath;
    const entries = readdirSync(path, { withFileTypes: true }).map((entry): DirectoryEntry => {
      const directory = entry.isSymbolicLink() ? isDirectory(join(path, entry.name)) : entry.isDirectory();
      return { name: entry.name, type: directory ? 'directory' : 'file' };
    });
    return { kind: 'directory', entries };
  } catch (error) {
    return failure(error);
  }
}

function modified(uri: string): number | null {
  try {
    return statSync(URI.parse(uri).fsPath, { throwIfNoEntry: false })?.mtimeMs ?? null;
  } catch {
    return null;
  }
}

function realPath(uri: string): string {
  try {
    return URI.file(realpathSync.native(URI.parse(uri).fsPath)).toString();
  } catch {
    return uri;
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function failure(error: unknown): { kind: 'missing' } | { kind: 'unreadable'; reason: string } {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'missing' };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'unreadable', reason: 'permission denied' };
  return { kind: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
}
