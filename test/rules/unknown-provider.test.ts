import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the value', () => {
  expectProblems(`
    authentication = "internal_hased"
    --                ^^^^^^^^^^^^^^ unknown-provider: error: There is no module \`auth_internal_hased\`, so nothing provides \`authentication = "internal_hased"\`. Prosody logs an error, and nobody can log in.
  `);
});

test('each driver of a table is one', () => {
  expectProblems(`
    storage = { archive = "sqll"; roster = "internal" }
    --                     ^^^^ unknown-provider
  `);
});

test.each([
  'authentication = "internal_hashed"',
  'authentication = "cyrus"',
  'storage = "null"',
  'default_storage = "memory"',
  'authorization = "internal"',
  'authentication = os.getenv("AUTH") or "ldap"',
])('%s is fine', (text) => {
  expect(messagesIn(text)).toEqual([]);
});

test('the nearest is offered', () => {
  expectFix('storage = "sqll"', 'Change to "sql"', 'storage = "sql"');
  expectFix('authentication = "auth_ldap"', 'Change to "ldap"', 'authentication = "ldap"');
});

test('a provider of your own may lie in plugin_paths', () => {
  expect(messagesIn('plugin_paths = { "/srv" }\nauthentication = "our_shop"')).toEqual([]);
  expect(messagesIn('plugin_paths = { "/srv" }\nauthentication = "internal_hashd"')).toHaveLength(1);
});

test('one that is like no other may be one’s own', () => {
  expect(messagesIn('authentication = "staff_register"')).toEqual([
    'warning: Nothing is known of a module `auth_staff_register`, and unless it is one of your own nothing provides `authentication = "staff_register"`. Prosody logs an error, and nobody can log in.',
  ]);
});

test('what other servers call it is known', () => {
  expectFix('storage = "postgresql"', 'Change to "sql"', 'storage = "sql"');
  expectFix('authentication = "internal"', 'Change to "internal_hashed"', 'authentication = "internal_hashed"');
});
