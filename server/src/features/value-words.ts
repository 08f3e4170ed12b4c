/** Values in words, for hovers and the terminal. */
import { display, type Value } from '../evaluation/index.ts';
import type { Hidden } from './plain-value.ts';

/** How many of the values that something may have are named. */
const MAX_CANDIDATES = 4;

/** Why a text is not there. */
export const HIDDEN_WORDS: Readonly<Record<Hidden, string>> = {
  secret: 'secrets are not shown',
  file: 'what it reads is not shown',
};

/**
 * A value in Lua's notation, of at most `limit` UTF-16 units; of one that is uncertain, what it may be if that is known.
 * @param name of the option or the variable that has it, by which a secret is known
 */
export function valueWords(value: Value, limit: number, name: string): string {
  if (value.kind !== 'unknown' || value.candidates.length === 0) return display(value, limit, name);
  const words = new Set(value.candidates.map((one) => (one.kind === 'nil' ? 'not set' : valueWords(one, limit, name))));
  if (words.size > MAX_CANDIDATES || [...words].join().length > limit) return 'unknown';
  return [...words].join(' or ');
}
