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
export function readsOption(module: string, option: string, { configuration, installed }: RuleContext): boolean {
  const found = installed.get(module);
  if (!found || (found.isProsodys && configuration.catalog.bundled(module, configuration.version))) return false;
  const { options } = found.facts;
  return options.some(({ name }) => name === option || (name.includes('*') && matches(name, option)));
}

/** `*_ports` stands for any name that ends so; a lone `*` says nothing. */
function matches(pattern: string, option: string): boolean {
  const parts = pattern.split('*');
  if (parts.every((part) => part === '')) return false;
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  return option.length > first.length + last.length && option.startsWith(first) && option.endsWith(last);
}
