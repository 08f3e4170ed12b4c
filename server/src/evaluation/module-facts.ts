/** What the code of installed modules says, read again only where it has changed. */
import { dependenciesNamed, extractModule, type ModuleFacts, mergeFacts } from '../extraction/index.ts';
import type { FileSystem } from './file-system.ts';

/** What is known of the code of one module: its file and the libraries beside it. */
export interface ModuleCode {
  /** Extracted when first asked for. */
  readonly facts: ModuleFacts;
  /**
   * All modules that it may load, and perhaps more; null where a name is put together. Takes a fraction of the time that
   * the facts take.
   */
  readonly mayLoad: readonly string[] | null;
}

/** By the URI of the module's place. */
export type FactsCache = Map<string, KnownModule>;

interface Module {
  readonly name: string;
  /** URI of the file, or of the directory that holds it. */
  readonly place: string;
  /** URI of the file that Prosody loads. */
  readonly main: string;
}

/**
 * The code of a module as it is now. Files whose time of change is the same are not read again, and where nobody knows
 * such times, what has the same text is not extracted again.
 */
export function codeOfModule(module: Module, files: FileSystem, cache: FactsCache | undefined): ModuleCode {
  const { name, place, main } = module;
  const known = cache?.get(place);
  if (known?.isAsBefore(module, files)) return known;
  const directory = place === main ? null : (files.modified?.(place) ?? null);
  const parts = [main, ...librariesBeside(main, place, files)].flatMap((uri) => {
    const before = known?.files.find((one) => one.uri === uri);
    return fileOf(name, uri, files, before) ?? [];
  });
  const code = new KnownModule(parts, directory);
  cache?.set(place, code);
  return code;
}

class KnownModule implements ModuleCode {
  readonly files: readonly KnownFile[];
  /** When the module's own directory was changed; null for a module that is one file. */
  readonly #directory: number | null;
  #facts: ModuleFacts | undefined;

  constructor(files: readonly KnownFile[], directory: number | null) {
    this.files = files;
    this.#directory = directory;
  }

  get facts(): ModuleFacts {
    this.#facts ??= mergeFacts(this.files.map(({ facts }) => facts));
    return this.#facts;
  }

  get mayLoad(): readonly string[] | null {
    const names: string[] = [];
    for (const { mayLoad } of this.files) {
      if (mayLoad === null) return null;
      names.push(...mayLoad);
    }
    return names;
  }

  isAsBefore({ place, main }: Module, files: FileSystem): boolean {
    if (place !== main && (this.#directory === null || files.modified?.(place) !== this.#directory)) return false;
    return (
      this.files.length > 0 &&
      this.files.every(({ uri, modified }) => modified !== null && files.modified?.(uri) === modified)
    );
  }
}

class KnownFile {
  readonly uri: string;
  readonly modified: number | null;
  readonly mayLoad: readonly string[] | null;
  readonly #name: string;
  /** Not kept after the extraction, unless nobody can tell when the file was changed. */
  #text: string | null;
  #facts: ModuleFacts | undefined;

  constructor(name: string, uri: string, modified: number | null, text: string) {
    this.uri = uri;
    this.modified = modified;
    this.mayLoad = dependenciesNamed(text);
    this.#name = name;
    this.#text = text;
  }

  get facts(): ModuleFacts {
    this.#facts ??= extractModule(this.#name, this.#text ?? '');
    if (this.modified !== null) this.#text = null;
    return this.#facts;
  }

  /** Whether it is known to have this text. */
  holds(text: string): boolean {
    return this.#text === text;
  }
}

/** Null where it cannot be read. */
function fileOf(name: string, uri: string, files: FileSystem, known: KnownFile | undefined): KnownFile | null {
  // Asked for before reading: what is written meanwhile is read again.
  const modified = files.modified?.(uri) ?? null;
  if (known && modified !== null && known.modified === modified) return known;
  const read = files.read(uri);
  if (read.kind !== 'file') return null;
  return modified === null && known?.holds(read.text) ? known : new KnownFile(name, uri, modified, read.text);
}

/** The libraries of a module that has a directory of its own, which it loads with `module:require`. */
function librariesBeside(main: string, place: string, files: FileSystem): string[] {
  const listing = place === main ? undefined : files.list(place);
  if (listing?.kind !== 'directory') return [];
  return listing.entries
    .filter(({ name, type }) => type === 'file' && name.endsWith('.lib.lua'))
    .map(({ name }) => `${place}/${name}`);
}
