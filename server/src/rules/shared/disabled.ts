/** Modules in `modules_disabled`, and whether there is anything to disable. */
import { type Configuration, grouped, type ModuleMention, remembered, type Value } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import { lastingLists, MODULE_LISTS } from './lists.ts';

/**
 * Whether a module is in any list, is a Component's, or is loaded by Prosody or by another module; null where one of the
 * lists cannot be known. What is named in a branch not taken may be there tomorrow.
 * @param without an entry that is taken for gone
 */
export function isModuleEnabled(
  configuration: Configuration,
  module: string,
  without: ModuleMention | null = null,
): boolean | null {
  const enabled = enabledNames(configuration);
  if (!enabled) return null;
  const isThere = (name: string): boolean => {
    if (configuration.catalog.autoloaded(configuration.version).includes(name)) return true;
    const places = enabled.places.get(name);
    if (!places || !without) return places !== undefined;
    return places.size > 1 || !places.has(placeKey(without.location));
  };
  return isThere(module) || (enabled.neededBy.get(module)?.some(({ name }) => isThere(name)) ?? false);
}

/** Every name that is enabled, with the places where it is, and those that need another module. */
const enabledNames = remembered((configuration) => {
  const { catalog, version, mentions } = configuration;
  const places = new Map<string, Set<string>>();
  const add = (name: string, place: string) => {
    const known = places.get(name);
    if (known) known.add(place);
    else places.set(name, new Set([place]));
  };
  for (const { set } of lastingLists(configuration, 'modules_enabled')) {
    const entries = entriesOf(set.value);
    if (!entries) return null;
    for (const value of entries) if (value.kind === 'string') add(value.value, placeOfEntry(value));
  }
  for (const { list, module, location } of mentions) if (list !== 'modules_disabled') add(module, placeKey(location));
  const needs = [...catalog.autoloaded(version), ...places.keys()].flatMap((name) =>
    (catalog.module(name)?.needs ?? []).map((needed) => ({ name, needed })),
  );
  return { places, neededBy: grouped(needs, ({ needed }) => needed) };
});

/** As `ipairs` comes by them; null where the list or one of them cannot be known. */
function entriesOf(value: Value): readonly Value[] | null {
  if (value.kind !== 'table') return value.kind === 'unknown' || value.kind === 'reference' ? null : [];
  const entries = value.list().map((entry) => entry.value);
  return value.unknown || entries.some(({ kind }) => kind === 'unknown') ? null : entries;
}

/** Whether a mention is an entry of the list that counts, and not of one that was overwritten further down. */
export function isInLastingList({ list, section, location }: ModuleMention, configuration: Configuration): boolean {
  return lastingEntries(configuration).has(`${list} ${section} ${placeKey(location)}`);
}

const lastingEntries = remembered((configuration): ReadonlySet<string> => {
  const keys = new Set<string>();
  for (const list of MODULE_LISTS) {
    for (const { section, set } of lastingLists(configuration, list)) {
      if (set.value.kind !== 'table') continue;
      for (const { value } of set.value.list()) keys.add(`${list} ${section} ${placeOfEntry(value)}`);
    }
  }
  return keys;
});

/** Where a value of a list was written, as the mention of the module has it. */
function placeOfEntry(value: Value): string {
  const place = value.kind === 'string' ? (value.content ?? value.origin) : null;
  return place ? placeKey(place) : '';
}

function placeKey({ uri, span }: Location): string {
  return `${span.start} ${uri}`;
}

/** What another version of Prosody loads by itself, and what nobody knows: disabling it may well be meant. */
export function mayBeMeant({ module }: ModuleMention, { catalog, version }: Configuration): boolean {
  const record = catalog.module(module);
  if (!record || record.autoloadedIn.length > 0) return true;
  return !catalog.bundled(module, version) && !record.upstream.community;
}
