import type { Environment, FileSystem } from '../evaluation/index.ts';
import { parseEnvFile } from './env-file.ts';
import { directoryOf, resolveFile } from './uri.ts';

/** Where a user says that variables come from. */
export interface EnvironmentSettings {
  readonly environment: Environment;
  /** Path of a file of variables, absolute or relative to the workspace folder; empty where there is none. */
  readonly environmentFile: string;
  /** Whether a file `.env` beside the main file counts. */
  readonly readDotEnv: boolean;
}

export interface FoundEnvironment {
  readonly variables: Environment;
  /** URIs of the files that they come from, those that are not there included. */
  readonly files: readonly string[];
  /** In a sentence, what is wrong with the file that the user named; null where nothing is. */
  readonly notice: string | null;
  /** A file is still being fetched. */
  readonly pending: boolean;
}

/**
 * The variables of one configuration. Those of the settings win over the file that these name, and that wins over `.env`.
 * @param directory to which the file is relative
 */
export function findEnvironment(
  main: string,
  directory: string,
  settings: EnvironmentSettings,
  files: FileSystem,
): FoundEnvironment {
  const named = settings.environmentFile === '' ? null : resolveFile(directory, settings.environmentFile);
  const dotEnv = settings.readDotEnv ? resolveFile(directoryOf(main), '.env') : null;
  const read = [dotEnv, named].filter((uri) => uri !== null).map((uri) => ({ uri, result: files.read(uri) }));
  const texts = read.map(({ result }) => (result.kind === 'file' ? parseEnvFile(result.text) : {}));
  const ofNamed = read.find(({ uri }) => uri === named);
  return {
    variables: Object.assign({}, ...texts, settings.environment),
    files: read.map(({ uri }) => uri),
    notice: ofNamed ? noticeOf(settings.environmentFile, ofNamed.result) : null,
    pending: read.some(({ result }) => result.kind === 'pending'),
  };
}

function noticeOf(path: string, result: ReturnType<FileSystem['read']>): string | null {
  const file = `The environment file "${path}" (setting prosody.environmentFile)`;
  switch (result.kind) {
    case 'file':
    case 'pending':
      return null;
    case 'missing':
    case 'elsewhere':
      return `${file} does not exist; its variables count as unset.`;
    case 'directory':
      return `${file} is a directory; its variables count as unset.`;
    case 'untrusted':
      return `${file} lies outside of this workspace, and is read when the workspace is trusted.`;
    case 'unreadable':
      return `${file} cannot be read (${result.reason}); its variables count as unset.`;
  }
}
