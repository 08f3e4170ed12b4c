/** Modules in `modules_disabled`, and whether there is anything to disable. */
import type { Configuration, ModuleMention, Value } from '../../evaluation/index.ts';
import { lastingLists } from './lists.ts';

/**
 * Modules of all lists, of Components, and those that Prosody or another module loads; null where one of the lists cannot be
 * known. Those of branches not taken may be there tomorrow.
 * @param without an entry that is taken for gone
 */
export function enabledNames(configuration: Configuration, without: ModuleMention | null = null): Set<string> | null {
  const { catalog, version, mentions } = configuration;
  const names = new Set<string>(catalog.autoloaded(version));
  for (const { set } of lastingLists(configuration, 'modules_enabled')) {
    const entries = entriesOf(set.value);
    if (!entries) return null;
    for (const value of entries) {
      if (value.kind === 'string' && !(without && isEntry(value, without))) names.add(value.value);
    }
  }
  for (const { list, module, location } of mentions) {
    const isGone = location.uri === without?.location.uri && location.span.start === without.location.span.start;
    if (list !== 'modules_disabled' && !isGone) names.add(module);
  }
  for (const name of [...names]) for (const needed of catalog.module(name)?.needs ?? []) names.add(needed);
  return names;
}

/** As `ipairs` comes by them; null where the list or one of them cannot be known. */
function entriesOf(value: Value): readonly Value[] | null {
  if (value.kind !== 'table') return value.kind === 'unknown' || value.kind === 'reference' ? null : [];
  const entries = value.list().map((entry) => entry.value);
  return value.unknown || entries.some(({ kind }) => kind === 'unknown') ? null : entries;
}

/** Whether a value of a list was written where a module is named. */
export function isEntry(value: Value, { location: { uri, span } }: Pick<ModuleMention, 'location'>): boolean {
  const place = value.kind === 'string' ? (value.content ?? value.origin) : null;
  return place?.uri === uri && place.span.start === span.start;
}

/** What another version of Prosody loads by itself, and what nobody knows: disabling it may well be meant. */
export function mayBeMeant({ module }: ModuleMention, { catalog, version }: Configuration): boolean {
  const record = catalog.module(module);
  if (!record || record.autoloadedIn.length > 0) return true;
  return !catalog.bundled(module, version) && !record.upstream.community;
}
