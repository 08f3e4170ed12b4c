import { URI } from 'vscode-uri';
import type { FileSystem, ListResult, OutOfReach, ReadResult } from '../evaluation/index.ts';

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
    // Else what modules say would be extracted anew for each round of fixes.
    modified: (uri) => (texts.has(uri) ? null : (files.modified?.(uri) ?? null)),
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

/**
 * The same files as they are when they are first asked for: however long a command takes, it sees one state of each, and
 * what a hundred configurations look for in the same directories is looked up once.
 */
export function asOfNow(files: FileSystem): FileSystem {
  return {
    read: once((uri) => files.read(uri)),
    list: once((uri) => files.list(uri)),
    modified: once((uri) => files.modified?.(uri) ?? null),
  };
}

function once<T>(ask: (uri: string) => T): (uri: string) => T {
  const answers = new Map<string, T>();
  return (uri) => {
    const known = answers.get(uri);
    if (known !== undefined) return known;
    const answer = ask(uri);
    answers.set(uri, answer);
    return answer;
  };
}

/**
 * The same files, for a configuration that is checked elsewhere than on its server: of a path that leads out of the tree
 * in which its main file lies, as `/etc/prosody` does from `/home/me/prosody.cfg.lua`, nothing being there says nothing.
 */
export function awayFromServer(files: FileSystem, main: string): FileSystem {
  const tree = treeOf(main);
  return {
    read: (uri) => outOfReach(files.read(uri), uri),
    list: (uri) => outOfReach(files.list(uri), uri),
    modified: (uri) => files.modified?.(uri) ?? null,
  };

  function outOfReach<Result extends ReadResult | ListResult>(result: Result, uri: string): Result | OutOfReach {
    return result.kind === 'missing' && treeOf(uri) !== tree ? { kind: 'elsewhere' } : result;
  }
}

/** The directory below the root in which a file lies. */
function treeOf(uri: string): string {
  return URI.parse(uri).path.split('/', 2).join('/');
}
