/** What stands for true and false. */
import type { Value } from '../../evaluation/index.ts';

/** Whether Prosody reads a value as a boolean (`get_option_boolean` of core.moduleapi). */
export function isBooleanLike(value: Value): boolean {
  if (value.kind === 'boolean') return true;
  if (value.kind === 'string') return value.value === 'true' || value.value === 'false';
  return value.kind === 'number' && (value.value === 0 || value.value === 1);
}

const YES = /^(yes|on|y|enabled?|1|true)$/i;
const NO = /^(no|off|n|disabled?|0|false)$/i;

/** What a word means that other languages have for true and false, or null. */
export function booleanMeant(word: string): 'true' | 'false' | null {
  return YES.test(word) ? 'true' : NO.test(word) ? 'false' : null;
}
