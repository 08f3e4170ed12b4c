/** What the rules about security have in common. */
import { type Configuration, isComputedSection, type OptionAssignment, type Value } from '../../evaluation/index.ts';
import type { Fix, Profile, Report, Severity } from '../rule.ts';
import { fix, removeWholeStatement, replace } from './edits.ts';
import { hostsOf } from './loaded.ts';
import { placeOf, writingsOf } from './options.ts';

/** Names that are never reached from outside: those of one's own machine, and those set aside for examples and tests. */
const PRIVATE =
  /^(?:localhost|.*\.(?:localhost|local|test|example|invalid|internal)|(?:.*\.)?example\.(?:com|org|net))$/;

/**
 * How much a weakness in a section matters: a warning, or a hint where it concerns only hosts that nobody reaches or a
 * deployment that is called a development one.
 */
export function riskIn(configuration: Configuration, section: string, profile: Profile): Severity {
  if (profile === 'development') return 'hint';
  const hosts = hostsOf(configuration, section).filter((host) => host !== '*');
  const areAllPrivate = hosts.length > 0 && hosts.every(isPrivate);
  return areAllPrivate ? 'hint' : 'warning';
}

/** Whether nobody reaches a host from outside, by its name. */
export function isPrivate(host: string): boolean {
  return !isComputedSection(host) && PRIVATE.test(host);
}

export interface Weakness {
  readonly option: string;
  /** Whether this value is the weak one. */
  readonly isWeak: (value: Value) => boolean;
  /** What it means, as whole sentences. */
  readonly message: string;
  /** What to write instead, where one word does it. */
  readonly instead: string;
}

/** Reports each writing of an option with a weak value. */
export function* weaknesses(
  configuration: Configuration,
  profile: Profile,
  { option, isWeak, message, instead }: Weakness,
): Iterable<Report> {
  for (const assignment of writingsOf(configuration)) {
    const { section, value, presence } = assignment;
    if (assignment.option !== option || presence.state === 'inactive' || !isWeak(value)) continue;
    yield {
      location: placeOf(value, assignment),
      severity: riskIn(configuration, section, profile),
      message,
      fixes: [...changeTo(value, instead), ...removal(assignment, configuration)],
    };
  }
}

/** The very value false, as a word or as the text and the number that Prosody reads like it. */
export function isFalse(value: Value): boolean {
  if (value.kind === 'boolean' || value.kind === 'string') return String(value.value) === 'false';
  return value.kind === 'number' && value.value === 0;
}

export function isTrue(value: Value): boolean {
  if (value.kind === 'boolean' || value.kind === 'string') return String(value.value) === 'true';
  return value.kind === 'number' && value.value === 1;
}

/** Only where the value stands as a word or a text of its own. */
function changeTo(value: Value, instead: string): Fix[] {
  const isPlain = value.kind === 'boolean' || value.kind === 'number' || (value.kind === 'string' && value.content);
  if (!isPlain || !value.origin) return [];
  return [{ title: `Change to \`${instead}\``, safe: false, edits: [replace(value.origin, instead)] }];
}

function removal({ form, option, statement }: OptionAssignment, configuration: Configuration): Fix[] {
  if (form !== 'assignment') return [];
  return fix(`Remove \`${option}\` and keep the default`, false, [removeWholeStatement(configuration, statement)]);
}
