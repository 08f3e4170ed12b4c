/** Everything that Prosody loads on a host: what is listed, and what comes with it. */
import {
  type Configuration,
  componentModule,
  effectiveOption,
  hasModule,
  modulesOf,
  ownModuleLists,
  remembered,
} from '../../evaluation/index.ts';
import { writingsOfOption } from './options.ts';
import { PROVIDER_OPTIONS, providersNamed } from './provider-options.ts';

export interface Loaded {
  /** Names of modules, without `mod_`. */
  readonly modules: ReadonlySet<string>;
  /** False where it depends on something unknown: then these are loaded at least. */
  readonly complete: boolean;
}

/** By host. */
const loadedOf = remembered(() => new Map<string, Loaded>());

/**
 * The modules of a host with all that they may load in turn, its Component's module, and the providers that options
 * choose. What a module loads only on demand is counted in: an option for it is not idle.
 */
export function loadedOn(configuration: Configuration, host: string): Loaded {
  const byHost = loadedOf(configuration);
  const known = byHost.get(host);
  if (known) return known;
  const loaded = find(configuration, host);
  byHost.set(host, loaded);
  return loaded;
}

/** Hosts and Components that a section's options reach: itself, or all of them for the global section. */
export function hostsOf({ sections }: Configuration, section: string): readonly string[] {
  return section === '*' ? sections.map(({ name }) => name) : [section];
}

/** What any host or Component loads, the global section among them. */
export const loadedAnywhere = remembered((configuration): Loaded => {
  const modules = new Set<string>();
  let complete = true;
  for (const { name } of configuration.sections) {
    const loaded = loadedOn(configuration, name);
    complete &&= loaded.complete;
    for (const module of loaded.modules) modules.add(module);
  }
  return { modules, complete };
});

/**
 * Whether a list alone says that one of some modules is loaded in a section, or on any host for the global one. Nearly
 * always it does, and what comes with the lists need not be worked out.
 */
export function isListed(configuration: Configuration, section: string, modules: readonly string[]): boolean {
  if (section === '*') return modules.some((module) => listedAnywhere(configuration).has(module));
  const component = componentModule(configuration, section);
  return modules.some(
    (module) =>
      module === component || hasModule(configuration, section, module) || usualProviders(configuration).has(module),
  );
}

/** Whether any host or Component loads one of some modules. */
export function isLoadedAnywhere(configuration: Configuration, modules: readonly string[]): boolean {
  if (isListed(configuration, '*', modules)) return true;
  if (!modules.some((module) => mayBeLoaded(configuration).has(module))) return false;
  return modules.some((module) => loadedAnywhere(configuration).modules.has(module));
}

/** The providers that every host has, since nothing chooses others. */
const usualProviders = remembered((configuration): ReadonlySet<string> => {
  const unset = [...PROVIDER_OPTIONS].filter(([option]) => writingsOfOption(configuration, option).length === 0);
  return new Set(unset.map(([, { prefix, usual }]) => prefix + usual));
});

/** What the lists of some section name that counts, and none of them disables. */
const listedAnywhere = remembered((configuration): ReadonlySet<string> => {
  const listed = new Set(modulesOf(configuration, '*').byName.keys());
  const disabled: string[] = [];
  for (const { name } of configuration.sections) {
    const own = ownModuleLists(configuration, name);
    for (const module of own.enabled.entries.keys()) listed.add(module);
    disabled.push(...own.disabled.entries.keys());
  }
  for (const module of disabled) listed.delete(module);
  for (const { name } of configuration.sections) listed.add(componentModule(configuration, name) ?? '');
  for (const provider of usualProviders(configuration)) listed.add(provider);
  return listed;
});

/** Everything that is loaded somewhere, and more: whatever is listed, chosen or needed by that, be it disabled. */
export const mayBeLoaded = remembered((configuration): ReadonlySet<string> => {
  const { mentions, catalog, version } = configuration;
  const named = mentions.flatMap(({ module, list }) => (list === 'modules_disabled' ? [] : [module]));
  const chosen = [...PROVIDER_OPTIONS].flatMap(([option, { prefix, usual }]) => {
    const written = writingsOfOption(configuration, option).flatMap(providersNamed);
    return [usual, ...written.map(({ value }) => value)].map((name) => prefix + name);
  });
  return withAllNeeded([...catalog.autoloaded(version), ...named, ...chosen], false, configuration);
});

/** The first host or Component that loads one of some modules, or undefined. */
export function hostLoading(configuration: Configuration, modules: readonly string[]): string | undefined {
  if (!isLoadedAnywhere(configuration, modules)) return undefined;
  return configuration.sections.find(
    ({ name }) => name !== '*' && modules.some((module) => loadedOn(configuration, name).modules.has(module)),
  )?.name;
}

function find(configuration: Configuration, host: string): Loaded {
  const providers: string[] = [];
  let complete = true;
  for (const [option, { prefix, usual }] of PROVIDER_OPTIONS) {
    const value = effectiveOption(configuration, host, option)?.value;
    if (value?.kind === 'unknown') complete = false;
    else if (value?.kind === 'table') {
      for (const entry of value.entries.values()) {
        if (entry.value.kind === 'string') providers.push(prefix + entry.value.value);
        else complete = false;
      }
    } else providers.push(prefix + (value?.kind === 'string' ? value.value : usual));
  }
  const alike = findAlike(configuration, host, providers);
  return complete || !alike.complete ? alike : { modules: alike.modules, complete };
}

/** Most hosts are made like another one, and load the same. */
function findAlike(configuration: Configuration, host: string, providers: readonly string[]): Loaded {
  const component = componentModule(configuration, host);
  const { enabled, disabled } = ownModuleLists(configuration, host);
  const isSure = enabled.complete && disabled.complete;
  const makeup = [[component ?? '', component === null, host === '*', isSure], enabled.entries.keys()];
  const key = [...makeup, disabled.entries.keys(), providers].map((part) => [...part].join(' ')).join('\n');
  const known = byMakeup(configuration);
  const alike = known.get(key);
  if (alike) return alike;
  const { byName, complete } = modulesOf(configuration, host);
  const wanted = [...byName.keys(), ...(component === null ? [] : [component]), ...providers];
  const loaded = { modules: withAllNeeded(wanted, component === null, configuration), complete };
  known.set(key, loaded);
  return loaded;
}

const byMakeup = remembered(() => new Map<string, Loaded>());

function withAllNeeded(
  names: readonly string[],
  isUserHost: boolean,
  configuration: Configuration,
): ReadonlySet<string> {
  const modules = new Set<string>();
  const wanted = [...names];
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (modules.has(name)) continue;
    modules.add(name);
    const record = configuration.catalog.module(name);
    if (!record) continue;
    // On a user host mam never asks for muc_mam, which it leaves the work to on a Component of muc.
    const onDemand = isUserHost ? record.mayNeed.filter((one) => !isForComponents(one, configuration)) : record.mayNeed;
    wanted.push(...record.needs, ...onDemand);
  }
  return modules;
}

/** Whether a module, or one that it cannot do without, works as the module of a Component alone. */
function isForComponents(module: string, { catalog }: Configuration): boolean {
  const record = catalog.module(module);
  return [module, ...(record?.needs ?? [])].some((name) => (catalog.module(name)?.componentOnlyIn.length ?? 0) > 0);
}
