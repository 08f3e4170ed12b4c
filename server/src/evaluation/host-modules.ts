/**
 * Which modules Prosody loads for each host: its own lists over those of the global section (core.modulemanager of 0.12.3,
 * 13.0.1 and 13.0.7).
 */
import type { Location } from '../syntax/index.ts';
import type { Configuration, ModuleMention, SetOption } from './configuration.ts';
import { componentModule, sectionNamed } from './hosts.ts';
import { remembered } from './remembered.ts';
import type { TableEntry, Value } from './values.ts';

export interface LoadedModule {
  readonly name: string;
  readonly from: 'autoload' | 'global' | 'host';
  /** The entry that lists it; null for what Prosody loads by itself. */
  readonly entry: TableEntry | null;
}

export interface HostModules {
  /** Autoloaded ones first, then in the order in which they are listed, each once. */
  readonly modules: readonly LoadedModule[];
  readonly byName: ReadonlyMap<string, LoadedModule>;
  /** False where a list depends on something unknown: then these are loaded at least. */
  readonly complete: boolean;
}

/** The names in a list of modules, each with its first entry. */
export interface ModuleList {
  readonly entries: ReadonlyMap<string, TableEntry>;
  readonly complete: boolean;
}

const NO_MODULES: ModuleList = { entries: new Map(), complete: true };

/** Prosody reads a list with ipairs: up to the first hole, and nothing at all of what is no table. */
function readList(value: Value | undefined): ModuleList {
  if (value === undefined) return NO_MODULES;
  if (value.kind === 'unknown' || value.kind === 'reference') {
    const lists = value.kind === 'unknown' ? value.candidates.map(readList) : [];
    const [first, ...others] = lists;
    const certain = [...(first?.entries ?? [])].filter(([name]) => others.every((list) => list.entries.has(name)));
    return { entries: new Map(certain), complete: false };
  }
  if (value.kind !== 'table') return NO_MODULES;
  const entries = new Map<string, TableEntry>();
  let complete = value.unknown === null;
  for (const entry of value.list()) {
    if (entry.value.kind === 'string') {
      if (!entries.has(entry.value.value)) entries.set(entry.value.value, entry);
    } else if (entry.value.kind === 'unknown') {
      complete = false;
      // It may be nil, and then the list ends here. What a branch may have put there leaves no hole where it did not.
      if (entry.value.candidates.length === 0) break;
    }
  }
  return { entries, complete };
}

/** Written in the global section, the note of Components makes one of everything, the global section among it. */
function globalComponentModule({ sections }: Configuration): string | null {
  const value = sections[0]?.options.get('component_module')?.value;
  return value?.kind === 'string' ? value.value : null;
}

/** Those of the hosts that somebody has asked about, by name. */
const modulesByHost = remembered(() => new Map<string, HostModules>());

/** What hosts have of the global lists, by the module of a Component; null for those that are none. */
const inheritedByComponent = remembered(() => new Map<string | null, Inherited>());

interface Inherited {
  /** By their names, in the order of loading, before any of them takes another one's place. */
  readonly listed: ReadonlyMap<string, LoadedModule>;
  /** For a host without lists of its own. */
  readonly modules: HostModules;
}

/** The modules of a host before dependencies and providers, as `get_modules_for_host` gives them; `*` is the global set. */
export function modulesOf(configuration: Configuration, host: string): HostModules {
  const byHost = modulesByHost(configuration);
  const known = byHost.get(host);
  if (known) return known;
  const modules = findModules(configuration, host);
  byHost.set(host, modules);
  return modules;
}

/** Whether a module is among those of a host, told without putting all of them together. */
export function hasModule(configuration: Configuration, host: string, module: string): boolean {
  // Which of the two is left depends on the others.
  if (host === '*' || module === 'vcard') return modulesOf(configuration, host).byName.has(module);
  const { enabled, disabled } = ownModuleLists(configuration, host);
  if (disabled.entries.has(module)) return false;
  return enabled.entries.has(module) || inheritedBy(configuration, host).listed.has(module);
}

function inheritedBy(configuration: Configuration, host: string): Inherited {
  const component = host === '*' ? globalComponentModule(configuration) : componentModule(configuration, host);
  return inheritedModules(configuration, component);
}

