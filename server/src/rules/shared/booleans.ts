/** What stands for true and false. */
import type { Value } from '../../evaluation/index.ts';

/** Whether Prosody reads a value as a boolean (`get_option_boolean` of core.moduleapi). */
export function isBooleanLike(value: Value): boolean {
  return isTrue(value) || isFalse(value);
}

/** Whether it reads a value as true: the word, the text of it, or the number. */
export function isTrue(value: Value): boolean {
  if (value.kind === 'boolean' || value.kind === 'string') return String(value.value) === 'true';
  return value.kind === 'number' && value.value === 1;
}

/** Whether it reads a value as false: the word, the text of it, or the number. */
export function isFalse(value: Value): boolean {
  if (value.kind === 'boolean' || value.kind === 'string') return String(value.value) === 'false';
  return value.kind === 'number' && value.value === 0;
}

const YES = /^(yes|on|y|enabled?|1|true)$/i;
const NO = /^(no|off|n|disabled?|0|false)$/i;

/** What a word means that other languages have for true and false, or null. */
export function booleanMeant(word: string): 'true' | 'false' | null {
  return YES.test(word) ? 'true' : NO.test(word) ? 'false' : null;
}
