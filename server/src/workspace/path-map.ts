import { URI } from 'vscode-uri';
import type { FileSystem } from '../evaluation/index.ts';
import { resolveFile } from './uri.ts';

/** Where directories of the server lie here, the longest path first. */
export type PathMap = readonly PathMapping[];

export interface PathMapping {
  /** An absolute path of the server's, without a slash at its end; '' is its root. */
  readonly from: string;
  /** URI of the directory, or of a file where `from` is one. */
  readonly to: string;
}

/**
 * @param entries paths here by paths of the server; those that are not absolute are passed over, and so is what is empty
 * @param directory URI of the directory to which the paths here are relative
 */
export function pathMap(entries: Readonly<Record<string, string>>, directory: string): PathMap {
  return Object.entries(entries)
    .map(([from, to]) => ({ from: from.trim(), to: to.trim() }))
    .filter(({ from, to }) => from.startsWith('/') && to !== '')
    .map(({ from, to }) => ({ from: withoutSlash(from), to: withoutSlash(resolveFile(directory, to)) }))
    .sort((a, b) => b.from.length - a.from.length);
}

/** The same files, except that the server's paths lead to where they lie here. */
export function mapped(files: FileSystem, paths: PathMap): FileSystem {
  return {
    read: (uri) => files.read(uri),
    list: (uri) => files.list(uri),
    modified: (uri) => files.modified?.(uri) ?? null,
    locate: (uri) => locate(uri, paths),
  };
}

function locate(uri: string, paths: PathMap): string {
  const { path } = URI.parse(uri);
  const mapping = paths.find(({ from }) => path === from || path.startsWith(`${from}/`));
  if (!mapping) return uri;
  const target = URI.parse(mapping.to);
  return target.with({ path: target.path + path.slice(mapping.from.length) }).toString();
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, '');
}
