import { describe, expect, test } from 'vitest';
import { evaluate } from '../../server/src/evaluation/index.ts';
import { checkConfiguration, type Problem, RULE_IDS } from '../../server/src/rules/index.ts';
import { fixture } from '../support/fixture.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';
import { type Example, examplesOf, readPage, SECTIONS } from './pages.ts';

/** What a person reading the page would see under the example: the problems in the production profile. */
function problemsOf({ text, version }: Example): Problem[] {
  const { files, main } = fixture(text);
  return checkConfiguration(
    evaluate({ main, version, environment: {}, fileSystem: memoryFileSystem(files) }),
    'production',
  );
}

describe.each(RULE_IDS)('docs/rules/%s.md', (id) => {
  const page = readPage(id);

  test('has the sections of a rule page, none of them empty', () => {
    expect(page.title).toBe(`\`${id}\``);
    expect(page.headings).toEqual(SECTIONS);
    expect([...page.sections].filter(([, text]) => text === '')).toEqual([]);
  });

  test('shows at least one example of each kind', () => {
    expect(examplesOf(page, 'Wrong').length).toBeGreaterThan(0);
    expect(examplesOf(page, 'Right').length).toBeGreaterThan(0);
  });

  test.each(examplesOf(page, 'Wrong'))('each wrong example is reported by this rule and no other: $text', (example) => {
    expect([...new Set(problemsOf(example).map(({ rule }) => rule))]).toEqual([id]);
  });

  test.each(examplesOf(page, 'Right'))('nothing is said of a right example: $text', (example) => {
    expect(problemsOf(example)).toEqual([]);
  });
});
