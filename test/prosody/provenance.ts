/** Whether everything in a Configuration leads to the place where it was written. */
import {
  type Configuration,
  mentionOf,
  modulesOf,
  type Observer,
  type Value,
} from '../../server/src/evaluation/index.ts';
import type { Location } from '../../server/src/syntax/index.ts';

/** Options that Prosody sets by itself when a section is opened. */
const INTERNAL = new Set(['defined', 'component_module', 'load_global_modules']);

/** Remembers what each expression gave, so that a place can be asked whether it computes a value. */
export class Witness {
  readonly #seen = new Map<string, Value[]>();

  readonly observe: Observer = (at, value) => {
    const key = keyOf(at);
    const values = this.#seen.get(key);
    if (values) values.push(value);
    else this.#seen.set(key, [value]);
  };

  /** Whether the expression at a place gave this string, or a list with it. */
  computes(at: Location, text: string): boolean {
    return (this.#seen.get(keyOf(at)) ?? []).some((value) => holds(value, text));
  }
}

const keyOf = ({ uri, span }: Location) => `${uri} ${span.start} ${span.end}`;

function holds(value: Value, text: string): boolean {
  if (value.kind === 'string') return value.value === text;
  if (value.kind === 'table') return value.list().some((entry) => holds(entry.value, text));
  return (
    value.kind === 'unknown' && (value.candidates.length === 0 || value.candidates.some((one) => holds(one, text)))
  );
}

/**
 * What does not lead to its place, one a line. The text at the place of a module is its name, or an expression that
 * has the name in it or gave it; the place of an option holds its name, in the statement that set it.
 */
export function lostPlaces(configuration: Configuration, witness: Witness): string[] {
  const faults: string[] = [];
  const textAt = ({ uri, span }: Location) => configuration.files.get(uri)?.text.slice(span.start, span.end);
  for (const { module, location, literal, entry } of configuration.mentions) {
    const text = textAt(location);
    const found = literal ? text === module : text?.includes(module) || witness.computes(location, module);
    if (!found) {
      faults.push(`${module} leads to ${JSON.stringify(text)}`);
    }
    if (entry && !contains(entry, location)) faults.push(`the entry of ${module} is ${JSON.stringify(textAt(entry))}`);
  }
  for (const { name, options } of configuration.sections) {
    for (const loaded of modulesOf(configuration, name).modules) {
      if (loaded.from === 'autoload') continue;
      if (mentionOf(configuration, loaded) === undefined) faults.push(`${loaded.name} of ${name} leads nowhere`);
    }
    for (const [option, { assignment }] of options) {
      if (INTERNAL.has(option)) continue;
      const [text, statement] = [textAt(assignment.name), textAt(assignment.statement)];
      if (!text?.includes(option) && !witness.computes(assignment.name, option)) {
        faults.push(`option ${option} of ${name} is named by ${JSON.stringify(text)}`);
      }
      if (!contains(assignment.statement, assignment.name)) {
        faults.push(`option ${option} of ${name} is set by ${JSON.stringify(statement)}`);
      }
    }
  }
  return faults;
}

const contains = (outer: Location, inner: Location) =>
  outer.uri === inner.uri && outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
