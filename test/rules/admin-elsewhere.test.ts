import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks an account of another server', () => {
  expectProblems(`
    admins = { "anna@elsewhere.net" }
    --          ^^^^^^^^^^^^^^^^^^ admin-elsewhere: info: \`elsewhere.net\` is not served here: whoever runs that server, or takes it over, administers this one too.
    VirtualHost "acme.net"
  `);
});

test('and what is no address', () => {
  expect(messagesIn('admins = { "anna" }\nVirtualHost "acme.net"')).toEqual([
    'warning: "anna" is no address of an account, such as "me@example.com"; it makes nobody an administrator.',
  ]);
});

test.each([
  ['accounts of a host, in any spelling', 'admins = { "anna@Acme.net" }\nVirtualHost "acme.net"'],
  ['where hosts may be missing', 'admins = { "anna@elsewhere.net" }\nInclude "hosts/*.cfg.lua"'],
  ['where names are computed', 'admins = { "anna@elsewhere.net" }\nVirtualHost(os.getenv("DOMAIN"))'],
])('not %s', (_, text) => {
  expect(messagesIn(text).filter((message) => message.includes('elsewhere'))).toEqual([]);
});

test('the fix completes a name, where there is only one host', () => {
  expectFix(
    'admins = { "anna" }\nVirtualHost "acme.net"',
    'Change to "anna@acme.net"',
    'admins = { "anna@acme.net" }\nVirtualHost "acme.net"',
  );
  expect(fixTitles('admins = { "anna" }\nVirtualHost "acme.net"\nVirtualHost "acme.org"').length).toBe(0);
});

test('nobody can take over a name that is not reached', () => {
  expect(messagesIn('admins = { "anna@localhost" }\nVirtualHost "acme.net"')).toEqual([
    'info: `localhost` is not served here: nobody becomes an administrator by it.',
  ]);
});

test('what stands in for a variable is left alone', () => {
  const text = 'admins = { ENV_ADMIN or "anna@elsewhere.net" }\nVirtualHost "acme.net"';
  expect(messagesIn(text)).toEqual([]);
  expect(messagesIn(text.replace('ENV_ADMIN or ', ''))).toHaveLength(1);
});

test('half an address, or one with a resource, makes nobody an administrator', () => {
  expectProblems(`
    admins = { "anna@", "@example.com", "anna@example.com/phone", "Anna@Example.com" }
    --          ^^^^^ admin-elsewhere: warning: "anna@" is no address of an account, such as "me@example.com"; it makes nobody an administrator.
    --                   ^^^^^^^^^^^^ admin-elsewhere: warning: …
    --                                   ^^^^^^^^^^^^^^^^^^^^^^ admin-elsewhere: warning: Administrators are named by their accounts, without a resource: "anna@example.com/phone" makes nobody one.
    VirtualHost "example.com"
  `);
  expectFix(
    'admins = { "anna@a.example/phone" }\nVirtualHost "a.example"',
    'Change to "anna@a.example"',
    'admins = { "anna@a.example" }\nVirtualHost "a.example"',
  );
});
