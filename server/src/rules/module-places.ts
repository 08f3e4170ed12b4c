/** The places where modules are named, and what can be changed there. Shared by the rules about modules. */
import { catalog, type ModuleRecord } from '../catalog/index.ts';
import { conditionWords, type ModuleMention } from '../evaluation/index.ts';
import type { Configuration } from '../evaluation/index.ts';
import { type Location, removeListEntry, type SourceFile, type TableConstructor, visit } from '../syntax/index.ts';
import type { FileEdit, Fix } from './rule.ts';

/** One place in the text that names a module, whichever and however many sections read it. */
export interface ModulePlace {
  readonly module: string;
  readonly location: Location;
  readonly mentions: readonly ModuleMention[];
  /** The mention that speaks for the place: one that is active, if any is. */
  readonly mention: ModuleMention;
  /** True if every mention is in modules_disabled. */
  readonly disabledOnly: boolean;
  /** True if a branch that is not taken keeps it from the server. */
  readonly inactive: boolean;
  /** True for an entry that stands earlier in the same table already. */
  readonly repeated: boolean;
}

const places = new WeakMap<Configuration, readonly ModulePlace[]>();

/** All places that name a module, in the order of evaluation. */
export function modulePlaces(configuration: Configuration): readonly ModulePlace[] {
  let found = places.get(configuration);
  if (!found) {
    found = collect(configuration);
    places.set(configuration, found);
  }
  return found;
}

function collect(configuration: Configuration): readonly ModulePlace[] {
  const grouped = new Map<string, ModuleMention[]>();
  for (const mention of configuration.mentions) {
    const { uri, span } = mention.location;
    const key = `${span.start} ${span.end} ${mention.module} ${uri}`;
    const group = grouped.get(key);
    if (group) group.push(mention);
    else grouped.set(key, [mention]);
  }
  return [...grouped.values()].flatMap((mentions) => {
    const enabling = mentions.filter(({ list }) => list !== 'modules_disabled');
    const candidates = enabling.length > 0 ? enabling : mentions;
    const mention = candidates.find(({ presence }) => presence.state !== 'inactive') ?? candidates[0];
    if (!mention) return [];
    const { module, location } = mention;
    return {
      module,
      location,
      mentions,
      mention,
      disabledOnly: enabling.length === 0,
      inactive: mention.presence.state === 'inactive',
      repeated: isRepeated(configuration, mention),
    };
  });
}

interface ListedName {
  readonly name: string;
  readonly start: number;
}

const tablesOf = new WeakMap<SourceFile, ReadonlyMap<number, TableConstructor>>();

/** Tables by the offsets at which their fields start. */
function fieldTables(file: SourceFile): ReadonlyMap<number, TableConstructor> {
  let tables = tablesOf.get(file);
  if (!tables) {
    const found = new Map<number, TableConstructor>();
    visit(file.chunk, {
      enter: (node) => {
        if (node.kind === 'TableConstructor') for (const field of node.fields) found.set(field.span.start, node);
      },
    });
    tables = found;
    tablesOf.set(file, tables);
  }
  return tables;
}

/** The constructor in which an entry stands. */
export function tableOf(configuration: Configuration, entry: Location | null): TableConstructor | undefined {
  const file = entry && configuration.files.get(entry.uri);
  return file ? fieldTables(file).get(entry.span.start) : undefined;
}

const namesOf = new WeakMap<TableConstructor, readonly ListedName[]>();

function listedNames(table: TableConstructor | undefined): readonly ListedName[] {
  if (!table) return [];
  let names = namesOf.get(table);
  if (!names) {
    names = table.fields.flatMap(({ form, value, span }) =>
      form === 'item' && value.kind === 'StringLiteral' ? { name: value.value, start: span.start } : [],
    );
    namesOf.set(table, names);
  }
  return names;
}

function isRepeated(configuration: Configuration, { module, entry, literal }: ModuleMention): boolean {
  if (!literal || !entry) return false;
  const first = listedNames(tableOf(configuration, entry)).find(({ name }) => name === module);
  return first !== undefined && first.start < entry.span.start;
}

/** Whether the table in which the place stands names a module as well. */
export function listsBeside(configuration: Configuration, place: ModulePlace, module: string): boolean {
  return listedNames(tableOf(configuration, place.mention.entry)).some(({ name }) => name === module);
}

/** The entry's removal with its separator, or null where the place is no entry of a table. */
export function removal(configuration: Configuration, place: ModulePlace): FileEdit | null {
  const { entry } = place.mention;
  const file = entry && configuration.files.get(entry.uri);
  if (!file || !fieldTables(file).has(entry.span.start)) return null;
  const { span, text } = removeListEntry(file, entry.span);
  return { location: { uri: entry.uri, span }, text };
}

export function removeFix(configuration: Configuration, place: ModulePlace, safe: boolean): Fix[] {
  const edit = removal(configuration, place);
  return edit ? [{ title: `Remove \`${place.module}\``, safe, edits: [edit] }] : [];
}

/** Names another module in this place; where that one is listed beside it already, the entry goes. */
export function changeFix(configuration: Configuration, place: ModulePlace, to: string, safe: boolean): Fix[] {
  if (!place.mention.literal) return [];
  if (listsBeside(configuration, place, to)) return removeFix(configuration, place, safe);
  return [{ title: `Change to \`${to}\``, safe, edits: [{ location: place.location, text: to }] }];
}

/** A second sentence for what stands in a branch that is not taken: when it would be loaded. */
export function whenLoaded({ mention, inactive }: ModulePlace): string {
  const words = inactive ? conditionWords(mention.presence) : '';
  return words ? ` It is loaded when ${words}.` : '';
}

/** What is to be said of a name by itself. At most one of these: the first that holds hides the others. */
export type NameFault = 'prefix' | 'authentication' | 'storage' | 'not-upstream' | 'unknown' | 'empty';

export function nameFault(name: string): NameFault | null {
  if (name.trim() === '') return 'empty';
  if (name.startsWith('mod_')) return 'prefix';
  if (name.startsWith('auth_')) return 'authentication';
  if (name.startsWith('storage_')) return 'storage';
  const record = catalog.module(name);
  if (!record) return 'unknown';
  return isNotUpstream(record) ? 'not-upstream' : null;
}

export function isNotUpstream({ upstream }: ModuleRecord): boolean {
  return upstream.nearest !== null && !upstream.prosody && !upstream.community && !upstream.other;
}

/** Private modules may exist where the configuration names directories of its own for them. */
export function hasOwnModules(configuration: Configuration): boolean {
  const value = configuration.sections[0]?.options.get('plugin_paths')?.value;
  if (!value || value.kind === 'nil') return false;
  return value.kind !== 'table' || value.entries.size > 0 || value.unknown !== null;
}
