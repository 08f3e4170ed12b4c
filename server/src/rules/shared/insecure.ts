/** What the rules about security have in common. */
import {
  type Configuration,
  effectiveOption,
  isComputedSection,
  type OptionAssignment,
  remembered,
  type Value,
} from '../../evaluation/index.ts';
import type { Fix, Profile, Report, Severity } from '../rule.ts';
import { fix, removeWholeStatement, replace, textOf } from './edits.ts';
import { isLoadedAnywhere } from './loaded.ts';
import { countsOnlyGlobally, placeOf, writingsOfOption } from './options.ts';

/**
 * Names that are never reached from outside: those of one's own machine or network, by name (RFC 6761, RFC 6762 with its
 * appendix G, RFC 8375) or by address (RFC 1918), and those set aside for examples and tests. A name without a dot is one of
 * them: no domain has its server at the top of DNS.
 */
const PRIVATE = new RegExp(
  [
    '^[^.:]+$',
    '\\.(?:localhost|localdomain|local|test|example|invalid|internal|intranet|private|corp|home|lan|home\\.arpa)$',
    '^(?:.*\\.)?example\\.(?:com|org|net)$',
    '^(?:127|10)(?:\\.\\d+){3}$|^192\\.168(?:\\.\\d+){2}$|^172\\.(?:1[6-9]|2\\d|3[01])(?:\\.\\d+){2}$|^\\[?::1\\]?$',
  ].join('|'),
);

/**
 * How much a weakness in a section matters: a warning, or a hint where it concerns only hosts that nobody reaches or a
 * deployment that is called a development one.
 */
export function riskIn(configuration: Configuration, section: string, profile: Profile): Severity {
  if (profile === 'development') return 'hint';
  const isReached = section === '*' ? !areAllPrivate(configuration) : !isPrivate(section);
  return isReached ? 'warning' : 'hint';
}

/** Whether there are hosts, and nobody reaches any of them from outside. */
const areAllPrivate = remembered(({ sections }): boolean => {
  const hosts = sections.filter(({ name }) => name !== '*');
  return hosts.length > 0 && hosts.every(({ name }) => isPrivate(name));
});

/** The same for a place: of two branches the administrator takes one, and may have the other for tests. */
export function riskOf(
  { section, presence }: Pick<OptionAssignment, 'section' | 'presence'>,
  configuration: Configuration,
  profile: Profile,
): Severity {
  return presence.state === 'uncertain' ? 'hint' : riskIn(configuration, section, profile);
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
  /** Where none of these modules is loaded on any host, nobody comes by the way that is weak. */
  readonly through?: readonly string[];
  /** The default is just as weak, so that leaving the option out mends nothing. */
  readonly isWeakByDefault?: boolean;
}

/** Reports each writing of an option with a weak value. */
export function* weaknesses(
  configuration: Configuration,
  profile: Profile,
  { option, isWeak, message, instead, through, isWeakByDefault = false }: Weakness,
): Iterable<Report> {
  const writings = writingsOfOption(configuration, option);
  if (writings.length === 0) return;
  if (through && !isLoadedAnywhere(configuration, through)) return;
  for (const assignment of writings) {
    const { section, value, presence } = assignment;
    if (presence.state === 'inactive' || !isWeak(value)) continue;
    // Under a host it decides nothing: see misplaced-global-option.
    if (section !== '*' && countsOnlyGlobally(option, configuration)) continue;
    yield {
      location: placeOf(value, assignment),
      severity: riskOf(assignment, configuration, profile),
      message,
      fixes: [
        ...changeTo(value, instead, configuration),
        ...(isWeakByDefault ? [] : removal(assignment, isWeak, configuration)),
      ],
    };
  }
}

/** Only where the value stands as a word or a text of its own: `os.getenv("X") == "1"` is there to be decided elsewhere. */
export function changeTo({ origin }: Value, instead: string, configuration: Configuration): Fix[] {
  if (!origin || !/^(?:true|false|[\d.]+|"[^"]*"|'[^']*')$/.test(textOf(configuration, origin))) return [];
  return [{ title: `Change to \`${instead}\``, safe: false, edits: [replace(origin, instead)] }];
}

/** Under a host, what is set for all hosts comes in its place: no removal where that is just as weak. */
function removal(
  { form, option, section, statement }: OptionAssignment,
  isWeak: Weakness['isWeak'],
  configuration: Configuration,
): Fix[] {
  if (form !== 'assignment') return [];
  const instead = section === '*' ? undefined : effectiveOption(configuration, '*', option)?.value;
  if (instead && isWeak(instead)) return [];
  const title = `Remove \`${option}\` and keep ${instead ? 'what all hosts have' : 'the default'}`;
  return fix(title, false, [removeWholeStatement(configuration, statement)]);
}
