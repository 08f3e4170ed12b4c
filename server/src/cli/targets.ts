/** From the words of the command line to files. */
import { join, resolve } from 'node:path';
import { URI, Utils } from 'vscode-uri';
import type { FileSystem } from '../evaluation/index.ts';
import { hasMainName } from '../workspace/fragment.ts';
import { type Terminal, UsageError } from './terminal.ts';

/** A file as it was named on the command line. */
export interface NamedFile {
  readonly path: string;
  readonly uri: string;
  /** It was come by in a folder: nobody has said that it is a main file. */
  readonly found: boolean;
}

export function uriOf(file: string, terminal: Terminal): string {
  return URI.file(resolve(terminal.workingDirectory, file)).toString();
}

/** Each file once, in the order given. One that cannot be read is a UsageError, before anything is done to another. */
export function namedFiles(paths: readonly string[], files: FileSystem, terminal: Terminal): NamedFile[] {
  return once(paths.map((path) => named(path, files, terminal)));
}

/** The same, with what lies below the folders among them: all that is called like a configuration. */
export function namedFilesAndFolders(paths: readonly string[], files: FileSystem, terminal: Terminal): NamedFile[] {
  return once(
    paths.flatMap((path) => {
      const uri = uriOf(path, terminal);
      if (files.read(uri).kind !== 'directory') return [named(path, files, terminal)];
      const below = configurationsIn(path, uri, files);
      if (below.length === 0) throw new UsageError(`there is no configuration (*.cfg.lua) in ${path}`);
      return below;
    }),
  );
}

function named(path: string, files: FileSystem, terminal: Terminal): NamedFile {
  const uri = uriOf(path, terminal);
  readText(path, uri, files, 'name the main configuration file in it');
  return { path, uri, found: false };
}

function once(named: readonly NamedFile[]): NamedFile[] {
  const byUri = new Map<string, NamedFile>();
  for (const file of named) {
    // What is named and lies in a folder as well is still named.
    if (byUri.get(file.uri)?.found ?? true) byUri.set(file.uri, file);
  }
  return [...byUri.values()];
}

const CONFIGURATION = /\.cfg\.lua$/;

/** Deeper than this a folder leads back to itself by a link. */
const MAX_DEPTH = 16;

/** In the order of their names, files before the folders beside them. Hidden folders and node_modules are passed over. */
function configurationsIn(path: string, uri: string, files: FileSystem, depth = 0): NamedFile[] {
  const listing = files.list(uri);
  if (listing.kind !== 'directory' || depth > MAX_DEPTH) return [];
  const entries = [...listing.entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  const below = (name: string) => ({ path: join(path, name), uri: Utils.joinPath(URI.parse(uri), name).toString() });
  const here = entries.flatMap(({ name, type }): NamedFile[] => {
    if (type !== 'file' || !(CONFIGURATION.test(name) || hasMainName(name))) return [];
    const file = below(name);
    return files.read(file.uri).kind === 'file' ? [{ ...file, found: true }] : [];
  });
  const deeper = entries.flatMap(({ name, type }) => {
    if (type !== 'directory' || name.startsWith('.') || name === 'node_modules') return [];
    const folder = below(name);
    return configurationsIn(folder.path, folder.uri, files, depth + 1);
  });
  return [...here, ...deeper];
}

/**
 * The text of a file; a UsageError where it cannot be read.
 * @param insteadOfDirectory what is said of a directory
 */
export function readText(path: string, uri: string, files: FileSystem, insteadOfDirectory: string): string {
  const result = files.read(uri);
  switch (result.kind) {
    case 'file':
      return result.text;
    case 'directory':
      throw new UsageError(`${path} is a directory; ${insteadOfDirectory}`);
    case 'missing':
    case 'elsewhere':
      throw new UsageError(`${path} does not exist`);
    case 'unreadable':
      throw new UsageError(`${path} cannot be read: ${result.reason}`);
    case 'pending':
    case 'untrusted':
      throw new UsageError(`${path} cannot be read yet`);
  }
}
