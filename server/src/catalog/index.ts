import { loadModules, type ModuleTables } from './modules.ts';
import { loadOptions, type OptionTables } from './options.ts';
import { nearestNames } from './suggest.ts';
import { tierWords } from './tiers.ts';
import type { Catalog, ModuleRecord, OptionRecord, ProsodyVersion, ReleaseSeries } from './types.ts';

export type * from './types.ts';

interface Tables extends ModuleTables {
  readonly optionTables: OptionTables;
}

let loaded: Tables | undefined;

/** Parsed at the first look-up, so that a program that only prints its version does not pay for it. */
function tables(): Tables {
  if (!loaded) {
    const optionTables = loadOptions();
    loaded = { ...loadModules(optionTables.ofModule), optionTables };
  }
  return loaded;
}

function seriesOf(version: ProsodyVersion): ReleaseSeries {
  return version === '0.12' ? '0.12' : '13.0';
}

function isBundled(record: ModuleRecord | undefined, series: ReleaseSeries): boolean {
  return record?.upstream.prosody?.in.includes(series) ?? false;
}

/** What to offer first among modules whose names are equally near. */
function trust(record: ModuleRecord | undefined): number {
  if (isBundled(record, '13.0')) return 0;
  if (record?.inventory) return 1;
  return record?.upstream.community ? 2 : 3;
}

function suggestModules(name: string): readonly ModuleRecord[] {
  const { byName, aliases, modules } = tables();
  const written = name.toLowerCase().replace(/^mod_/, '');
  const alias = aliases.get(written.replaceAll('-', '_'));
  const usable = modules.filter((record) => record.tier !== 'obsolete' && record.upstream.nearest === null);
  const names =
    alias ??
    nearestNames(
      written,
      usable.map((record) => record.name),
      (candidate) => trust(byName.get(candidate)),
    );
  return names.flatMap((one) => byName.get(one) ?? []);
}

function suggestOptions(name: string): readonly OptionRecord[] {
  const { byName, options } = tables().optionTables;
  const usable = options.filter((record) => !record.deprecated && record.obsolete.length === 0);
  const names = nearestNames(
    name,
    usable.map((record) => record.name),
    // One that somebody took the trouble to describe is one that people use.
    (candidate) => (byName.get(candidate)?.summary === '' ? 1 : 0),
  );
  return names.flatMap((one) => byName.get(one) ?? []);
}

function needs(record: ModuleRecord, version: ProsodyVersion): readonly string[] {
  if (seriesOf(version) === '13.0') return record.needs;
  return record.needs.filter((name) => !record.needsSince13.includes(name));
}

/** All that is known of modules, options and the releases of Prosody. */
export const catalog: Catalog = Object.freeze<Catalog>({
  module: (name) => tables().byName.get(name),
  get modules() {
    return tables().modules;
  },
  option: (name) => tables().optionTables.byName.get(name),
  get options() {
    return tables().optionTables.options;
  },
  optionFacts: (record, version) => record.versions[seriesOf(version)],
  seriesOf,
  bundled: (name, version) => isBundled(tables().byName.get(name), seriesOf(version)),
  autoloaded: (version) => tables().loading.autoloaded[version],
  inheritedByComponents: (version) => tables().loading.inherited_by_components[version],
  inheritedByComponentModule: (module, version) =>
    tables().loading.inherited_by_component_module[version][module] ?? [],
  needs,
  suggestModules,
  suggestOptions,
  xep: (number) => tables().xeps.get(number),
  tierWords,
});
