import { describe, expect, test } from 'vitest';
import { type FileEdit, type Problem, RULE_IDS } from '../../server/src/rules/index.ts';
import { fixture } from '../support/fixture.ts';
import { type Example, examplesOf, readPage, SECTIONS } from './pages.ts';
import { applied, problemsOf, speaksOfExcerpts } from './support.ts';

/**
 * What a person reading the page would see under the example: the problems in the production profile. The pages of
 * rules that look at a whole configuration show one, as far as their rule goes.
 */
function problemsIn({ id, text, version }: Example, edits: readonly FileEdit[] = []): Problem[] {
  const { files, main } = fixture(text);
  const problems = problemsOf(applied(files, edits), main, { version, installed: true, whole: true });
  return problems.filter(({ rule }) => rule === id || speaksOfExcerpts(rule));
}

/** What several tests ask for is computed for the first one. */
function once<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | null = null;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

describe.each(RULE_IDS)('docs/rules/%s.md', (id) => {
  const page = readPage(id);
  const wrong = examplesOf(page, 'Wrong').map((example) => ({ ...example, problems: once(() => problemsIn(example)) }));

  test('has the sections of a rule page, none of them empty', () => {
    expect(page.title).toBe(`\`${id}\``);
    expect(page.headings).toEqual(SECTIONS);
    expect([...page.sections].filter(([, text]) => text === '')).toEqual([]);
    expect(page.sections.get('What Prosody does')).toMatch(/^By version: (in|nothing) .*\.$/m);
  });

  test('shows at least one example of each kind', () => {
    expect(examplesOf(page, 'Wrong').length).toBeGreaterThan(0);
    expect(examplesOf(page, 'Right').length).toBeGreaterThan(0);
  });

  test.each(wrong)('each wrong example is reported by this rule and no other: $text', ({ problems }) => {
    expect([...new Set(problems().map(({ rule }) => rule))]).toEqual([id]);
  });

  test.each(wrong)('each fix of a wrong example removes a problem and adds none: $text', (example) => {
    const before = example.problems();
    for (const { title, edits } of before.flatMap(({ fixes }) => fixes)) {
      expect(problemsIn(example, edits), title).toHaveLength(before.length - 1);
    }
  });

  test.each(examplesOf(page, 'Right'))('nothing is said of a right example: $text', (example) => {
    expect(problemsIn(example)).toEqual([]);
  });
});
