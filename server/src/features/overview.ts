/** What a configuration gives each host, for a view that is opened step by step. */
import type { Range } from 'vscode-languageserver-types';
import { tierWords } from '../catalog/index.ts';
import { type Configuration, componentModule, display, modulesOf, sectionTitle } from '../evaluation/index.ts';
import type { Location } from '../syntax/index.ts';
import { effectiveOptions } from './effective-options.ts';
import { knownIn, type Surroundings } from './known.ts';
import { insideQuotes, rangeOf } from './places.ts';

/** How much of an option's value is shown. In UTF-16 units. */
const SHOWN_VALUE = 200;

export interface Overview {
  /** The global section first. */
  readonly sections: readonly SectionHead[];
}

export interface SectionHead {
  /** By which more of it is asked for; `*` is the global section. */
  readonly section: string;
  /** What it is called, or the expression that computes that. */
  readonly title: string;
  readonly kind: 'global' | 'host' | 'component';
  /** A Component's module; '' where it is not known. */
  readonly module: string | null;
  readonly place: Place | null;
}

export interface SectionContents {
  readonly modules: readonly LoadedModuleWords[];
  /** False where a list depends on something unknown: then these are loaded at least. */
  readonly complete: boolean;
  /** In the order of their names. */
  readonly options: readonly OptionWords[];
}

export interface LoadedModuleWords {
  readonly name: string;
  readonly badge: string;
  /** Its tier. */
  readonly words: string;
  /** Whose list has it; `autoload` where Prosody loads it without any. */
  readonly from: 'autoload' | 'global' | 'host';
  readonly place: Place | null;
}

export interface OptionWords {
  readonly name: string;
  /** Shortened, and without secrets. */
  readonly value: string;
  /** A host has it from the global section. */
  readonly inherited: boolean;
  readonly place: Place | null;
}

export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** The sections that Prosody would have; hosts of branches that are not taken are none. */
export function overview(configuration: Configuration): Overview {
  const first = new Map<string, Location>();
  for (const { section, name } of configuration.openings) if (!first.has(section)) first.set(section, name);
  const sections = configuration.sections.map(({ name }): SectionHead => {
    const module = componentModule(configuration, name);
    return {
      section: name,
      title: name === '*' ? 'Global section' : sectionTitle(configuration, name),
      kind: name === '*' ? 'global' : module === null ? 'host' : 'component',
      module,
      place: placeOf(configuration, first.get(name)),
    };
  });
  return { sections };
}

export function sectionContents(surroundings: Surroundings, section: string): SectionContents {
  const { configuration } = surroundings;
  const known = knownIn(surroundings);
  const { modules, complete } = modulesOf(configuration, section);
  return {
    complete,
    modules: modules.map(({ name, from, entry }) => {
      const { badge, words } = tierWords[known.module(name)?.tier ?? 'unrated'];
      const origin = entry?.value.origin ?? entry?.field;
      return { name, badge, words, from, place: placeOf(configuration, origin) };
    }),
    options: effectiveOptions(configuration, section).map(({ name, value, inherited, assignment }) => ({
      name,
      value: value.kind === 'unknown' ? 'not known before Prosody runs' : display(value, SHOWN_VALUE, name),
      inherited,
      place: placeOf(configuration, assignment.name),
    })),
  };
}

function placeOf({ files }: Configuration, location: Location | null | undefined): Place | null {
  const file = location && files.get(location.uri);
  return file ? { uri: location.uri, range: rangeOf(file, insideQuotes(file, location.span)) } : null;
}
