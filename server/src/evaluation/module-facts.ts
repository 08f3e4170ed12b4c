/** What the code of installed modules says, read again only where it has changed. */
import { extractModule, type ModuleFacts, mergeFacts } from '../extraction/index.ts';
import type { FileSystem } from './file-system.ts';

interface Known {
  readonly files: readonly KnownFile[];
  /** When the module's own directory was changed; null for a module that is one file. */
  readonly directory: number | null;
  readonly facts: ModuleFacts;
}

interface KnownFile {
  readonly uri: string;
  readonly modified: number | null;
  /** Kept where nobody can tell when the file was changed. */
  readonly text: string | null;
  readonly facts: ModuleFacts;
}

/** By the URI of the module's place. */
export type FactsCache = Map<string, Known>;

interface Module {
  readonly name: string;
  /** URI of the file, or of the directory that holds it. */
  readonly place: string;
  /** URI of the file that Prosody loads. */
  readonly main: string;
}

/**
 * The facts of a module and of the libraries beside it. Files whose time of change is the same are not read again, and
 * where nobody knows such times, what has the same text is not extracted again.
 */
export function factsOfModule(
  { name, place, main }: Module,
  files: FileSystem,
  cache: FactsCache | undefined,
): ModuleFacts {
  const known = cache?.get(place);
  if (known && isAsBefore(known, place, main, files)) return known.facts;
  const directory = place === main ? null : (files.modified?.(place) ?? null);
  const parts = [main, ...librariesBeside(main, place, files)].flatMap((uri) =>
    partOf(
      name,
      uri,
      files,
      known?.files.find((one) => one.uri === uri),
    ),
  );
  const facts = mergeFacts(parts.map((part) => part.facts));
  cache?.set(place, { files: parts, directory, facts });
  return facts;
}

function isAsBefore(known: Known, place: string, main: string, files: FileSystem): boolean {
  if (place !== main && (known.directory === null || files.modified?.(place) !== known.directory)) return false;
  return (
    known.files.length > 0 &&
    known.files.every(({ uri, modified }) => modified !== null && files.modified?.(uri) === modified)
  );
}

function partOf(name: string, uri: string, files: FileSystem, known: KnownFile | undefined): KnownFile[] {
  // Asked for before reading: what is written meanwhile is read again.
  const modified = files.modified?.(uri) ?? null;
  if (known && modified !== null && known.modified === modified) return [known];
  const read = files.read(uri);
  if (read.kind !== 'file') return [];
  const { text } = read;
  const facts = known?.text === text ? known.facts : extractModule(name, text);
  return [{ uri, modified, text: modified === null ? text : null, facts }];
}

/** The libraries of a module that has a directory of its own, which it loads with `module:require`. */
function librariesBeside(main: string, place: string, files: FileSystem): string[] {
  const listing = place === main ? undefined : files.list(place);
  if (listing?.kind !== 'directory') return [];
  return listing.entries
    .filter(({ name, type }) => type === 'file' && name.endsWith('.lib.lua'))
    .map(({ name }) => `${place}/${name}`);
}
