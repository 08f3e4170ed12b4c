/** From the command line's words to an Analysis. */
import { readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { URI } from 'vscode-uri';
import type { ProsodyVersion } from '../catalog/index.ts';
import type { Environment, FileSystem } from '../evaluation/index.ts';
import type { Profile } from '../rules/index.ts';
import { type Analysis, analyse, type Settings } from '../workspace/analysis.ts';
import { type Terminal, UsageError } from './terminal.ts';

export interface ProjectOptions {
  readonly prosodyVersion: ProsodyVersion;
  readonly profile: Profile;
  /** `NAME=VALUE`, in the order given. */
  readonly env: readonly string[];
  readonly envFile: readonly string[];
}

export function settingsFrom(options: ProjectOptions, terminal: Terminal): Settings {
  const environment: Record<string, string> = {};
  for (const file of options.envFile) Object.assign(environment, readEnvFile(file, terminal));
  for (const pair of options.env) {
    const equals = pair.indexOf('=');
    if (equals < 1) throw new UsageError(`--env wants NAME=VALUE, not "${pair}"`);
    environment[pair.slice(0, equals)] = pair.slice(equals + 1);
  }
  return { version: options.prosodyVersion, profile: options.profile, environment };
}

function readEnvFile(file: string, terminal: Terminal): Environment {
  let text: string;
  try {
    text = readFileSync(resolve(terminal.workingDirectory, file), 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : error}`);
  }
  return Object.fromEntries(Object.entries(parseEnv(text)).filter(isSet));
}

function isSet(entry: [string, string | undefined]): entry is [string, string] {
  return entry[1] !== undefined;
}

export function uriOf(file: string, terminal: Terminal): string {
  return URI.file(resolve(terminal.workingDirectory, file)).toString();
}

/** A path as a person would write it here: relative unless it lies elsewhere; absolute if it was given so. */
export function pathOf(uri: string, terminal: Terminal, absolute = false): string {
  const path = URI.parse(uri).fsPath;
  if (absolute) return path;
  const short = relative(terminal.workingDirectory, path);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? path : short;
}

/** Analyses a main file; one that cannot be read is a UsageError. */
export function analyseFile(file: string, settings: Settings, fileSystem: FileSystem, terminal: Terminal): Analysis {
  const uri = uriOf(file, terminal);
  const result = fileSystem.read(uri);
  if (result.kind === 'directory')
    throw new UsageError(`${file} is a directory; name the main configuration file in it`);
  if (result.kind === 'missing') throw new UsageError(`${file} does not exist`);
  if (result.kind === 'unreadable') throw new UsageError(`${file} cannot be read: ${result.reason}`);
  return analyse(uri, fileSystem, settings);
}
