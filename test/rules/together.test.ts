/** What holds for all rules together, over every fixture of their tests and pages. */
import { describe, expect, test } from 'vitest';
import { type Problem, RULE_IDS, RULES, type RuleId } from '../../server/src/rules/index.ts';
import { fixture } from '../support/fixture.ts';
import { recordedFixtures } from './recorded.ts';
import { problemsOf } from './support.ts';

/** What a person would see under each fixture: every rule speaks. */
const SHOWN = recordedFixtures().map(({ rule, text, settings }) => {
  const { files, main } = fixture(text);
  return { rule, text, problems: problemsOf(files, main, { ...settings, whole: true }) };
});

test('every rule reports something in a fixture of its own', () => {
  const own = new Set(
    SHOWN.filter(({ rule, problems }) => problems.some((one) => one.rule === rule)).map(({ rule }) => rule),
  );
  expect(RULE_IDS.filter((id) => !own.has(id))).toEqual([]);
  expect(SHOWN.length).toBeGreaterThan(5 * RULE_IDS.length);
});

describe('fixes', () => {
  test('three quarters of the rules have some, and a rule says so exactly if a fixture shows one', () => {
    const shown = new Set(
      SHOWN.flatMap(({ problems }) => problems.filter(({ fixes }) => fixes.length > 0).map(({ rule }) => rule)),
    );
    expect(RULES.filter(({ fixable }) => fixable).length).toBeGreaterThanOrEqual((RULES.length * 3) / 4);
    expect(RULES.filter(({ fixable }) => fixable).map(({ id }) => id)).toEqual(RULE_IDS.filter((id) => shown.has(id)));
  });
});

/**
 * Rules that speak of the whole configuration, at its first section for want of a better place, or of how a value is
 * come by rather than of the value. What else stands there is another mistake.
 */
const OF_ANOTHER_THING: ReadonlySet<RuleId> = new Set<RuleId>([
  'no-hosts',
  'no-virtualhosts',
  'missing-features',
  'no-global-modules',
  'no-global-options',
  'encryption-without-tls',
  'lua-api-direct',
]);

/** Pairs of rules that may speak of the same text, since it holds two mistakes, and taking one away leaves the other. */
const TWO_MISTAKES: Readonly<Record<string, string>> = {
  'admin-elsewhere + syntax-error': 'a list with a wrong quote, and whoever is in it',
  'all-hosts-disabled + duplicate-option':
    'a host is switched on and off; the line that counts switches off the last one',
  'cert-key-missing + cert-missing': 'a key for which there is no certificate, and whose own file is not there',
  'evaluation-limit + unknown-option': 'a loop without end, and the name of what it sets',
  'option-after-table-section + option-without-module': 'where the option stands, and that nothing loaded reads it',
  'option-ref-assign + unknown-option': 'the way of setting it, and its name',
  'option-without-module + tier-misplaced': 'a module that nobody loads, set up in the folder of another tier',
};

test('no two rules speak of one mistake', () => {
  const pairs = new Set(
    SHOWN.flatMap(({ problems }) => problems.flatMap((one) => problems.flatMap((other) => pair(one, other)))),
  );
  expect([...pairs].sort()).toEqual(Object.keys(TWO_MISTAKES).sort());
});

/** Of two problems at the same text, the names of their rules in alphabetical order. */
function pair(one: Problem, other: Problem): string[] {
  if (one.rule >= other.rule || OF_ANOTHER_THING.has(one.rule) || OF_ANOTHER_THING.has(other.rule)) return [];
  const [a, b] = [one.location, other.location];
  const overlap = a.uri === b.uri && a.span.start < b.span.end && b.span.start < a.span.end;
  return overlap ? [`${one.rule} + ${other.rule}`] : [];
}
