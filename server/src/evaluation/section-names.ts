/** Names for sections whose own name depends on something unknown, such as an environment variable. */
import type { Location } from '../syntax/index.ts';

/**
 * The name of the section that a call opens whose argument cannot be known. Two calls have two names: they may well
 * open different hosts, and what is true of one must not be said of the other. No real host can have such a name.
 */
export function computedSection({ uri, span }: Location): string {
  return `\0${uri} ${span.start}`;
}

export function isComputedSection(section: string): boolean {
  return section.startsWith('\0');
}
