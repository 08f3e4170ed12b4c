import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the one that is worth less', () => {
  expectProblems(`
    modules_enabled = { "pep", "pep_simple" }
    --                          ^^^^^^^^^^ module-conflict: warning: \`pep_simple\` and \`pep\` are both loaded and get in each other's way. Keep \`pep\`.
  `);
});

test('vcard is left out by Prosody itself', () => {
  const fix = expectFix(
    'modules_enabled = { "vcard_legacy", "vcard" }',
    'Remove `vcard` from the list',
    'modules_enabled = { "vcard_legacy" }',
  );
  expect(fix.safe).toBe(true);
});

test('only what meets on one host', () => {
  const text =
    'VirtualHost "a.example"\nmodules_enabled = { "pep" }\nVirtualHost "b.example"\nmodules_enabled = { "pep_simple" }';
  expect(messagesIn(text)).toEqual([]);
});
