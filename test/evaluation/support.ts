import type { ProsodyVersion } from '../../server/src/catalog/index.ts';
import {
  type Configuration,
  conditionWords,
  display,
  type Environment,
  evaluate,
  modulesOf,
} from '../../server/src/evaluation/index.ts';
import { fixture } from '../support/fixture.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';

export interface Options {
  readonly version?: ProsodyVersion;
  readonly environment?: Environment;
  readonly unreadable?: readonly string[];
}

/** The one way in which these tests evaluate: a fixture's text in, a Configuration out. */
export function configurationOf(text: string, options: Options = {}): Configuration {
  const { files, main } = fixture(text);
  return evaluate({
    main,
    version: options.version ?? '13.0',
    environment: options.environment ?? {},
    fileSystem: memoryFileSystem(files, options.unreadable),
  });
}

const INTERNAL = new Set(['defined', 'component_module', 'load_global_modules']);

/** Options by section in Lua's notation, without those that Prosody sets by itself. */
export function optionsOf(text: string, options?: Options): Record<string, Record<string, string>> {
  const out: Record<string, Record<string, string>> = {};
  for (const section of configurationOf(text, options).sections) {
    const written: Record<string, string> = {};
    for (const [name, { value }] of section.options) if (!INTERNAL.has(name)) written[name] = display(value);
    out[section.name] = written;
  }
  return out;
}

/** The global option `x`, in Lua's notation. */
export function globalX(text: string, options?: Options): string | undefined {
  return optionsOf(text, options)['*']?.x;
}

/**
 * Kinds of the facts, each with the text that it is about. That a name of Lua's is read directly is left out: nearly
 * every text here does so, and it changes nothing.
 */
export function factsOf(text: string, options?: Options): string[] {
  const { files, problems } = configurationOf(text, options);
  const told = problems.filter(({ kind }) => kind !== 'direct-lua');
  return told.map(({ kind, location }) => {
    const { start, end } = location.span;
    return `${kind}: ${files.get(location.uri)?.text.slice(start, end) ?? ''}`;
  });
}

/** Modules named in lists and Components: "name", or "name when CONDITION" for what is not loaded. */
export function mentionsOf(text: string, options?: Options): string[] {
  return configurationOf(text, options).mentions.map(({ module, presence }) =>
    presence.state === 'active' ? module : `${module} when ${conditionWords(presence)}`,
  );
}

/** A host's modules in Prosody's order, without those that are always loaded. */
export function modulesIn(host: string, text: string, options?: Options): string {
  const { modules, complete } = modulesOf(configurationOf(text, options), host);
  const listed = modules.filter(({ from }) => from !== 'autoload').map(({ name }) => name);
  return `${listed.join(' ')}${complete ? '' : ' …'}`;
}

/** What an expression gives, in Lua's notation; `error: …` in Lua's words where Lua stops. */
export function answerOf(expression: string, options?: Options): string {
  const text = `x = ${expression}`;
  const { problems } = configurationOf(text, options);
  for (const problem of problems) if (problem.kind === 'lua-error') return `error: ${problem.reason}`;
  return globalX(text, options) ?? 'nil';
}
