/** The values that pass at a place while a configuration is evaluated. */
import type { Configuration, Environment, InstalledModules, Observer, Presence, Value } from '../evaluation/index.ts';
import type { Layout } from '../rules/index.ts';
import type { Location } from '../syntax/index.ts';
import { valueWords } from './value-words.ts';

/** A configuration that can be evaluated once more, and what it was evaluated with. */
export interface Observable {
  readonly configuration: Configuration;
  readonly installed: InstalledModules;
  observe(observer: Observer): void;
  readonly settings: { readonly environment: Environment; readonly layout: Layout };
}

export interface ObservedValue {
  readonly value: Value;
  /** In words, of at most `LONGEST_VALUE` UTF-16 units: two values with the same are one. */
  readonly words: string;
  readonly presence: Presence;
}

/** UTF-16 units of a value that are shown. */
const LONGEST_VALUE = 200;

/**
 * Different values of an expression or a name in the order in which they come, without those of branches that are not
 * taken if there are others. Empty where it is never evaluated.
 * @param name of what has the value, by which a secret is known, or ''
 */
export function valuesAt(observable: Observable, place: Location, name: string): ObservedValue[] {
  const { configuration } = observable;
  const seen = new Map<string, ObservedValue>();
  observable.observe((at, value, presence) => {
    if (at.span.start !== place.span.start || at.span.end !== place.span.end || at.uri !== place.uri) return;
    const words = valueWords(resolved(configuration, value), LONGEST_VALUE, name);
    const state = presence.state === 'inactive' ? 'inactive' : 'there';
    const key = `${state} ${words}`;
    if (!seen.has(key)) seen.set(key, { value: resolved(configuration, value), words, presence });
  });
  const all = [...seen.values()];
  const there = all.filter(({ presence }) => presence.state !== 'inactive');
  return there.length > 0 ? there : all;
}

/** A reference of Prosody 13 is shown as the list that it stands for. */
function resolved({ sections }: Configuration, value: Value): Value {
  if (value.kind !== 'reference') return value;
  return sections.find(({ name }) => name === value.section)?.options.get(value.option)?.value ?? value;
}
