import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the module that opens the host', () => {
  expectProblems(`
    VirtualHost "acme.net"
    modules_enabled = { "register_ibr" }
    --                   ^^^^^^^^^^^^ open-registration: warning: Anyone may create accounts on \`acme.net\`, and spammers look for such servers. Use invitations (\`invites_register\`), or at least slow them down (\`min_seconds_between_registrations\`).
  `);
});

test('or the option that lets it', () => {
  expectProblems(`
    modules_enabled = { "register" }
       allow_registration = true
    -- ^^^^^^^^^^^^^^^^^^ open-registration
    VirtualHost "acme.net"
    VirtualHost "acme.org"
  `);
});

const OPEN = 'VirtualHost "acme.net"\nmodules_enabled = { "register_ibr" }\n';

test('limits make it a hint, and so does a host that nobody reaches', () => {
  expect(messagesIn(`${OPEN}min_seconds_between_registrations = 60`)[0]).toMatch(/^hint: /);
  expect(messagesIn(`${OPEN}allowlist_registration_only = true`)[0]).toMatch(/^hint: /);
  expect(messagesIn(OPEN.replace('acme.net', 'localhost'))[0]).toMatch(/^hint: /);
});

const INVITED = 'VirtualHost "acme.net"\nmodules_enabled = { "register_ibr", "invites_register" }\n';

test('invitations close it; 0.12 wants that in writing', () => {
  expect(messagesIn(INVITED)).toEqual([]);
  expect(messagesIn(INVITED, { version: '0.12' })).toHaveLength(1);
  expect(messagesIn(`${INVITED}registration_invite_only = true`, { version: '0.12' })).toEqual([]);
  expect(messagesIn(`${INVITED}registration_invite_only = false`)).toHaveLength(1);
});

test('register alone opens nothing', () => {
  expect(messagesIn('VirtualHost "acme.net"\nmodules_enabled = { "register" }\nallow_registration = false')).toEqual(
    [],
  );
});

test('the fix closes it: the module goes, or the option is false', () => {
  expectFix(OPEN, 'Remove `register_ibr` from the list', 'VirtualHost "acme.net"\nmodules_enabled = {  }\n');
  const text = (allowed: boolean) =>
    `VirtualHost "acme.net"\nmodules_enabled = { "register" }\nallow_registration = ${allowed}`;
  expectFix(text(true), 'Change to `false`', text(false));
});

test('the fix leaves alone what a variable decides', () => {
  const open = (value: string) =>
    `modules_enabled = { "register" }\nallow_registration = ${value}\nVirtualHost "acme.net"`;
  expect(fixTitles(open('true'))).toEqual(['Change to `false`']);
  expect(messagesIn(open('os.getenv("CLOSED") ~= "true"'))).toHaveLength(1);
  expect(fixTitles(open('os.getenv("CLOSED") ~= "true"'))).toEqual([]);
});

test('a list by its old name limits as well', () => {
  expect(messagesIn(`${OPEN}whitelist_registration_only = true`)[0]).toMatch(/^hint: /);
});

test('no spammer looks for a host that nobody reaches', () => {
  expect(messagesIn(OPEN.replace('acme.net', 'localhost'))).toEqual([
    'hint: Anyone may create accounts on `localhost`. Before others can reach it, use invitations (`invites_register`).',
  ]);
});

test('of two that open a host, the fix closes both', () => {
  expectFix(
    'modules_enabled = { "register", "register_ibr" }\nallow_registration = true\nVirtualHost "acme.net"\n',
    'Remove `register_ibr` from the list, and close `register`',
    'modules_enabled = { "register" }\nallow_registration = false\nVirtualHost "acme.net"\n',
  );
});

test('of many hosts a few are named', () => {
  const open = (count: number) =>
    messagesIn(
      `modules_enabled = { "register_ibr" }\n${Array.from({ length: count }, (_, i) => `VirtualHost "h${i}.acme.net"`).join('\n')}`,
    )[0];
  expect(open(4)).toContain('accounts on `h0.acme.net`, `h1.acme.net`, `h2.acme.net`, `h3.acme.net`, and');
  expect(open(2000)).toContain('accounts on `h0.acme.net`, `h1.acme.net`, `h2.acme.net` and 1997 other hosts, and');
});
