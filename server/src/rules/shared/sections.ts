/** Hosts and Components as the rules want them. */
import {
  type Configuration,
  effectiveOption,
  grouped,
  isComputedSection,
  remembered,
  type SectionOpening,
  sectionNamed,
  type Value,
} from '../../evaluation/index.ts';
import { type Location, partitionPoint, type Span } from '../../syntax/index.ts';
import { PlaceIndex } from './place-index.ts';

/** The first active opening of each host and Component whose name is known. */
export const namedSections = remembered(({ openings }): readonly SectionOpening[] => {
  const first = new Map<string, SectionOpening>();
  for (const opening of openings) {
    const { section, presence } = opening;
    if (section === '*' || isComputedSection(section) || presence.state !== 'active') continue;
    if (!first.has(section)) first.set(section, opening);
  }
  return [...first.values()];
});

/** Prosody leaves out a host whose `enabled` is the very value false; undefined where that cannot be known. */
export function isEnabled(configuration: Configuration, section: string): boolean | undefined {
  const value: Value | undefined = effectiveOption(configuration, section, 'enabled')?.value;
  if (value?.kind === 'unknown') return undefined;
  return !(value?.kind === 'boolean' && !value.value);
}

/**
 * Whether the sections that were found are all there are: every file and Include was read, none of them matched nothing
 * (in a checkout the files of the server may be missing), and no condition, loop bound or name was unknown.
 */
export const areSectionsComplete = remembered(({ files, openings, includes, problems, pending }): boolean => {
  const uncertain = openings.some(
    ({ section, presence }) => presence.state === 'uncertain' || isComputedSection(section),
  );
  const unread = includes.some(({ files, presence }) => presence.state !== 'inactive' && files.length === 0);
  const stopped = problems.some(({ kind }) => STOPPING.has(kind));
  // A file that is too large or no text has a mistake and no statement.
  const hopeless = [...files.values()].some(({ errors, chunk }) => errors.length > 0 && chunk.body.length === 0);
  return !uncertain && !unread && !stopped && !hopeless && pending.length === 0;
});

/** Facts after which sections may be missing that are meant to be there. */
const STOPPING = new Set(['include-missing', 'include-loop', 'limit-reached', 'bad-section', 'undefined-call']);

const LONGEST_WORD = 100;

/** The first line of the main file that holds anything: where to put what is said about all of it. */
export function topOf({ files, main }: Configuration): Location {
  const source = files.get(main);
  const start = source?.chunk.body[0]?.span.start;
  if (!source || start === undefined) return { uri: main, span: source?.comments[0]?.span ?? { start: 0, end: 0 } };
  // Its first word; all tokens of the file would take longer to find than all else.
  const [word = ''] = /^(\w+|.)/s.exec(source.text.slice(start, start + LONGEST_WORD)) ?? [];
  return { uri: main, span: { start, end: start + word.length } };
}

/** Whether a VirtualHost is opened anywhere, or may be: with no branch taken, one of the others will be on the server. */
export function mayHaveHost(configuration: Configuration): boolean {
  return !areSectionsComplete(configuration) || configuration.openings.some(({ kind }) => kind === 'host');
}

/** Whether a section is opened, as far as can be known. */
export function isThere({ presence }: SectionOpening): boolean {
  return presence.state !== 'inactive';
}

/**
 * Whether a statement under a section looks like one that is meant for all: it is no further in than the line that opens the
 * section, and a blank line sets it off or it stands at the end of the file; or the section begins in another file. What is
 * indented, or follows a section in the middle of the file at once, is that section's.
 */
export function isSetOff({ span, uri }: Location, configuration: Configuration): boolean {
  const text = configuration.files.get(uri)?.text ?? '';
  const calls = openingCalls(configuration).get(uri) ?? [];
  const after = partitionPoint(calls, ({ end }) => end <= span.start);
  const opening = calls[after - 1];
  if (!opening) return true;
  if (indentationAt(text, span.start) > indentationAt(text, opening.start)) return false;
  return after === calls.length || /\n[ \t]*\r?\n/.test(text.slice(opening.end, span.start));
}

/** The openings in whose calls a place lies, in the order of evaluation. */
export function openingsAround(configuration: Configuration, place: Location): readonly SectionOpening[] {
  return byCall(configuration).around(place);
}

const byCall = remembered(({ openings }) => new PlaceIndex(openings, ({ call }) => call));

/** The calls that open sections, by file, in the order of the text. */
export const openingCalls = remembered(({ openings }): ReadonlyMap<string, readonly Span[]> => {
  const calls = openings.map(({ call }) => call).sort((a, b) => a.span.end - b.span.end);
  const byFile = grouped(calls, ({ uri }) => uri);
  return new Map([...byFile].map(([uri, all]) => [uri, all.map(({ span }) => span)]));
});

/** How many characters stand before what begins at an offset. */
function indentationAt(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** Hosts that Jitsi has for its services: `auth.meet.example.net` beside `meet.example.net`. */
export function isOfServices(host: string, configuration: Configuration): boolean {
  const [, above] = /^(?:auth|recorder|hidden)\.(.+)$/.exec(host) ?? [];
  return above !== undefined && sectionNamed(configuration, above) !== undefined;
}
