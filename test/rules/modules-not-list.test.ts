import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn, problemsIn } from './support.ts';

test('marks the value', () => {
  expectProblems(`
    modules_enabled = "roster"
    --                 ^^^^^^ modules-not-list: error: \`modules_enabled\` takes a list of names in braces, not "roster". Prosody takes it for an empty list.
  `);
});

test('0.12 crashes on what is neither a list nor a text', () => {
  expect(messagesIn('modules_disabled = true', { version: '0.12' })).toEqual([
    'error: `modules_disabled` takes a list of names in braces, not true. Prosody crashes while it starts.',
  ]);
});

test('the fix puts it into braces', () => {
  expectFix('modules_enabled = "roster"', 'Make it a list', 'modules_enabled = { "roster" }');
});

test.each(['{}', 'nil', 'os.time()'])('%s is no mistake', (value) => {
  expect(messagesIn(`modules_enabled = ${value}`)).toEqual([]);
});

test('names in one text become entries, of which one may be what encryption needs', () => {
  expectFix(
    "modules_enabled = 'roster, tls;disco'",
    'Make it a list',
    "modules_enabled = { 'roster', 'tls', 'disco' }",
  );
  const rules = problemsIn('modules_enabled = "roster tls"\nVirtualHost "a.example"', { whole: true });
  expect(rules.map(({ rule }) => rule)).not.toContain('encryption-without-tls');
});
