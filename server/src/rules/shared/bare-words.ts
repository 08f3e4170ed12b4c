/** Words without quotes: what they were meant to be, a text or one of Lua's constants. */
import { type OptionFacts, PROVIDER_PREFIXES } from '../../catalog/index.ts';
import type { Configuration, UndefinedName } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Fix } from '../rule.ts';
import { booleanMeant } from './booleans.ts';
import { replace, textOf } from './edits.ts';
import { suitsOption } from './option-types.ts';
import { writingsAround, writingsOfValueAt } from './options.ts';

type Constant = 'true' | 'false' | 'nil';

/** What Lua calls something that other languages have a word for; null for any other word. */
export function constantMeant({ name, use }: UndefinedName): Constant | null {
  // One letter is more often a variable.
  if (use === 'list-entry' || name.length === 1) return null;
  return /^(?:nil|null|none)$/i.test(name) ? 'nil' : booleanMeant(name);
}

/** Whether a word is surely one of Lua's constants in the writing of another language: its option takes that, and no text. */
export function isConstant(problem: UndefinedName, configuration: Configuration): boolean {
  const constant = constantMeant(problem);
  const [assignment] = writingsOfValueAt(configuration, problem.location);
  const facts = assignment && factsOf(assignment.option, configuration);
  if (constant === null || !facts) return false;
  return facts.type === 'boolean' || facts.values?.some((one) => String(one) === constant) === true;
}

/**
 * The change to the constant that is meant, or quotes around the word, or both where either may be right.
 * @param isSafe the quotes may be put there unasked
 */
export function fixesOfWord(problem: UndefinedName, configuration: Configuration, isSafe: boolean): Fix[] {
  const { name, location } = problem;
  const constant = constantMeant(problem);
  const quoted = inQuotes(location, configuration, isSafe);
  const [assignment] = writingsOfValueAt(configuration, location);
  const facts = assignment && factsOf(assignment.option, configuration);
  if (!constant) return facts?.type === 'boolean' ? [] : quoted;
  const change: Fix = { title: `Change to \`${constant}\``, safe: false, edits: [replace(location, constant)] };
  if (!facts) return [change, ...quoted];
  if (isConstant(problem, configuration)) return [change];
  if (facts.type === 'enum' || isText(name, assignment.option, configuration)) return quoted;
  const value = { kind: 'boolean', value: constant === 'true', origin: location, meaning: null } as const;
  const suits = constant === 'nil' || suitsOption(assignment.option, { ...assignment, value }, configuration);
  return suits ? [change, ...quoted] : quoted;
}

/** Kinds of providers whose names are written without quotes. */
const TEXTS = ['authentication', 'storage'] as const;

/** Whether a word is a text that an option is known to take: one of its values, or a provider. */
export function isText(word: string, option: string, configuration: Configuration): boolean {
  return (
    TEXTS.some((kind) => configuration.catalog.module(PROVIDER_PREFIXES[kind] + word) !== undefined) ||
    factsOf(option, configuration)?.values?.includes(word) === true
  );
}

/** Puts quotes around what stands at a place. */
export function inQuotes(location: Location, configuration: Configuration, safe: boolean): Fix[] {
  const text = textOf(configuration, location);
  const change = { title: `Put quotes around \`${text}\``, safe, edits: [replace(location, `"${text}"`)] };
  // Where an option takes no such text, the word holds the place of something that only a person knows.
  return isTaken(text, location, configuration) ? [change] : [{ ...change, safe: false, asks: true }];
}

function isTaken(text: string, location: Location, configuration: Configuration): boolean {
  const [assignment] = writingsAround(configuration, location);
  if (!assignment) return true;
  const { option } = assignment;
  const facts = factsOf(option, configuration);
  if (facts?.type === 'enum' && facts.values && !facts.values.includes(text)) return false;
  const written = { kind: 'string', value: text, origin: location } as const;
  const value = { ...written, content: null, field: null, variable: null, readFrom: null };
  return suitsOption(option, { ...assignment, value }, configuration);
}

function factsOf(option: string, { catalog, version }: Configuration): OptionFacts | undefined {
  const record = catalog.option(option);
  return record && catalog.optionFacts(record, version);
}
