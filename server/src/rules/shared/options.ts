/** Writings of options as the rules want them. */
import type { OptionFacts, OptionRecord } from '../../catalog/index.ts';
import type { Configuration, OptionAssignment, StringValue, Value } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';

/**
 * Every place where an option gets a value, once: a loop or a function writes many times at one place. Active writings
 * are preferred. Functions that a file defines are no options that anybody meant.
 */
export function writingsOf(configuration: Configuration): readonly OptionAssignment[] {
  const cached = writings.get(configuration);
  if (cached) return cached;
  const found = findWritings(configuration);
  writings.set(configuration, found);
  return found;
}

/** Some thirty rules ask for them. */
const writings = new WeakMap<Configuration, readonly OptionAssignment[]>();

function findWritings(configuration: Configuration): OptionAssignment[] {
  const places = new Map<string, OptionAssignment>();
  for (const assignment of configuration.assignments) {
    if (assignment.form === 'function') continue;
    const { uri, span } = assignment.name;
    const key = `${assignment.option} ${span.start} ${uri}`;
    const known = places.get(key);
    if (!known || (known.presence.state === 'inactive' && assignment.presence.state !== 'inactive')) {
      places.set(key, assignment);
    }
  }
  return [...places.values()];
}

export interface KnownWriting {
  readonly assignment: OptionAssignment;
  readonly record: OptionRecord;
  readonly facts: OptionFacts;
}

/** Writings of options that are known and read in the version at hand, with what is known of them. */
export function knownWritings(configuration: Configuration): readonly KnownWriting[] {
  const found = known.get(configuration) ?? [...findKnown(configuration)];
  known.set(configuration, found);
  return found;
}

const known = new WeakMap<Configuration, readonly KnownWriting[]>();

function* findKnown(configuration: Configuration): Iterable<KnownWriting> {
  for (const assignment of writingsOf(configuration)) {
    const record = configuration.catalog.option(assignment.option);
    const facts = record && configuration.catalog.optionFacts(record, configuration.version);
    if (record && facts) yield { assignment, record, facts };
  }
}

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

/** Names by their form, as `prosodyctl check config` knows them (util.prosodyctl.check); and what it exempts. */
const GLOBAL_FORMS = /^interfaces?|_ports?$|_interfaces?$|_ssl$/;
const EXEMPT = new Set(['external_service_port', 'turn_external_port', 'c2s_ssl', 's2s_ssl']);

/** Whether Prosody reads an option in the global section alone, or says so. */
export function countsOnlyGlobally(option: string, { catalog }: Configuration): boolean {
  return catalog.option(option)?.globalOnly === true || (GLOBAL_FORMS.test(option) && !EXEMPT.has(option));
}
