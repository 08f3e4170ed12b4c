/** From the command line's words to Analyses. */
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { ProsodyVersion } from '../catalog/index.ts';
import type { FileSystem } from '../evaluation/index.ts';
import type { Profile } from '../rules/index.ts';
import { type Analysis, analyse, type Settings } from '../workspace/analysis.ts';
import { parseEnvFile } from '../workspace/env-file.ts';
import { pathMap } from '../workspace/path-map.ts';
import { type Terminal, UsageError } from './terminal.ts';

export interface ProjectOptions {
  readonly prosodyVersion: ProsodyVersion;
  readonly profile: Profile;
  /** `NAME=VALUE`, in the order given. */
  readonly env: readonly string[];
  readonly envFile: readonly string[];
  /** `SERVER=HERE`: where a directory of the server lies here; the last for a path counts. */
  readonly path: readonly string[];
}

/** A file as it was named on the command line. */
export interface NamedFile {
  readonly path: string;
  readonly uri: string;
}

/** `--env` wins over `--env-file`, and of several the last; the environment of the command itself is never used. */
export function settingsFrom(options: ProjectOptions, files: FileSystem, terminal: Terminal): Settings {
  const environment: Record<string, string> = {};
  for (const file of options.envFile) {
    const text = readText({ path: file, uri: uriOf(file, terminal) }, files, 'it is no file of NAME=VALUE lines');
    Object.assign(environment, parseEnvFile(text));
  }
  for (const pair of options.env) {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new UsageError(`--env wants NAME=VALUE, not "${pair}"`);
    environment[pair.slice(0, equals)] = pair.slice(equals + 1);
  }
  const paths = pathMap(pathsFrom(options.path), uriOf('.', terminal));
  return { version: options.prosodyVersion, profile: options.profile, environment, paths };
}

function pathsFrom(pairs: readonly string[]): Record<string, string> {
  const paths: Record<string, string> = {};
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const [from, to] = [pair.slice(0, Math.max(0, equals)), pair.slice(equals + 1)];
    if (!from.startsWith('/') || to === '') throw new UsageError(`--path wants /SERVER/PATH=PATH, not "${pair}"`);
    paths[from] = to;
  }
  return paths;
}

/** Each file once, in the order given. One that cannot be read is a UsageError, before anything is done to another. */
export function namedFiles(paths: readonly string[], files: FileSystem, terminal: Terminal): NamedFile[] {
  const named = new Map<string, NamedFile>();
  for (const path of paths) {
    const file = { path, uri: uriOf(path, terminal) };
    readText(file, files, 'name the main configuration file in it');
    if (!named.has(file.uri)) named.set(file.uri, file);
  }
  return [...named.values()];
}

function readText({ path, uri }: NamedFile, files: FileSystem, insteadOfDirectory: string): string {
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

/**
 * One Analysis for each file that is not included by another one named beside it: what Prosody makes of an included
 * file depends on the file that includes it.
 */
export function analyseAll(named: readonly NamedFile[], settings: Settings, files: FileSystem): Analysis[] {
  const analyses = named.map(({ uri }) => analyse(uri, files, settings));
  const includes = (outer: Analysis, inner: Analysis) => outer.configuration.files.has(inner.configuration.main);
  return analyses.filter((analysis, index) =>
    analyses.every(
      (other, place) =>
        other === analysis || !includes(other, analysis) || (includes(analysis, other) && index < place),
    ),
  );
}

/** How the files of a configuration are called in what is printed. */
export type PathOf = (uri: string) => string;

/**
 * Named files as they were named; the files they include in the same way, absolute or relative to the working
 * directory, but absolute as well where a relative path would climb higher than the main file's own.
 */
export function pathsBeside(named: readonly NamedFile[], analyses: readonly Analysis[], terminal: Terminal): PathOf {
  const paths = new Map(named.map(({ uri, path }) => [uri, path]));
  for (const { configuration } of analyses) {
    const main = paths.get(configuration.main) ?? '';
    for (const uri of configuration.files.keys()) {
      if (!paths.has(uri)) paths.set(uri, pathLike(main, URI.parse(uri).fsPath, terminal));
    }
  }
  return (uri) => paths.get(uri) ?? URI.parse(uri).fsPath;
}

function pathLike(main: string, path: string, { workingDirectory }: Terminal): string {
  if (isAbsolute(main)) return path;
  const short = relative(workingDirectory, path);
  const allowed = climbs(relative(workingDirectory, resolve(workingDirectory, main)));
  return isAbsolute(short) || climbs(short) > allowed ? path : short;
}

function climbs(path: string): number {
  return path.split(sep).filter((part) => part === '..').length;
}

function uriOf(file: string, terminal: Terminal): string {
  return URI.file(resolve(terminal.workingDirectory, file)).toString();
}
