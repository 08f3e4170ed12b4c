import { distance } from 'fastest-levenshtein';
import type { OptionFacts, ProsodyVersion } from '../../catalog/index.ts';
import { type Configuration, display, type Value } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { booleanMeant, isBooleanLike } from '../shared/booleans.ts';
import { replace } from '../shared/edits.ts';
import { wrongChoices } from '../shared/field-choices.ts';
import { knownWritings, placeOf } from '../shared/options.ts';

export const optionEnum: Rule = {
  id: 'option-enum',
  summary: 'An option has a value that is none of those which Prosody knows for it.',
  severity: 'error',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { assignment, facts, isProsodysOwn } of knownWritings(configuration)) {
      const { value, option } = assignment;
      const allowed = facts.values;
      const isOwn = isProsodysOwn || facts.readBy.includes('prosody');
      if (facts.type !== 'enum' || !allowed || !isOwn) continue;
      if (value.kind !== 'string' && value.kind !== 'number' && value.kind !== 'boolean') continue;
      if (isTaken(value, facts, configuration) || isUnset(option, value)) continue;
      yield {
        location: placeOf(value, assignment),
        ...(isUnheard(option, configuration) && { severity: 'warning' as const }),
        message: `\`${option}\` is one of ${list(allowed)}, not ${display(value, 40)}. ${effectOf(option, configuration)}`,
        fixes: [...meant(option, value), ...nearest(value, allowed)],
      };
    }
    yield* wrongChoices(configuration);
  },
};

function isTaken(
  value: Value & { kind: 'string' | 'number' | 'boolean' },
  facts: OptionFacts,
  { version }: Configuration,
) {
  const { values, defaultValue } = facts;
  if (values?.some((one) => one === value.value) || display(value) === defaultValue) return true;
  // 0.12 looks for a boolean where the text is none of those that are known.
  return version === '0.12' && values?.includes(true) === true && isBooleanLike(value);
}

/** The core takes what is false for what is not set. */
function isUnset(option: string, value: Value): boolean {
  return option === 'network_backend' && value.kind === 'boolean' && !value.value;
}

/** What Prosody does that does not simply ask for one of several words. */
const EFFECTS: ReadonlyMap<string, Readonly<Record<ProsodyVersion, string>>> = new Map(
  Object.entries<Readonly<Record<ProsodyVersion, string>>>({
    tls_profile: {
      '0.12': 'Prosody says nothing and uses none of them, which is what `"legacy"` does.',
      '13.0.1': 'Prosody logs an error and cannot encrypt any connection.',
      '13.0': 'Prosody logs an error and cannot encrypt any connection.',
    },
    network_backend: {
      '0.12': 'Prosody does not start with it.',
      '13.0.1': 'Prosody does not start with it.',
      '13.0': 'Prosody does not start with it.',
    },
  }),
);

const USUAL: Readonly<Record<ProsodyVersion, string>> = {
  // default_archive_policy is the only one.
  '0.12': 'Prosody logs an error and archives nothing, except for users who chose otherwise.',
  '13.0.1': 'Prosody logs an error and uses it all the same.',
  '13.0': 'Prosody logs an error and uses the default.',
};

function effectOf(option: string, { version }: Configuration): string {
  return (EFFECTS.get(option) ?? USUAL)[version];
}

/** Prosody goes on as if all were well. */
function isUnheard(option: string, { version }: Configuration): boolean {
  return option === 'tls_profile' && version === '0.12';
}

/** Other words for a value that Prosody has: 0.12 took them, or its own code calls it so. */
const MEANT = [
  { option: 'restrict_room_creation', written: 'admin', instead: 'true' },
  { option: 'network_backend', written: 'libevent', instead: '"event"' },
  { option: 'ldap_scope', written: 'sub', instead: '"subtree"' },
  { option: 'ldap_scope', written: 'one', instead: '"onelevel"' },
];

function meant(option: string, value: Value): Fix[] {
  const instead = MEANT.find((one) => {
    return one.option === option && value.kind === 'string' && one.written === value.value;
  })?.instead;
  if (instead === undefined || !value.origin) return [];
  return [{ title: `Change to \`${instead}\``, safe: false, edits: [replace(value.origin, instead)] }];
}

function list(values: readonly (string | boolean)[]): string {
  return values.map((value) => `\`${typeof value === 'string' ? `"${value}"` : value}\``).join(', ');
}

/** What the word means where true and false are among the values, or else the values that come near, the nearest first. */
function nearest(value: Value, allowed: readonly (string | boolean)[]): Fix[] {
  if (value.kind !== 'string' || !value.content || !value.origin) return [];
  const { content, origin } = value;
  const meant = POLICIES.get(value.value) ?? booleanMeant(value.value);
  if (meant !== null && allowed.includes(meant === 'true')) {
    return [{ title: `Change to \`${meant}\``, safe: false, edits: [replace(origin, meant)] }];
  }
  return allowed
    .filter((one) => typeof one === 'string')
    .map((name) => ({ name, far: distance(name, value.value.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(name.length / 2)))
    .sort((a, b) => a.far - b.far)
    .map(({ name }) => ({ title: `Change to "${name}"`, safe: false, edits: [replace(content, name)] }));
}

/** What 0.12 calls true and false (mod_mam). */
const POLICIES: ReadonlyMap<string, 'true' | 'false'> = new Map(
  Object.entries<'true' | 'false'>({ always: 'true', never: 'false' }),
);
