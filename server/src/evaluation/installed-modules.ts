/**
 * Modules that are installed where a configuration lets Prosody look for them (core.loader and util.startup of 13.0):
 * the installer's directory, `plugin_paths`, and the directories that are usual.
 */
import { URI, Utils } from 'vscode-uri';
import type { ModuleFacts } from '../extraction/index.ts';
import type { Configuration } from './configuration.ts';
import type { FileSystem } from './file-system.ts';
import { type FactsCache, factsOfModule } from './module-facts.ts';

export interface InstalledModule {
  /** Without `mod_`. */
  readonly name: string;
  /** URI of the file that Prosody would load. */
  readonly uri: string;
  /** It lies where packages put Prosody's own modules, in any of the places where Prosody may be installed. */
  readonly isProsodys: boolean;
  /** Read from its files when first asked for. */
  readonly facts: ModuleFacts;
  /** When its file was last changed, in milliseconds since 1970; null where that is not known. */
  readonly modified: number | null;
  /** Of the rock that Prosody's installer made of it (`70-1`), or null. */
  readonly version: string | null;
}

export interface InstalledModules {
  get(name: string): InstalledModule | undefined;
  /** Names of all modules that were found, without `mod_`. */
  readonly names: readonly string[];
  /** False where the configuration names a directory that cannot be seen from here: more modules may be there. */
  readonly complete: boolean;
}

/** Where packages of Prosody put its own modules, and those of others. */
const USUAL_DIRECTORIES = [
  '/var/lib/prosody/custom_plugins',
  '/usr/lib/prosody/modules',
  '/usr/local/lib/prosody/modules',
  '/usr/lib/prosody-modules',
  '/usr/local/lib/prosody-modules',
];

export interface InstalledModulesInput {
  readonly configuration: Configuration;
  readonly fileSystem: FileSystem;
  /** Directories that the user names beside those of the configuration: URIs. */
  readonly directories: readonly string[];
  /** Keeps what was read of files that have not changed. */
  readonly cache?: FactsCache;
}

/** Looks into each directory once, the first time that a module is asked for. */
export function installedModules(input: InstalledModulesInput): InstalledModules {
  let found: { modules: Map<string, Place>; complete: boolean } | undefined;
  const look = () => {
    found ??= find(input);
    return found;
  };
  return {
    get(name) {
      const place = look().modules.get(name);
      return place === undefined ? undefined : moduleAt(name, place, input);
    },
    get names() {
      return [...look().modules.keys()];
    },
    get complete() {
      return look().complete;
    },
  };
}

function find({ configuration, fileSystem, directories }: InstalledModulesInput) {
  const named = namedDirectories(configuration);
  const base = URI.parse(configuration.main);
  const here = (path: string) => {
    const uri = path.startsWith('/') ? base.with({ path }) : Utils.resolvePath(Utils.dirname(base), path);
    return fileSystem.locate?.(uri.toString()) ?? uri.toString();
  };
  const modules = new Map<string, Place>();
  let complete = named.complete;
  const look = (directory: string): boolean => {
    const listing = fileSystem.list(directory);
    if (listing.kind !== 'directory') return listing.kind === 'missing';
    for (const { name, type } of listing.entries) {
      const match = type === 'file' ? /^mod_(.+)\.lua$/.exec(name) : /^mod_(.+)$/.exec(name);
      const module = match?.[1];
      // The first directory that has a module wins.
      if (module !== undefined && !modules.has(module))
        modules.set(module, { uri: `${directory}/${name}`, rocks: null });
    }
    if (listing.entries.some(({ name, type }) => name === 'share' && type === 'directory')) lookForRocks(directory);
    return true;
  };
  /** LuaRocks, which Prosody's installer uses, has a tree of its own below the directory. */
  const lookForRocks = (directory: string) => {
    const versions = fileSystem.list(`${directory}/share/lua`);
    for (const { name: lua } of versions.kind === 'directory' ? versions.entries : []) {
      const listing = fileSystem.list(`${directory}/share/lua/${lua}`);
      for (const { name, type } of listing.kind === 'directory' ? listing.entries : []) {
        const [, module] = (type === 'file' ? /^mod_(.+)\.lua$/ : /^mod_(.+)$/).exec(name) ?? [];
        if (module === undefined || modules.has(module)) continue;
        const rocks = `${directory}/lib/luarocks/rocks-${lua}/mod_${module}`;
        modules.set(module, { uri: `${directory}/share/lua/${lua}/${name}`, rocks });
      }
    }
  };
  for (const path of named.paths) {
    // A directory that is not here is on the server: it may hold anything.
    if (fileSystem.list(here(path)).kind !== 'directory') complete = false;
    else look(here(path));
  }
  for (const directory of directories) look(directory);
  for (const path of USUAL_DIRECTORIES) look(here(path));
  return { modules, complete };
}

function namedDirectories(configuration: Configuration): { paths: string[]; complete: boolean } {
  const global = configuration.sections[0]?.options;
  const paths: string[] = [];
  let complete = true;
  const installer = global?.get('installer_plugin_path')?.value;
  if (installer?.kind === 'string') paths.push(installer.value);
  else if (installer) complete = false;
  const plugins = global?.get('plugin_paths')?.value;
  if (plugins?.kind === 'table') {
    if (plugins.unknown) complete = false;
    for (const { value } of plugins.list()) {
      if (value.kind === 'string') paths.push(value.value);
      else complete = false;
    }
  } else if (plugins) complete = false;
  return { paths, complete };
}

/** Where a module lies: its file, or a directory that holds it with libraries beside it. */
interface Place {
  readonly uri: string;
  /** URI of the directory in which LuaRocks notes which version it is, or null. */
  readonly rocks: string | null;
}

function moduleAt(name: string, { uri: place, rocks }: Place, input: InstalledModulesInput): InstalledModule {
  const { fileSystem, cache } = input;
  const main = place.endsWith('.lua') ? place : `${place}/mod_${name}.lua`;
  return {
    name,
    uri: main,
    isProsodys: /\/lib\/prosody\/modules\//.test(main),
    get facts() {
      return factsOfModule({ name, place, main }, fileSystem, cache);
    },
    get modified() {
      return fileSystem.modified?.(main) ?? null;
    },
    get version() {
      const listing = rocks === null ? null : fileSystem.list(rocks);
      return listing?.kind === 'directory'
        ? (listing.entries.find(({ type }) => type === 'directory')?.name ?? null)
        : null;
    },
  };
}

/** Where nobody can look: modules may be wherever the configuration says. */
export function noInstalledModules(configuration: Configuration): InstalledModules {
  const { paths, complete } = namedDirectories(configuration);
  return { get: () => undefined, names: [], complete: complete && paths.length === 0 };
}
