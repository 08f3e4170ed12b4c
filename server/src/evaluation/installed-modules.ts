/**
 * Modules that are installed where a configuration lets Prosody look for them (core.loader and util.startup of 13.0):
 * the installer's directory, `plugin_paths`, and the directories that are usual.
 */
import { URI, Utils } from 'vscode-uri';
import { extractModule, type ModuleFacts, mergeFacts } from '../extraction/index.ts';
import type { Configuration } from './configuration.ts';
import type { FileSystem } from './file-system.ts';

export interface InstalledModule {
  /** Without `mod_`. */
  readonly name: string;
  /** URI of the file that Prosody would load. */
  readonly uri: string;
  /** Read from the file when first asked for. */
  readonly facts: ModuleFacts;
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

/** Facts by URI, with the text that they were read from. */
export type FactsCache = Map<string, { readonly text: string; readonly facts: ModuleFacts }>;

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
  let found: { modules: Map<string, string>; complete: boolean } | undefined;
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
  const modules = new Map<string, string>();
  let complete = named.complete;
  const look = (directory: string): boolean => {
    const listing = fileSystem.list(directory);
    if (listing.kind !== 'directory') return listing.kind === 'missing';
    for (const { name, type } of listing.entries) {
      const match = type === 'file' ? /^mod_(.+)\.lua$/.exec(name) : /^mod_(.+)$/.exec(name);
      const module = match?.[1];
      // The first directory that has a module wins.
      if (module !== undefined && !modules.has(module)) modules.set(module, `${directory}/${name}`);
    }
    return true;
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

/** A file is the module; a directory holds it, with libraries beside it. */
function moduleAt(name: string, place: string, input: InstalledModulesInput): InstalledModule {
  const { fileSystem } = input;
  const main = place.endsWith('.lua') ? place : `${place}/mod_${name}.lua`;
  return {
    name,
    uri: main,
    get facts() {
      return mergeFacts(
        [main, ...librariesBeside(main, place, fileSystem)].flatMap((uri) => factsOf(name, uri, input)),
      );
    },
  };
}

function factsOf(name: string, uri: string, { fileSystem, cache }: InstalledModulesInput): ModuleFacts[] {
  const read = fileSystem.read(uri);
  if (read.kind !== 'file') return [];
  const known = cache?.get(uri);
  if (known?.text === read.text) return [known.facts];
  const facts = extractModule(name, read.text);
  cache?.set(uri, { text: read.text, facts });
  return [facts];
}

/** The libraries of a module that has a directory of its own, which it loads with `module:require`. */
function librariesBeside(main: string, place: string, fileSystem: FileSystem): string[] {
  const listing = place === main ? undefined : fileSystem.list(place);
  if (listing?.kind !== 'directory') return [];
  return listing.entries
    .filter(({ name, type }) => type === 'file' && name.endsWith('.lib.lua'))
    .map(({ name }) => `${place}/${name}`);
}

/** Where nobody can look: modules may be wherever the configuration says. */
export function noInstalledModules(configuration: Configuration): InstalledModules {
  const { paths, complete } = namedDirectories(configuration);
  return { get: () => undefined, names: [], complete: complete && paths.length === 0 };
}
