/** What an editor is told with each problem, over every fixture of the rules' tests and pages. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../server/src/evaluation/index.ts';
import { diagnosticOf } from '../../server/src/features/diagnostics.ts';
import { type Problem, RULE_IDS, RULES, type RuleId } from '../../server/src/rules/index.ts';
import { recordedFixtures } from '../rules/recorded.ts';
import { problemsOf } from '../rules/support.ts';
import { fixture } from '../support/fixture.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';

/** Each problem with what is made of it. */
const SHOWN = recordedFixtures().flatMap(({ rule, text, settings }) => {
  const { files, main } = fixture(text);
  const { version = '13.0', env: environment = {}, unreadable } = settings;
  const configuration = evaluate({ main, version, environment, fileSystem: memoryFileSystem(files, unreadable) });
  const own = problemsOf(files, main, { ...settings, whole: true }).filter((problem) => problem.rule === rule);
  return own.flatMap((problem) => {
    const file = configuration.files.get(problem.location.uri);
    return file ? [{ problem, diagnostic: diagnosticOf(problem, file, configuration.files) }] : [];
  });
});

/** Rules some of whose problems are so, in the order of their ids. */
function rulesWith(isSo: (shown: (typeof SHOWN)[number]) => boolean): RuleId[] {
  const found = new Set(SHOWN.filter(isSo).map(({ problem }) => problem.rule));
  return RULE_IDS.filter((id) => found.has(id));
}

test('every rule is among them', () => {
  expect(rulesWith(() => true)).toEqual(RULES.map(({ id }) => id));
});

test('each has the name of its rule and the address of its page', () => {
  for (const { problem, diagnostic } of SHOWN) {
    expect(diagnostic).toMatchObject({ source: 'prosody', code: problem.rule, message: problem.message });
    const page = /\/(docs\/rules\/[\w-]+\.md)$/.exec(diagnostic.codeDescription?.href ?? '')?.[1] ?? '';
    expect(page).toBe(`docs/rules/${problem.rule}.md`);
  }
  for (const id of RULE_IDS) expect(existsSync(new URL(`../../docs/rules/${id}.md`, import.meta.url)), id).toBe(true);
});

describe('text is', () => {
  const tagged = (tag: Problem['tags'][number]) => rulesWith(({ problem }) => problem.tags.includes(tag));

  test('struck through where something has a successor or is gone', () => {
    expect(tagged('deprecated')).toEqual([
      'deprecated-option',
      'obsolete-option',
      'module-obsolete',
      'module-deprecated',
    ]);
    for (const { diagnostic } of SHOWN.filter(({ problem }) => problem.tags.includes('deprecated'))) {
      expect(diagnostic.tags).toContain(2);
    }
  });

  test('faded where it could go without any effect', () => {
    expect(tagged('unnecessary').sort()).toEqual(UNNECESSARY);
    for (const { diagnostic } of SHOWN.filter(({ problem }) => problem.tags.includes('unnecessary'))) {
      expect(diagnostic.tags).toContain(1);
    }
  });
});

const UNNECESSARY: readonly string[] = [
  'default-storage-unneeded',
  'disabled-not-enabled',
  'duplicate-module',
  'duplicate-option',
  'local-shadows-option',
  'misplaced-global-option',
  'module-auth-in-list',
  'module-enabled-and-disabled',
  'module-redundant',
  'no-effect-option',
  'obsolete-option',
  'option-without-module',
  'useless-suppression',
];

test('the other place is named where there are two: the first of a pair, the line that counts, the Include on the way', () => {
  expect(rulesWith(({ diagnostic }) => (diagnostic.relatedInformation?.length ?? 0) > 0).sort()).toEqual(RELATED);
});

const RELATED: readonly string[] = [
  'append-not-set-here',
  'cert-swapped',
  'default-storage-unneeded',
  'duplicate-across-files',
  'duplicate-module',
  'duplicate-option',
  'file-missing',
  'host-clash',
  'include-loop',
  'include-missing',
  'include-scope',
  'local-not-shared',
  'misplaced-global-option',
  'module-and-component',
  'module-conflict',
  'module-enabled-and-disabled',
  'option-after-table-section',
  'option-contradiction',
  'syntax-error',
  'tier-misplaced',
];

test('a place that is named beside another one is not that one', () => {
  for (const { diagnostic, problem } of SHOWN) {
    for (const { location } of diagnostic.relatedInformation ?? []) {
      const same =
        location.uri === problem.location.uri && JSON.stringify(location.range) === JSON.stringify(diagnostic.range);
      expect(same, problem.message).toBe(false);
    }
  }
});
