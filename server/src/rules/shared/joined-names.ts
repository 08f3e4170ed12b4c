/** Several modules in one pair of quotes, where each of them needs its own. */
import type { Configuration } from '../../evaluation/index.ts';

/** The modules that a text names, as in `"roster, saslauth tls"`: at least two, all of them known; else null. */
export function joinedModules(text: string, { catalog }: Configuration): readonly string[] | null {
  const names = text.split(/[\s,;]+/).filter((name) => name !== '');
  return names.length > 1 && names.every((name) => catalog.module(name) !== undefined) ? names : null;
}

/** The same names, each between quotes, as entries of a list. */
export function asEntries(names: readonly string[], quote: string, separator: string): string {
  return names.map((name) => `${quote}${name}${quote}`).join(`${separator} `);
}
