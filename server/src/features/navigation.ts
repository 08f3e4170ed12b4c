/** From a name to where it comes from, and to all places where it stands. */
import type {
  DocumentHighlight,
  DocumentHighlightKind,
  Location as FileRange,
  LocationLink,
  Position,
  Range,
} from 'vscode-languageserver-types';
import type { Configuration, InstalledModules, ServerFiles } from '../evaluation/index.ts';
import type { Location, SourceFile } from '../syntax/index.ts';
import { namedFiles } from './named-files.ts';
import { type Named, namedAt, type Occurrence, occurrencesOf } from './occurrences.ts';
import { insideQuotes, isAt, offsetOf, rangeOf } from './places.ts';

export interface Navigable {
  readonly configuration: Configuration;
  readonly installed: InstalledModules;
  readonly files: ServerFiles;
}

const READ: DocumentHighlightKind = 2;
const WRITE: DocumentHighlightKind = 3;
const START: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * The files that an Include or another path names; of a module the file that Prosody would load; of a host where it is opened,
 * of a local where it is declared, of an option where it is set: globally, unless it is that place itself.
 */
export function definition(navigable: Navigable, uri: string, position: Position): LocationLink[] {
  const { configuration, installed } = navigable;
  const file = configuration.files.get(uri);
  if (!file) return [];
  const offset = offsetOf(file, position);
  const named = namedAt(configuration, file, offset);
  if (named?.kind === 'module') {
    const module = installed.get(named.name);
    return module ? [toFile(module.uri, rangeOf(file, named.span))] : [];
  }
  if (named) {
    const origin = rangeOf(file, named.span);
    return definitionsOf(configuration, named, file, offset).flatMap((location) => {
      const target = configuration.files.get(location.uri);
      if (!target) return [];
      const range = rangeOf(target, location.span);
      return [
        { originSelectionRange: origin, targetUri: location.uri, targetRange: range, targetSelectionRange: range },
      ];
    });
  }
  const path = [...namedFiles(configuration, navigable.files)].filter(({ place }) => isAt(place, uri, offset));
  const targets = new Set(path.flatMap((reference) => reference.files));
  return path.slice(0, 1).flatMap(({ place }) => {
    const origin = rangeOf(file, insideQuotes(file, place.span));
    return [...targets].map((target) => toFile(target, origin));
  });
}

function toFile(uri: string, origin: Range): LocationLink {
  return { originSelectionRange: origin, targetUri: uri, targetRange: START, targetSelectionRange: START };
}

function definitionsOf(configuration: Configuration, named: Named, file: SourceFile, offset: number): Location[] {
  const all = occurrencesOf(configuration, named, file)
    .filter(({ role }) => role === 'definition')
    .map(({ location }) => location);
  if (named.kind !== 'option') return all;
  const inGlobal = new Set(
    configuration.assignments.flatMap(({ section, option, name }) =>
      section === '*' && option === named.name ? [`${name.span.start} ${name.uri}`] : [],
    ),
  );
  const global = all.filter(({ uri, span }) => inGlobal.has(`${span.start} ${uri}`));
  const isHere = global.some((location) => isAt(location, file.uri, offset));
  return global.length > 0 && !isHere ? global : all;
}

/** Every place where what is named at a position stands. @param withDefinitions those where it is defined too */
export function references(
  { configuration }: Navigable,
  uri: string,
  position: Position,
  withDefinitions: boolean,
): FileRange[] {
  return occurrencesAt(configuration, uri, position).flatMap(({ location, role }) => {
    const file = configuration.files.get(location.uri);
    if (!file || (role === 'definition' && !withDefinitions)) return [];
    return [{ uri: location.uri, range: rangeOf(file, location.span) }];
  });
}

/** The places in the file itself; null where nothing has a name, so that an editor looks for the word. */
export function highlights({ configuration }: Navigable, uri: string, position: Position): DocumentHighlight[] | null {
  const file = configuration.files.get(uri);
  if (!file) return null;
  const found = occurrencesAt(configuration, uri, position, [file]).map(({ location, role }) => ({
    range: rangeOf(file, location.span),
    kind: role === 'read' ? READ : WRITE,
  }));
  return found.length > 0 ? found : null;
}

function occurrencesAt(
  configuration: Configuration,
  uri: string,
  position: Position,
  within?: readonly SourceFile[],
): Occurrence[] {
  const file = configuration.files.get(uri);
  const named = file && namedAt(configuration, file, offsetOf(file, position));
  return named ? occurrencesOf(configuration, named, file, within) : [];
}
