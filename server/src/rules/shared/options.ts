/** Writings of options as the rules want them. */
import type { OptionFacts, OptionRecord } from '../../catalog/index.ts';
import {
  type Configuration,
  grouped,
  type OptionAssignment,
  remembered,
  type StringValue,
  type Value,
} from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import { PlaceIndex } from './place-index.ts';
import { oncePerPlace } from './places.ts';

/**
 * Every place where an option gets a value, once: a loop or a function writes many times at one place. Active writings
 * are preferred. Functions that a file defines are no options that anybody meant.
 */
export const writingsOf = remembered(({ assignments }): readonly OptionAssignment[] =>
  oncePerPlace(
    assignments.filter(({ form }) => form !== 'function'),
    ({ name }) => name,
    ({ option }) => option,
  ),
);

/** The same by the name of the option: most rules are about few of them, or ask something of each name. */
const writingsByOption = remembered((configuration) => grouped(writingsOf(configuration), ({ option }) => option));

/** All assignments to one option, also those that a loop makes at one place, and of functions. */
export function assignmentsTo(configuration: Configuration, option: string): readonly OptionAssignment[] {
  return assignmentsByOption(configuration).get(option) ?? NONE;
}

const assignmentsByOption = remembered(({ assignments }) => grouped(assignments, ({ option }) => option));

/** The writings in whose statement a place lies, in the order of evaluation: one statement may be evaluated many times. */
export function writingsAround(configuration: Configuration, place: Location): readonly OptionAssignment[] {
  return byStatement(configuration).around(place);
}

const byStatement = remembered(({ assignments }) => new PlaceIndex(assignments, ({ statement }) => statement));

/** The writings of a value that begins where a place begins. */
export function writingsOfValueAt(configuration: Configuration, place: Location): readonly OptionAssignment[] {
  return byValue(configuration).at(place);
}

const byValue = remembered(({ assignments }) => new PlaceIndex(assignments, ({ value }) => value.origin));

/** Those of the options whose names are of some kind. */
export function writingsOfOptions(
  configuration: Configuration,
  isMeant: (option: string) => boolean,
): readonly OptionAssignment[] {
  return [...writingsByOption(configuration)].flatMap(([option, writings]) => (isMeant(option) ? writings : NONE));
}

/** Those of one option, or of several. */
export function writingsOfOption(
  configuration: Configuration,
  ...options: readonly string[]
): readonly OptionAssignment[] {
  const byOption = writingsByOption(configuration);
  const [only, ...others] = options;
  if (only !== undefined && others.length === 0) return byOption.get(only) ?? NONE;
  return options.flatMap((option) => byOption.get(option) ?? NONE);
}

const NONE: readonly never[] = [];

export interface KnownWriting {
  readonly assignment: OptionAssignment;
  readonly record: OptionRecord;
  readonly facts: OptionFacts;
  /** See `isProsodysOwn`. */
  readonly isProsodysOwn: boolean;
}

/** Writings of options that are known and read in the version at hand, with what is known of them. */
export const knownWritings = remembered((configuration): readonly KnownWriting[] => {
  const { catalog, version } = configuration;
  const found: KnownWriting[] = [];
  for (const [option, writings] of writingsByOption(configuration)) {
    const record = catalog.option(option);
    const facts = record && catalog.optionFacts(record, version);
    if (!record || !facts) continue;
    const isOwn = isProsodysOwn(facts, configuration);
    for (const assignment of writings) found.push({ assignment, record, facts, isProsodysOwn: isOwn });
  }
  return found;
});

/**
 * Whether a module that ships with Prosody reads an option: then its type is what Prosody's own getter asks for,
 * whatever community modules make of the same name. The core reads without asking for a type. What the user's own catalog
 * says of an option holds as well.
 */
export function isProsodysOwn(facts: OptionFacts, { catalog, version }: Configuration): boolean {
  if (facts.declared) return true;
  return !facts.readBy.includes('prosody') && facts.readBy.some((name) => catalog.bundled(name, version));
}

/** Where a value stands: what is between its quotes, the expression that computed it, or else the option's name. */
export function placeOf(value: Value, { name }: Pick<OptionAssignment, 'name'>): Location {
  if (value.kind === 'string' && value.content && value.content.span.end > value.content.span.start) {
    return value.content;
  }
  return value.origin ?? name;
}

/** The texts of an option that takes one or a list of them. */
export function textsOf(value: Value): StringValue[] {
  if (value.kind === 'string') return [value];
  if (value.kind !== 'table') return [];
  return value.list().flatMap((entry) => (entry.value.kind === 'string' ? [entry.value] : []));
}

/** `VirtualHost "x" { "mam" }`: options whose names are numbers. */
export function isListEntry({ option, form }: OptionAssignment): boolean {
  return form === 'table-form' && /^-?\d/.test(option);
}

/** Names by their form, as `prosodyctl check config` knows them (util.prosodyctl.check). */
export const GLOBAL_FORMS = /^interfaces?|_ports?$|_interfaces?$|_ssl$/;
/** What it exempts. */
const EXEMPT = new Set(['external_service_port', 'turn_external_port', 'c2s_ssl', 's2s_ssl']);

/** Whether Prosody reads an option in the global section alone, or says so. */
export function countsOnlyGlobally(option: string, { catalog }: Configuration): boolean {
  return catalog.option(option)?.globalOnly === true || (GLOBAL_FORMS.test(option) && !EXEMPT.has(option));
}
