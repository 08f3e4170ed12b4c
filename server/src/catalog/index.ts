import { loadModules, type ModuleTables } from './modules.ts';
import { loadOptions, type OptionTable, optionsByModule } from './options.ts';
import { nearest } from './suggest.ts';
import { tierWords } from './tiers.ts';
import type { Catalog, ModuleRecord, OptionRecord, ProsodyVersion, ReleaseSeries } from './types.ts';

export type * from './types.ts';

interface Tables extends ModuleTables {
  readonly options: OptionTable;
}

let loaded: Tables | undefined;

/** Read at the first look-up, so that a program that only prints its version does not pay for it. */
function tables(): Tables {
  if (loaded) return loaded;
  const modules = loadModules((name) => optionsOf(name));
  loaded = { ...modules, options: loadOptions(modules.modules) };
  return loaded;
}

let byModule: ReadonlyMap<string, readonly string[]> | undefined;

function optionsOf(module: string): readonly string[] | undefined {
  byModule ??= optionsByModule();
  return byModule.get(module);
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
  if (record.inventory) return 1;
  return record.upstream.community ? 2 : 3;
}

/** How many answers are kept. A configuration asks for the same few names, rule by rule and key stroke by key stroke. */
const MOST_REMEMBERED = 500;

/** A function of a name that keeps its answers; the catalog does not change while the program runs. */
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

const suggestModules = remembered((name: string): readonly ModuleRecord[] => {
  const { modules, aliases } = tables();
  const written = name.toLowerCase().replace(/^mod_/, '');
  const alias = aliases.get(written.replaceAll('-', '_'));
  if (alias) return alias.flatMap((one) => modules.get(one) ?? []);
  const isUsable = (record: ModuleRecord) => record.tier !== 'obsolete' && record.upstream.nearest === null;
  return nearest(written, modules, isUsable, trust);
});

function readersOf(record: OptionRecord): ModuleRecord[] {
  const names = Object.values(record.versions).flatMap((facts) => facts.readBy);
  return names.flatMap((name) => tables().modules.get(name) ?? []);
}

/** What to offer first among options whose names are equally near: what Prosody reads, then what people use. */
function use(record: OptionRecord): number {
  const ofProsody = readersOf(record).every((module) => isBundled(module, '13.0'));
  return (ofProsody ? 0 : 2) + (record.summary === '' ? 1 : 0);
}

const suggestOptions = remembered((name: string): readonly OptionRecord[] => {
  const isUsable = (record: OptionRecord) => {
    const readers = readersOf(record);
    const isRead = readers.length === 0 || readers.some(({ tier }) => tier !== 'obsolete');
    return isRead && !record.deprecated && record.obsolete.length === 0;
  };
  return nearest(name, tables().options, isUsable, use);
});

function needs(record: ModuleRecord, version: ProsodyVersion): readonly string[] {
  if (seriesOf(version) === '13.0') return record.needs;
  return record.needs.filter((name) => !record.needsSince13.includes(name));
}

/** All that is known of modules, options and the releases of Prosody. */
export const catalog: Catalog = Object.freeze<Catalog>({
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
    tables().loading.inherited_by_component_module[version][module] ?? [],
  needs,
  suggestModules,
  suggestOptions,
  get generated() {
    return tables().generated;
  },
  xep: (number) => tables().xeps.get(number),
  tierWords,
});
