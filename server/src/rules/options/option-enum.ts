import { distance } from 'fastest-levenshtein';
import { display, type Value } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace } from '../shared/edits.ts';
import { isProsodysOwn, knownWritings, placeOf } from '../shared/options.ts';

export const optionEnum: Rule = {
  id: 'option-enum',
  summary: 'An option has a value that is none of those which Prosody knows for it.',
  severity: 'error',
  category: 'options',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { assignment, facts } of knownWritings(configuration)) {
      const { value, option } = assignment;
      const allowed = facts.values;
      const isOwn = isProsodysOwn(facts, configuration) || facts.readBy.includes('prosody');
      if (facts.type !== 'enum' || !allowed || !isOwn) continue;
      if (value.kind !== 'string' && value.kind !== 'number' && value.kind !== 'boolean') continue;
      if (allowed.some((one) => one === value.value) || display(value) === facts.defaultValue) continue;
      const effect =
        EFFECTS[option] ??
        (configuration.version === '13.0'
          ? 'Prosody logs an error and uses the default.'
          : 'Prosody logs an error and uses it all the same.');
      yield {
        location: placeOf(value, assignment),
        message: `\`${option}\` is one of ${list(allowed)}, not ${display(value, 40)}. ${effect}`,
        fixes: nearest(value, allowed),
      };
    }
  },
};

/** What the core does, which asks in ways of its own. */
const EFFECTS: Readonly<Record<string, string>> = {
  tls_profile: 'Prosody logs an error and cannot encrypt any connection.',
  network_backend: 'Prosody does not start with it.',
};

function list(values: readonly (string | boolean)[]): string {
  return values.map((value) => `\`${typeof value === 'string' ? `"${value}"` : value}\``).join(', ');
}

/** The values that come near, the nearest first. */
function nearest(value: Value, allowed: readonly (string | boolean)[]): Fix[] {
  if (value.kind !== 'string' || !value.content) return [];
  const { content } = value;
  return allowed
    .filter((one) => typeof one === 'string')
    .map((name) => ({ name, far: distance(name, value.value.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(name.length / 2)))
    .sort((a, b) => a.far - b.far)
    .map(({ name }) => ({ title: `Change to "${name}"`, safe: false, edits: [replace(content, name)] }));
}
