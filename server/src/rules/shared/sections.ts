/** Hosts and Components as the rules want them. */
import {
  type Configuration,
  effectiveOption,
  isComputedSection,
  type SectionOpening,
  type Value,
} from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';

/** The first active opening of each host and Component whose name is known. */
export function namedSections({ openings }: Configuration): SectionOpening[] {
  const first = new Map<string, SectionOpening>();
  for (const opening of openings) {
    const { section, presence } = opening;
    if (section === '*' || isComputedSection(section) || presence.state !== 'active') continue;
    if (!first.has(section)) first.set(section, opening);
  }
  return [...first.values()];
}

/** Prosody leaves out a host whose `enabled` is the very value false; undefined where that cannot be known. */
export function isEnabled(configuration: Configuration, section: string): boolean | undefined {
  const value: Value | undefined = effectiveOption(configuration, section, 'enabled')?.value;
  if (value?.kind === 'unknown') return undefined;
  return !(value?.kind === 'boolean' && !value.value);
}

/**
 * Whether the sections that were found are all there are: every Include was read, none of them matched nothing (in a
 * checkout the files of the server may be missing), and no condition, loop bound or name was unknown.
 */
export function areSectionsComplete({ openings, includes, problems, pending }: Configuration): boolean {
  const uncertain = openings.some(
    ({ section, presence }) => presence.state === 'uncertain' || isComputedSection(section),
  );
  const unread = includes.some(({ files, presence }) => presence.state !== 'inactive' && files.length === 0);
  const stopped = problems.some(({ kind }) => STOPPING.has(kind));
  return !uncertain && !unread && !stopped && pending.length === 0;
}

/** Facts after which sections may be missing that are meant to be there. */
const STOPPING = new Set(['include-missing', 'include-loop', 'limit-reached', 'bad-section', 'undefined-call']);

/** The first line of the main file that holds anything: where to put what is said about all of it. */
export function topOf({ files, main }: Configuration): Location {
  const source = files.get(main);
  const first = source?.tokens.find(({ kind }) => kind !== 'comment')?.span ?? source?.tokens[0]?.span;
  return { uri: main, span: first ?? { start: 0, end: 0 } };
}
