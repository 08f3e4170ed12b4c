import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  RULE_GROUPS,
  RULE_IDS,
  RULES,
  type Rule,
  ruleById,
  rulePage,
  rulesNamed,
} from '../../server/src/rules/index.ts';
import { pageIds, readPage } from './pages.ts';

test('the rules stand in the order of their ids, one for each', () => {
  expect(RULES.map(({ id }) => id)).toEqual([...RULE_IDS]);
  expect(new Set(RULE_IDS).size).toBe(RULE_IDS.length);
});

test('a rule is found by its id, and nothing by another word', () => {
  for (const rule of RULES) expect(ruleById(rule.id)).toBe(rule);
  expect(ruleById('no-such-rule')).toBeUndefined();
});

test('each rule has a page, and each page a rule', () => {
  expect(pageIds().sort()).toEqual([...RULE_IDS].sort());
  for (const { id } of RULES) expect(rulePage(id)).toMatch(new RegExp(`/docs/rules/${id}\\.md$`));
});

test('each rule has a test of its own, and lies in the folder of its category', () => {
  const tests = readdirSync(new URL('.', import.meta.url));
  expect(RULE_IDS.filter((id) => !tests.includes(`${id}.test.ts`))).toEqual([]);
  for (const { id, category } of RULES) {
    expect(readdirSync(new URL(`../../server/src/rules/${category}/`, import.meta.url))).toContain(`${id}.ts`);
  }
});

test('each page names the release that brought the rule', () => {
  for (const { id, since } of RULES) expect(`${id}: ${readPage(id).sections.get('Since')}`).toContain(since);
});

test('what Prosody says is told for each version of the rule and for no other', () => {
  for (const { id, versions, reportedBy } of RULES) {
    if (typeof reportedBy !== 'string') expect(`${id}: ${Object.keys(reportedBy)}`).toBe(`${id}: ${versions}`);
  }
});

test('a rule that is deprecated names one that is not', () => {
  for (const { deprecated } of RULES) {
    if (deprecated?.instead) expect(ruleById(deprecated.instead)?.deprecated).toBeUndefined();
  }
});

test('ids are words that can be read behind "disable": small letters and hyphens, nothing twice', () => {
  for (const id of RULE_IDS) {
    expect(id).toMatch(/^[a-z]+[0-9]*(-[a-z0-9]+)*$/);
    expect(id).not.toMatch(/^(no-no|check|rule|prosody|allow|disable)-|-rule$/);
    expect(new Set(id.split('-')).size, id).toBe(id.split('-').length);
    expect(id.length).toBeLessThanOrEqual(30);
  }
});

test('a group is called like a rule, is none, and holds at least two', () => {
  for (const [name, rules] of RULE_GROUPS) {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(ruleById(name)).toBeUndefined();
    expect(rules.length).toBeGreaterThan(1);
    expect(rulesNamed(name)).toEqual(rules);
  }
  expect([rulesNamed('unknown-module'), rulesNamed('constructor')]).toEqual([['unknown-module'], []]);
});

test('each rule is summed up in one sentence', () => {
  for (const { summary } of RULES) expect(summary).toMatch(/^[A-Z`].*\.$/);
});

/** The text of a rule's source between quotes of any kind: what it may say. */
function wordsOf({ id, category }: Rule): string[] {
  const source = readFileSync(new URL(`../../server/src/rules/${category}/${id}.ts`, import.meta.url), 'utf8');
  const code = source.replace(/\/\*\*.*?\*\//gs, '').replace(/^import .*$/gm, '');
  return [...code.matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)].map(([text]) => text);
}

test('no rule says please or speaks of anything invalid', () => {
  const blunt = RULES.flatMap((rule) =>
    wordsOf(rule).filter((text) => text !== `'${rule.id}'` && /\b(please|invalid|illegal)\b/i.test(text)),
  );
  expect(blunt).toEqual([]);
  expect(RULES.flatMap(wordsOf).length).toBeGreaterThan(RULE_IDS.length);
});
