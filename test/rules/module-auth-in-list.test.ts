import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('an authentication provider in a list', () => {
  expectProblems(`
    modules_enabled = { "roster", "auth_ldap" }
    --                             ^^^^^^^^^ module-auth-in-list
  `);
  expect(messagesIn('modules_enabled = { "auth_ldap" }')).toEqual([
    'warning: `auth_ldap` is chosen by `authentication = "ldap"`, not by a module list. Accounts are checked by whatever `authentication` says.',
  ]);
});

test('the fix sets the option and takes the entry out', () => {
  const fix = expectFix(
    `
    modules_enabled = {
      "roster";
      "auth_ldap"; -- our directory
    }
  `,
    'Set `authentication = "ldap"` instead',
    `
    authentication = "ldap"
    modules_enabled = {
      "roster";
    }
  `,
  );
  expect(fix.safe).toBe(false);
});

test('in the section of the list, with its indentation', () => {
  expectFix(
    `
    VirtualHost "example.com"
      modules_enabled = { "mam", "auth_anonymous" }
  `,
    'Set `authentication = "anonymous"` instead',
    `
    VirtualHost "example.com"
      authentication = "anonymous"
      modules_enabled = { "mam" }
  `,
  );
});

test('only takes it out where authentication is set', () => {
  const text = `
    authentication = "ldap"
    modules_enabled = { "roster", "auth_ldap" }
  `;
  expect(fixTitles(text)).toEqual(['Remove `auth_ldap` from the list']);
  expectFix(
    text,
    'Remove `auth_ldap` from the list',
    `
    authentication = "ldap"
    modules_enabled = { "roster" }
  `,
  );
});

test('only takes it out of a list that is not set there', () => {
  expectFix(
    `
    local common = { "roster", "auth_ldap" }
    modules_enabled = common
  `,
    'Remove `auth_ldap` from the list',
    `
    local common = { "roster" }
    modules_enabled = common
  `,
  );
});

test('a provider with a successor gives way to it', () => {
  expect(fixTitles('modules_enabled = { "auth_any" }')).toEqual(['Set `authentication = "insecure"` instead']);
});

test('is the only word about a provider, known or not, with or without the prefix of its file', () => {
  expectProblems(`
    modules_enabled = { "auth_joomla", "auth_frobnicate", "mod_auth_ldap" }
    --                   ^^^^^^^^^^^ module-auth-in-list
    --                                  ^^^^^^^^^^^^^^^ module-auth-in-list
    --                                                     ^^^^^^^^^^^^^ module-auth-in-list
  `);
});

test('the option itself is where it belongs, and switching one off does no harm', () => {
  expectProblems(`
    authentication = "ldap"
    modules_disabled = { "auth_ldap" }
  `);
});

test('a provider that is chosen anyway is harmless in the list', () => {
  expectProblems(`
    authentication = "ldap"
    modules_enabled = { "auth_ldap" }
    --                   ^^^^^^^^^ module-auth-in-list: info: \`auth_ldap\` is chosen by \`authentication = "ldap"\` already; the entry can go.
  `);
});
