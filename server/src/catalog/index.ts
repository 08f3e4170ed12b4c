import { type CatalogAdditions, withModule, withOption } from './additions.ts';
import { MergedTable, type Table } from './merged-table.ts';
import { loadModules, type ModuleTables } from './modules.ts';
import { loadOptions, type OptionTable, optionsByModule } from './options.ts';
import { nearest } from './suggest.ts';
import { tierWords } from './tiers.ts';
import type { Catalog, ModuleRecord, OptionRecord, ProsodyVersion, ReleaseSeries, TierPolicy } from './types.ts';

export type * from './additions.ts';
export { kindOf as catalogModuleKind, PROVIDER_PREFIXES, type ProviderKind } from './providers.ts';
export { tierFromUpstream, tierWords } from './tiers.ts';
export type * from './types.ts';

/** What is generated, completed for one policy. */
interface BuiltIn extends ModuleTables {
  readonly options: OptionTable;
}

const builtIn = new Map<TierPolicy, BuiltIn>();

/** Read at the first look-up, so that a program that only prints its version does not pay for it. */
function builtInTables(policy: TierPolicy): BuiltIn {
  const known = builtIn.get(policy);
  if (known) return known;
  const modules = loadModules(policy, (name) => optionsOf(name));
  const tables = { ...modules, options: loadOptions(modules.modules) };
  builtIn.set(policy, tables);
  return tables;
}

let byModule: ReadonlyMap<string, readonly string[]> | undefined;

function optionsOf(module: string): readonly string[] | undefined {
  byModule ??= optionsByModule();
  return byModule.get(module);
}

/** The tables that answer: what is generated, and what the user's files say over it, the first file on top. */
interface Tables extends Omit<BuiltIn, 'modules' | 'options'> {
  readonly modules: Table<ModuleRecord>;
  readonly options: Table<OptionRecord>;
}

function tablesWith(policy: TierPolicy, additions: readonly CatalogAdditions[]): Tables {
  const base = builtInTables(policy);
  if (additions.length === 0) return base;
  const modules = new Map<string, ModuleRecord>();
  const options = new Map<string, OptionRecord>();
  for (const { modules: added, options: others } of additions.toReversed()) {
    for (const module of added) {
      const record = withModule(modules.get(module.name) ?? base.modules.get(module.name), module);
      modules.set(module.name, record);
      for (const option of module.options ?? []) {
        const known = options.get(option.name) ?? base.options.get(option.name);
        options.set(option.name, withOption(known, option, [module.name], record.manual));
      }
    }
    for (const option of others) {
      const known = options.get(option.name) ?? base.options.get(option.name);
      options.set(option.name, withOption(known, option, [], ''));
    }
  }
  return {
    ...base,
    modules: new MergedTable(base.modules, modules),
    options: new MergedTable(base.options, options),
  };
}

function seriesOf(version: ProsodyVersion): ReleaseSeries {
  return version === '0.12' ? '0.12' : '13.0';
}

function isBundled(record: ModuleRecord | undefined, series: ReleaseSeries): boolean {
  return record?.upstream.prosody?.in.includes(series) ?? false;
}

/** What to offer first among modules whose names are equally near. */
function trust(record: ModuleRecord): number {
  if (isBundled(record, '13.0')) return record.replacedBy.length > 0 ? 1 : 0;
  if (record.inventory || record.tierFrom === 'user') return 1;
  return record.upstream.community ? 2 : 3;
}

/** How many answers are kept. A configuration asks for the same few names, rule by rule and key stroke by key stroke. */
const MOST_REMEMBERED = 500;

/** A function of a name that keeps its answers; a catalog does not change. */
function remembered<Answer>(answer: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    if (answers.size >= MOST_REMEMBERED) answers.clear();
    const found = answer(name);
    answers.set(name, found);
    return found;
  };
}

function suggestModules(name: string, { modules, aliases }: Tables): readonly ModuleRecord[] {
  const written = name.toLowerCase().replace(/^mod_/, '');
  const alias = aliases().get(written.replaceAll('-', '_'));
  if (alias) return alias.flatMap((one) => modules.get(one) ?? []);
  const isUsable = (record: ModuleRecord) => record.tier !== 'obsolete' && record.upstream.nearest === null;
  return nearest(written, modules, isUsable, trust);
}

function suggestOptions(name: string, { modules, options }: Tables): readonly OptionRecord[] {
  const readersOf = ({ versions }: OptionRecord): ModuleRecord[] => {
    const names = Object.values(versions).flatMap((facts) => facts.readBy);
    return names.flatMap((one) => modules.get(one) ?? []);
  };
  const isUsable = (record: OptionRecord) => {
    const readers = readersOf(record);
    const isRead = readers.length === 0 || readers.some(({ tier }) => tier !== 'obsolete');
    return isRead && !record.deprecated && record.obsolete.length === 0;
  };
  /** What to offer first among options whose names are equally near: what Prosody reads, then what people use. */
  const use = (record: OptionRecord) => {
    const ofProsody = readersOf(record).every((module) => isBundled(module, '13.0'));
    return (ofProsody ? 0 : 2) + (record.summary === '' ? 1 : 0);
  };
  return nearest(name, options, isUsable, use);
}

/** What any text may stand for, `constructor` among them, is no name in the table for being one of every object. */
function entriesOf(lists: Readonly<Record<string, readonly string[]>>, name: string): readonly string[] {
  return Object.hasOwn(lists, name) ? (lists[name] ?? []) : [];
}

function needs(record: ModuleRecord, version: ProsodyVersion): readonly string[] {
  if (seriesOf(version) === '13.0') return record.needs;
  return record.needs.filter((name) => !record.needsSince13.includes(name));
}

/**
 * All that is known of modules, options and the releases of Prosody: what is generated, with the hand-written overlay
 * in it, and over it what the user's own files say. This is the one place where they are put together.
 * @param policy who says how much a module may be trusted
 * @param additions the first of two that say something of the same thing counts
 */
export function createCatalog(policy: TierPolicy, additions: readonly CatalogAdditions[] = []): Catalog {
  let loaded: Tables | undefined;
  const tables = () => {
    loaded ??= tablesWith(policy, additions);
    return loaded;
  };
  return Object.freeze<Catalog>({
    tiers: policy,
    module: (name) => tables().modules.get(name),
    get modules() {
      return tables().modules.all;
    },
    option: (name) => tables().options.get(name),
    get options() {
      return tables().options.all;
    },
    optionFacts: (record, version) => record.versions[seriesOf(version)],
    seriesOf,
    bundled: (name, version) => isBundled(tables().modules.get(name), seriesOf(version)),
    autoloaded: (version) => tables().loading.autoloaded[version],
    inheritedByComponents: (version) => tables().loading.inherited_by_components[version],
    inheritedByComponentModule: (module, version) =>
      entriesOf(tables().loading.inherited_by_component_module[version], module),
    needs,
    suggestModules: remembered((name) => suggestModules(name, tables())),
    suggestOptions: remembered((name) => suggestOptions(name, tables())),
    get generated() {
      return tables().generated;
    },
    xep: (number) => tables().xeps().get(number),
    tierWords,
  });
}

/** What ships with Prosody Config, by the default policy. */
export const catalog: Catalog = createCatalog('curated');
