/** What installed modules read. */
import type { InstalledModules } from '../../evaluation/index.ts';
import type { RuleContext } from '../rule.ts';

/** Whether the directories in which Prosody looks can be seen from here: what is in none of them is not there. */
export function isSeenThrough({ complete, names }: InstalledModules): boolean {
  return complete && names.length > 0;
}

/**
 * Whether a module that is installed reads an option, by its name or by one that it puts together. No for Prosody's own
 * copies of its modules: what they read is known, and reading twenty files again would be felt in each check.
 */
export function readsOption(module: string, option: string, context: RuleContext): boolean {
  return optionsOf(module, context).some((name) => name === option || (name.includes('*') && matches(name, option)));
}

function optionsOf(module: string, { configuration, installed }: RuleContext): string[] {
  const found = installed.get(module);
  if (!found || (found.isProsodys && configuration.catalog.bundled(module, configuration.version))) return [];
  return found.facts.options.map(({ name }) => name);
}

/** The options that some modules read: as many of the modules are looked into as it takes to answer. */
export class OptionsOfModules {
  readonly #modules: Iterator<string>;
  readonly #context: RuleContext;
  readonly #names = new Set<string>();
  readonly #patterns: string[] = [];

  constructor(modules: Iterable<string>, context: RuleContext) {
    this.#modules = modules[Symbol.iterator]();
    this.#context = context;
  }

  /** Whether one of them reads an option: see `readsOption`. */
  has(option: string): boolean {
    while (!this.#names.has(option) && !this.#patterns.some((pattern) => matches(pattern, option))) {
      const { value, done } = this.#modules.next();
      if (done) return false;
      for (const name of optionsOf(value, this.#context)) {
        if (name.includes('*')) this.#patterns.push(name);
        else this.#names.add(name);
      }
    }
    return true;
  }
}

/** `*_ports` stands for any name that ends so; a lone `*` says nothing. */
function matches(pattern: string, option: string): boolean {
  const parts = pattern.split('*');
  if (parts.every((part) => part === '')) return false;
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  return option.length > first.length + last.length && option.startsWith(first) && option.endsWith(last);
}
