import { type Catalog, catalog, type ProsodyVersion } from '../catalog/index.ts';
import { parse as parseSource, type SourceFile } from '../syntax/index.ts';
import type { Configuration } from './configuration.ts';
import type { FileSystem } from './file-system.ts';
import { Interpreter } from './interpreter.ts';
import type { Observer } from './observer.ts';

/** Environment variables by name. A name that is not in it is unset, as Prosody would see it. */
export type Environment = Readonly<Record<string, string>>;

export interface EvaluateInput {
  /** URI of the main file. */
  readonly main: string;
  readonly version: ProsodyVersion;
  /** What is known to exist; the default is all that ships with Prosody Config. */
  readonly catalog?: Catalog;
  readonly environment: Environment;
  readonly fileSystem: FileSystem;
  /** Lets the host keep trees of files that have not changed; the default parses anew. */
  readonly parse?: (uri: string, text: string) => SourceFile;
  /** Told of every value as it is computed, in the order of evaluation; for questions about one place. */
  readonly observe?: Observer;
}

/**
 * Evaluates a configuration as Prosody would, without running anything: always returns, whatever the files hold. A
 * main file that cannot be read gives an empty Configuration with an `include-missing` problem.
 */
export function evaluate(input: EvaluateInput): Configuration {
  return new Interpreter({ parse: parseSource, catalog, ...input }).run();
}
