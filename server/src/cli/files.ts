import type { FileSystem, ListResult } from '../evaluation/index.ts';

/** The files that a command reads, and those that `--fix` writes. All URIs are normalised URI strings. */
export interface Files extends FileSystem {
  /** Replaces the text of a file that exists. Gives null, or in a few words why it could not. Never throws. */
  write(uri: string, text: string): string | null;
  /** Writes a file that does not exist, with the directories that lead to it; else as `write`. */
  create(uri: string, text: string): string | null;
}

/** The same files with some texts replaced, or added: what they will be once those are written. */
export function overlay(files: FileSystem, texts: ReadonlyMap<string, string>): FileSystem {
  return {
    read: (uri) => {
      const text = texts.get(uri);
      return text === undefined ? files.read(uri) : { kind: 'file', text };
    },
    list: (uri) => withNew(files.list(uri), uri, texts),
  };
}

/** A directory with the files, and the directories of files, that are among the texts and not yet there. */
function withNew(listed: ListResult, directory: string, texts: ReadonlyMap<string, string>): ListResult {
  if (listed.kind !== 'directory' && listed.kind !== 'missing') return listed;
  const entries = listed.kind === 'directory' ? [...listed.entries] : [];
  const base = directory.endsWith('/') ? directory : `${directory}/`;
  for (const uri of texts.keys()) {
    if (!uri.startsWith(base)) continue;
    const [first = '', ...more] = uri.slice(base.length).split('/');
    const name = decodeURIComponent(first);
    if (!entries.some((entry) => entry.name === name)) {
      entries.push({ name, type: more.length > 0 ? 'directory' : 'file' });
    }
  }
  return entries.length > 0 ? { kind: 'directory', entries } : listed;
}
