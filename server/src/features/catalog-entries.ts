/** The catalog as plain data for other programs: one entry for each copy of a module, with what it reads. */
import {
  type Catalog,
  type CommunityStage,
  type ModuleRecord,
  type OptionFacts,
  type OptionRecord,
  type ProsodyVersion,
  type ReleaseSeries,
  type Tier,
  tierFromUpstream,
} from '../catalog/index.ts';
import { evaluate, type FileSystem } from '../evaluation/index.ts';
import { type Known, knownIn, type Surroundings } from './known.ts';
import { type Plain, plainValue } from './plain-value.ts';

/** Where a copy of a module comes from; `removed` once shipped with Prosody. */
export const SOURCES = ['prosody', 'community', 'jitsi', 'snikket', 'local', 'removed'] as const;
export type ModuleSource = (typeof SOURCES)[number];

export interface CatalogEntry {
  readonly name: string;
  readonly source: ModuleSource;
  readonly tier: Tier;
  /** What a community module says about itself. */
  readonly stage: CommunityStage | null;
  /** The targeted version loads it without being asked. */
  readonly autoload: boolean;
  /** First release of Prosody that shipped it. */
  readonly since: string | null;
  /** Series of Prosody that ship it. */
  readonly in: readonly ReleaseSeries[];
  readonly replacedBy: readonly string[];
  readonly xeps: readonly number[];
  readonly conflicts: readonly string[];
  readonly depends: readonly string[];
  /** It is meant as the module of a Component. */
  readonly componentModule: boolean;
  readonly summary: string;
  readonly options: readonly OptionEntry[];
}

export type EntryType =
  | 'string'
  | 'boolean'
  | 'number'
  | 'integer'
  | 'period'
  | 'enum'
  | 'path'
  | 'set'
  | 'array'
  | 'map'
  | 'table';

export interface OptionEntry {
  readonly name: string;
  readonly type: EntryType;
  /** Null where there is none, or none that can be written down. */
  readonly default: Plain | null;
  readonly enum: readonly (string | boolean)[] | null;
  readonly min: number | null;
  readonly max: number | null;
}

export interface CoreOptionEntry extends OptionEntry {
  readonly globalOnly: boolean;
}

export interface CatalogContents {
  /** Every module of which code exists or existed, by name; one that is in two collections has two entries. */
  readonly modules: readonly CatalogEntry[];
  /** The options that Prosody itself reads, whichever modules there are. */
  readonly options: readonly CoreOptionEntry[];
}

export function catalogContents(surroundings: Surroundings): CatalogContents {
  const { catalog, version } = surroundings.configuration;
  const source: Source = { catalog, version, known: knownIn(surroundings), defaults: new Map() };
  const complete = { ...source, defaults: defaultsOf(source) };
  return { modules: moduleEntries(complete), options: coreOptionEntries(complete) };
}

interface Source {
  readonly catalog: Catalog;
  readonly version: ProsodyVersion;
  readonly known: Known;
  /** Of the options, by name. */
  readonly defaults: ReadonlyMap<string, Plain>;
}

function moduleEntries(source: Source): CatalogEntry[] {
  const { catalog, version, known } = source;
  return known.modules.flatMap((record) =>
    copiesOf(record).map((copy) => {
      const own = copy.source === 'prosody';
      return {
        name: record.name,
        ...copy,
        autoload: own && catalog.autoloaded(version).includes(record.name),
        since: own || copy.source === 'removed' ? (record.upstream.prosody?.since ?? null) : null,
        in: own ? (record.upstream.prosody?.in ?? []) : [],
        replacedBy: record.replacedBy.map(({ module }) => module),
        xeps: record.xeps,
        conflicts: record.conflicts,
        depends: catalog.needs(record, version),
        componentModule: record.component !== 'never',
        summary: record.summary,
        options: record.options.flatMap((name) => {
          const option = known.option(name);
          return option ? [optionEntry(option, source)] : [];
        }),
      };
    }),
  );
}

function coreOptionEntries(source: Source): CoreOptionEntry[] {
  return source.catalog.options
    .filter((option) =>
      Object.values(option.versions).some(({ readBy }) => readBy.includes('prosody') || readBy.length === 0),
    )
    .map((option) => ({ ...optionEntry(option, source), globalOnly: option.globalOnly }));
}

type Copy = Pick<CatalogEntry, 'source' | 'tier' | 'stage'>;

const PROJECTS: Readonly<Record<string, ModuleSource>> = { 'Jitsi Meet': 'jitsi', Snikket: 'snikket' };

function copiesOf({ upstream, tier }: ModuleRecord): Copy[] {
  const { prosody, community, other } = upstream;
  const copies: Copy[] = [];
  const shipped = prosody !== null && prosody.in.length > 0;
  if (shipped) copies.push({ source: 'prosody', tier, stage: null });
  else if (prosody) copies.push({ source: 'removed', tier: community ? 'obsolete' : tier, stage: null });
  if (community) {
    // Beside a copy that ships with Prosody, the tier of the name is not that of the community's copy.
    const own = shipped ? tierFromUpstream({ ...upstream, prosody: null }, false) : tier;
    copies.push({ source: 'community', tier: own, stage: community.stage });
  }
  const project = other === null ? undefined : PROJECTS[other];
  if (project) copies.push({ source: project, tier, stage: null });
  // What nobody publishes is the user's own: installed here, or told of in a file.
  if (copies.length === 0 && upstream.nearest === null) copies.push({ source: 'local', tier, stage: null });
  return copies;
}

function factsOf(option: OptionRecord, { catalog, version }: Source): OptionFacts | undefined {
  return catalog.optionFacts(option, version) ?? option.versions['13.0'] ?? option.versions['0.12'];
}

function optionEntry(option: OptionRecord, source: Source): OptionEntry {
  const facts = factsOf(option, source);
  const value = source.defaults.get(option.name) ?? null;
  return {
    name: option.name,
    type: typeOf(facts, value),
    default: value,
    enum: facts?.values ?? null,
    min: facts?.min ?? null,
    max: facts?.max ?? null,
  };
}

/** What is read without a getter of its own type has that of its default. */
function typeOf(facts: OptionFacts | undefined, value: Plain | null): EntryType {
  const type = facts?.type;
  switch (type) {
    case undefined:
    case 'any':
      if (typeof value === 'boolean' || typeof value === 'number') return typeof value as 'boolean' | 'number';
      // Tables of options without a default are told by the catalog.
      return typeof value === 'object' && value !== null ? 'table' : 'string';
    case 'inherited_set':
      return 'set';
    default:
      return type;
  }
}

/** The defaults of all options as data; they are kept as Lua. */
function defaultsOf(source: Source): ReadonlyMap<string, Plain> {
  const { version } = source;
  const written = source.known.options.flatMap((option) => {
    const lua = factsOf(option, source)?.defaultValue;
    return lua ? [`_[${JSON.stringify(option.name)}] = ${lua}`] : [];
  });
  const text = `local _ = {}\n${written.join('\n')}\ndefaults = _`;
  const none: FileSystem = { read: () => ({ kind: 'file', text }), list: () => ({ kind: 'missing' }) };
  const { sections } = evaluate({ main: 'defaults:', version, environment: {}, fileSystem: none });
  const table = sections[0]?.options.get('defaults')?.value;
  const defaults = new Map<string, Plain>();
  if (table?.kind !== 'table') return defaults;
  for (const [name, { value }] of table.entries) {
    const plain = plainValue(value);
    if (plain.known && typeof name === 'string') defaults.set(name, plain.value);
  }
  return defaults;
}
