/**
 * Modules that are installed where a configuration lets Prosody look for them (core.loader and util.startup of 13.0):
 * the installer's directory, `plugin_paths`, and the directories that are usual.
 */
import { URI, Utils } from 'vscode-uri';
import type { ModuleFacts } from '../extraction/index.ts';
import type { Configuration } from './configuration.ts';
import type { DirectoryEntry, FileSystem } from './file-system.ts';
import { codeOfModule, type FactsCache, type ModuleCode } from './module-facts.ts';

export interface InstalledModule extends ModuleCode {
  /** Without `mod_`. */
  readonly name: string;
  /** URI of the file that Prosody would load. */
  readonly uri: string;
  /** It lies where packages put Prosody's own modules, in any of the places where Prosody may be installed. */
  readonly isProsodys: boolean;
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
  return new ModulesInDirectories(input);
}

class ModulesInDirectories implements InstalledModules {
  readonly #input: InstalledModulesInput;
  readonly #known = new Map<string, InstalledModule>();
  #found: Found | undefined;
  #names: readonly string[] | undefined;

  constructor(input: InstalledModulesInput) {
    this.#input = input;
  }

  get(name: string): InstalledModule | undefined {
    const known = this.#known.get(name);
    if (known) return known;
    const place = placeOf(name, this.#look().directories);
    if (place === undefined) return undefined;
    const module = new ModuleAt(name, place, this.#input);
    this.#known.set(name, module);
    return module;
  }

  get names(): readonly string[] {
    this.#names ??= [...new Set(this.#look().directories.flatMap(({ modules }) => [...modules.keys()]))];
    return this.#names;
  }

  get complete(): boolean {
    return this.#look().complete;
  }

  #look(): Found {
    this.#found ??= find(this.#input);
    return this.#found;
  }
}

interface Found {
  /** In the order in which Prosody looks into them: the first that has a module wins. */
  readonly directories: readonly Directory[];
  readonly complete: boolean;
}

interface Directory {
  readonly uri: string;
  /** Names of modules with those of their files or directories. */
  readonly modules: ReadonlyMap<string, string>;
  /** URI of the directory in which LuaRocks notes which versions of modules it has installed here, or null. */
  readonly rocks: string | null;
}

function placeOf(name: string, directories: readonly Directory[]): Place | undefined {
  for (const { uri, modules, rocks } of directories) {
    const entry = modules.get(name);
    if (entry !== undefined) return { uri: `${uri}/${entry}`, rocks: rocks && `${rocks}/mod_${name}` };
  }
  return undefined;
}

function find({ configuration, fileSystem, directories: more }: InstalledModulesInput): Found {
  const named = namedDirectories(configuration);
  const base = URI.parse(configuration.main);
  const here = (path: string) => {
    const uri = path.startsWith('/') ? base.with({ path }) : Utils.resolvePath(Utils.dirname(base), path);
    return fileSystem.locate?.(uri.toString()) ?? uri.toString();
  };
  const directories: Directory[] = [];
  let complete = named.complete;
  const look = (uri: string): void => {
    const listing = fileSystem.list(uri);
    if (listing.kind !== 'directory') return;
    directories.push({ uri, modules: modulesIn(listing.entries), rocks: null });
    if (listing.entries.some(({ name, type }) => name === 'share' && type === 'directory')) lookForRocks(uri);
  };
  /** LuaRocks, which Prosody's installer uses, has a tree of its own below the directory. */
  const lookForRocks = (directory: string): void => {
    const versions = fileSystem.list(`${directory}/share/lua`);
    for (const { name: lua } of versions.kind === 'directory' ? versions.entries : []) {
      const uri = `${directory}/share/lua/${lua}`;
      const listing = fileSystem.list(uri);
      if (listing.kind !== 'directory') continue;
      const rocks = `${directory}/lib/luarocks/rocks-${lua}`;
      directories.push({ uri, modules: modulesIn(listing.entries), rocks });
    }
  };
  for (const path of named.paths) {
    // A directory that is not here is on the server: it may hold anything.
    if (fileSystem.list(here(path)).kind !== 'directory') complete = false;
    else look(here(path));
  }
  for (const directory of more) look(directory);
  for (const path of USUAL_DIRECTORIES) look(here(path));
  return { directories, complete };
}

/** By the listing that they were found in: a file system that keeps its answers gives the same one many times. */
const listed = new WeakMap<readonly DirectoryEntry[], ReadonlyMap<string, string>>();

function modulesIn(entries: readonly DirectoryEntry[]): ReadonlyMap<string, string> {
  const known = listed.get(entries);
  if (known) return known;
  const modules = new Map<string, string>();
  for (const { name, type } of entries) {
    const module = moduleOf(name, type);
    if (module !== '' && !modules.has(module)) modules.set(module, name);
  }
  listed.set(entries, modules);
  return modules;
}

/** The module that an entry of a directory holds, or '' where it holds none. Hundreds are looked at for each check. */
function moduleOf(entry: string, type: DirectoryEntry['type']): string {
  if (!entry.startsWith('mod_')) return '';
  if (type === 'directory') return entry.slice(4);
  return entry.endsWith('.lua') ? entry.slice(4, -4) : '';
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

class ModuleAt implements InstalledModule {
  readonly name: string;
  readonly uri: string;
  readonly isProsodys: boolean;
  readonly #place: Place;
  readonly #input: InstalledModulesInput;

  constructor(name: string, place: Place, input: InstalledModulesInput) {
    this.name = name;
    this.uri = place.uri.endsWith('.lua') ? place.uri : `${place.uri}/mod_${name}.lua`;
    this.isProsodys = /\/lib\/prosody\/modules\//.test(this.uri);
    this.#place = place;
    this.#input = input;
  }

  get facts(): ModuleFacts {
    return this.#code.facts;
  }

  get mayLoad(): readonly string[] | null {
    return this.#code.mayLoad;
  }

  /** Its files are read when something is first asked of them. */
  get #code(): ModuleCode {
    const { fileSystem, cache } = this.#input;
    return codeOfModule({ name: this.name, place: this.#place.uri, main: this.uri }, fileSystem, cache);
  }

  get modified(): number | null {
    return this.#input.fileSystem.modified?.(this.uri) ?? null;
  }

  get version(): string | null {
    const { rocks } = this.#place;
    const listing = rocks === null ? null : this.#input.fileSystem.list(rocks);
    return listing?.kind === 'directory'
      ? (listing.entries.find(({ type }) => type === 'directory')?.name ?? null)
      : null;
  }
}

/** Where nobody can look: modules may be wherever the configuration says. */
export function noInstalledModules(configuration: Configuration): InstalledModules {
  const { paths, complete } = namedDirectories(configuration);
  return { get: () => undefined, names: [], complete: complete && paths.length === 0 };
}
