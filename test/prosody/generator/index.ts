/**
 * Configurations made by chance from a seed, out of everything that configurations are written with: sections in all
 * forms, lists, Includes, gates on environment variables, appends and references, functions, loops, the libraries.
 */
import type { ProsodyVersion } from '../../../server/src/catalog/index.ts';
import { Program, VARIABLES } from './program.ts';
import { statement } from './statements.ts';

export interface Generated {
  /** Texts by name, relative to the folder of prosody.cfg.lua. */
  readonly files: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
}

export function generate(seed: number, version: ProsodyVersion): Generated {
  const program = new Program(seed, version, statement);
  const { random } = program;
  const main = random.several(2, 10, () => statement(program)).join('\n');
  const environment = Object.fromEntries(
    VARIABLES.filter(() => random.oneIn(2)).map((variable) => [
      variable,
      variable === 'HOST_NAME' ? 'env.example' : random.pick(['true', 'true', 'false', '1', '']),
    ]),
  );
  return { files: { 'prosody.cfg.lua': `${main}\n`, ...program.files }, environment };
}
