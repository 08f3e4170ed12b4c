/** What every fix does, on every fixture of the rules and every example of their pages. */
import { expect, test } from 'vitest';
import { type Fix, type Problem, type RuleId, ruleById } from '../../server/src/rules/index.ts';
import { fixture } from '../support/fixture.ts';
import { recordedFixtures } from './recorded.ts';
import { applied, problemsOf } from './support.ts';

test('a fix takes its problem away and adds none', { timeout: 240_000 }, () => {
  const wrong: string[] = [];
  let tried = 0;
  for (const { rule, text, settings } of recordedFixtures()) {
    const { files, main } = fixture(text);
    const whole = { ...settings, whole: true };
    const before = problemsOf(files, main, whole);
    for (const problem of before) {
      for (const fix of problem.fixes) {
        const { title, edits } = fix;
        tried++;
        const after = problemsOf(applied(files, edits), main, whole);
        const differences = compare(problem, fix, before, after);
        if (differences.length > 0)
          wrong.push(`${problem.rule}: ${title}\n${differences.join('\n')}\n(${rule}) ${text}`);
      }
    }
  }
  expect(tried).toBeGreaterThan(500);
  expect(wrong.slice(0, 20), `${wrong.length} are wrong`).toEqual([]);
});

/**
 * Their fixes give Prosody something to read that it could not read before, and with it whatever else is wrong there: a
 * misspelt name is a known one now, with a type, a place and modules that read it; an option that counted nowhere counts
 * now, and may weaken something; files that stand in their own places may not be there, as in these excerpts.
 */
const REVEALING: ReadonlySet<RuleId> = new Set<RuleId>([
  'missing-equals',
  'unknown-function',
  'unquoted-value',
  'cert-swapped',
  'unknown-option',
  'unknown-module',
  'unknown-provider',
  'module-prefix',
  'module-not-upstream',
  'module-auth-in-list',
  'module-storage-in-list',
  'deprecated-option',
  'misplaced-global-option',
  'local-shadows-option',
  'option-read-as-value',
  'option-unknown-operation',
]);

function compare(
  problem: Problem,
  { asks }: Pick<Fix, 'asks'>,
  before: readonly Problem[],
  after: readonly Problem[],
): string[] {
  const places = (all: readonly Problem[], rule: RuleId) => all.filter((one) => one.rule === rule).length;
  const differences: string[] = [];
  for (const rule of new Set(after.map((one) => one.rule))) {
    const [had, has] = [places(before, rule), places(after, rule)];
    const said = after.filter((one) => one.rule === rule).map(({ message }) => message);
    if (rule === problem.rule) {
      // A module that is named twice is said to be unknown where it stands first.
      const isStillThere = said.includes(problem.message) && before.filter(isLike(problem)).length === 1;
      if (has >= had && isStillThere && !before.some((one) => one.rule === 'duplicate-module')) {
        differences.push(`it is still there: ${problem.message}`);
      }
      continue;
    }
    // Fixtures are excerpts: what lacks in all of it is no matter. A fix that asks is finished by a person.
    if (has <= had || asks || REVEALING.has(problem.rule) || ruleById(rule)?.scope === 'configuration') continue;
    differences.push(`${rule}: ${had} before, ${has} after: ${said.join(' | ')}`);
  }
  return differences;
}

const isLike = (problem: Problem) => (one: Problem) => one.rule === problem.rule && one.message === problem.message;