function findModules(configuration: Configuration, host: string): HostModules {
  const inherited = inheritedBy(configuration, host);
  if (host === '*') return inherited.modules;
  const { enabled, disabled } = ownModuleLists(configuration, host);
  // Most hosts have no list of their own.
  if (enabled === NO_MODULES && disabled === NO_MODULES) return inherited.modules;
  const modules = new Map(inherited.listed);
  for (const [name, entry] of enabled.entries) {
    const present = modules.get(name);
    if (!present || present.from === 'global') modules.set(name, { name, from: 'host', entry });
  }
  for (const name of disabled.entries.keys()) modules.delete(name);
  return new ModulesOfHost(modules, inherited.modules.complete && enabled.complete && disabled.complete);
}

function inheritedModules(configuration: Configuration, component: string | null): Inherited {
  const inherited = inheritedByComponent(configuration);
  const known = inherited.get(component);
  if (known) return known;
  const { version, catalog } = configuration;
  const global = configuration.sections[0]?.options;
  const enabled = readList(global?.get('modules_enabled')?.value);
  const disabled = readList(global?.get('modules_disabled')?.value);
  const modules = new Map<string, LoadedModule>();
  for (const name of catalog.autoloaded(version)) modules.set(name, { name, from: 'autoload', entry: null });
  for (const [name, entry] of enabled.entries) {
    if (!modules.has(name)) modules.set(name, { name, from: 'global', entry });
  }
  for (const name of disabled.entries.keys()) modules.delete(name);
  if (component !== null) {
    const kept = new Set([
      ...catalog.inheritedByComponents(version),
      ...catalog.inheritedByComponentModule(component, version),
    ]);
    for (const name of modules.keys()) if (!kept.has(name)) modules.delete(name);
  }
  const all = { listed: modules, modules: new ModulesOfHost(new Map(modules), enabled.complete && disabled.complete) };
  inherited.set(component, all);
  return all;
}

class ModulesOfHost implements HostModules {
  readonly byName: ReadonlyMap<string, LoadedModule>;
  readonly complete: boolean;
  #modules: readonly LoadedModule[] | undefined;

  /** @param byName in the order of loading; becomes the result's */
  constructor(byName: Map<string, LoadedModule>, complete: boolean) {
    if (byName.has('vcard') && byName.has('vcard_legacy')) byName.delete('vcard');
    this.byName = byName;
    this.complete = complete;
  }

  get modules(): readonly LoadedModule[] {
    this.#modules ??= [...this.byName.values()];
    return this.#modules;
  }
}

export interface OwnModuleLists {
  readonly enabled: ModuleList;
  readonly disabled: ModuleList;
}

const ownListsByHost = remembered(() => new Map<string, OwnModuleLists>());

/** What a host adds to the global lists. */
export function ownModuleLists(configuration: Configuration, host: string): OwnModuleLists {
  const byHost = ownListsByHost(configuration);
  const known = byHost.get(host);
  if (known) return known;
  const global = configuration.sections[0]?.options;
  const own = sectionNamed(configuration, host)?.options;
  const lists = {
    enabled: readOwnList(own, global, 'modules_enabled'),
    disabled: readOwnList(own, global, 'modules_disabled'),
  };
  byHost.set(host, lists);
  return lists;
}

/** A host's own list, unless it is the very table of the global one. */
function readOwnList(
  own: ReadonlyMap<string, SetOption> | undefined,
  global: ReadonlyMap<string, SetOption> | undefined,
  option: 'modules_enabled' | 'modules_disabled',
): ModuleList {
  const value = own?.get(option)?.value;
  return value && value === global?.get(option)?.value ? NO_MODULES : readList(value);
}

/** Where a loaded module is named, for showing it: the mention that its entry is, if it was written as a literal. */
export function mentionOf(configuration: Configuration, { name, entry }: LoadedModule): ModuleMention | undefined {
  const value = entry?.value;
  const place = value?.kind === 'string' ? (value.content ?? value.origin) : null;
  return place ? mentionsByPlace(configuration).get(keyOf(name, place)) : undefined;
}

/** The first of each place: a list may serve many hosts. */
const mentionsByPlace = remembered(({ mentions }): ReadonlyMap<string, ModuleMention> => {
  const found = new Map<string, ModuleMention>();
  for (const mention of mentions) {
    const key = keyOf(mention.module, mention.location);
    if (!found.has(key)) found.set(key, mention);
  }
  return found;
});

function keyOf(module: string, { uri, span }: Location): string {
  return `${span.start} ${uri} ${module}`;
}
