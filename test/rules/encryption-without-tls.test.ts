import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the global list', () => {
  expectProblems(`
    admins = {}
       modules_enabled = { "roster" }
    -- ^^^^^^^^^^^^^^^ encryption-without-tls: error: …
    VirtualHost "example.com"
  `);
});

test('the fix adds tls', () => {
  expectFix(
    'modules_enabled = {\n  "roster";\n}\n',
    'Add `tls` to the list',
    'modules_enabled = {\n  "roster";\n  "tls";\n}\n',
  );
});

test.each([
  ['a host that lists it', 'modules_enabled = {}\nVirtualHost "a.example"\nmodules_enabled = { "tls" }'],
  ['a decision, whatever it is', 'modules_enabled = {}\nc2s_require_encryption = true'],
  ['a list that cannot be known', 'modules_enabled = require "x"'],
  ['no list at all', 'admins = {}'],
])('not with %s', (_, text) => {
  expect(messagesIn(text)).toEqual([]);
});

test('nothing is said where the list ends at a name without quotes, which is told', () => {
  expect(messagesIn('modules_enabled = { roster, tls }\nVirtualHost "a.example"').join()).not.toContain('encrypted');
});
