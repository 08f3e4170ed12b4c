/** What installed modules read. */
import type { InstalledModules } from '../../evaluation/index.ts';

/** Whether a module that is installed reads an option, by its name or by one that it puts together. */
export function readsOption(module: string, option: string, installed: InstalledModules): boolean {
  const options = installed.get(module)?.facts.options ?? [];
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
