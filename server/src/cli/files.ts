import type { FileSystem } from '../evaluation/index.ts';

/** The files that a command reads, and those that `--fix` writes. All URIs are normalised URI strings. */
export interface Files extends FileSystem {
  /** Replaces the text of a file that exists. Gives null, or in a few words why it could not. Never throws. */
  write(uri: string, text: string): string | null;
}

/** The same files with some texts replaced: what they will be once those are written. */
export function overlay(files: FileSystem, texts: ReadonlyMap<string, string>): FileSystem {
  return {
    read: (uri) => {
      const text = texts.get(uri);
      return text === undefined ? files.read(uri) : { kind: 'file', text };
    },
    list: (uri) => files.list(uri),
  };
}
