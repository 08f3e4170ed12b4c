import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

test('marks the value', () => {
  expectProblems(`
    s2s_secure_auth = false
    --                ^^^^^ unauthenticated-servers: warning: …
  `);
});

test.each(['"false"', '0'])('%s is read the same way', (value) => {
  expect(messagesIn(`s2s_secure_auth = ${value}`)).toHaveLength(1);
});

test('a host that nobody reaches, and a deployment for development, get a hint', () => {
  expect(messagesIn('s2s_secure_auth = false\nVirtualHost "localhost"')[0]).toMatch(/^hint: /);
  expect(messagesIn('s2s_secure_auth = false', { profile: 'development' })[0]).toMatch(/^hint: /);
});

test('the safe value, and what cannot be known, are fine', () => {
  expect(messagesIn('s2s_secure_auth = true')).toEqual([]);
  expect(messagesIn('s2s_secure_auth = os.getenv("X") == "1"')).toHaveLength(1);
});

test.each(['prosody', '10.0.0.1', '127.0.0.1', '172.20.0.2', '192.168.1.5', 'xmpp.home.arpa', 'chat.lan'])(
  'nor does anybody reach %s',
  (host) => {
    expect(messagesIn(`s2s_secure_auth = false\nVirtualHost "${host}"`)[0]).toMatch(/^hint: /);
  },
);

test.each(['acme.net', '11.0.0.1', '172.32.0.1', 'lan.acme.net'])('%s is reached', (host) => {
  expect(messagesIn(`s2s_secure_auth = false\nVirtualHost "${host}"`)[0]).toMatch(/^warning: /);
});

test('nothing is said where no server can connect', () => {
  const text = 's2s_secure_auth = false\nVirtualHost "acme.net"\nComponent "rooms.acme.net" "muc"\n';
  expect(messagesIn(`modules_disabled = { "s2s" }\n${text}`)).toEqual([]);
  expect(messagesIn(`${text}modules_disabled = { "s2s" }`)).toHaveLength(1);
});

test('the fix writes the safe value; without the option it would be just as unsafe', () => {
  expectFix('s2s_secure_auth = false', 'Change to `true`', 's2s_secure_auth = true');
  expect(fixTitles('s2s_secure_auth = false')).toHaveLength(1);
});

test('the fix leaves alone what a variable decides', () => {
  expect(fixTitles('s2s_secure_auth = os.getenv("X") == "1"')).toEqual([]);
});

test('under a host the value decides nothing, which is told instead', () => {
  expect(problemsIn('admins = {}\nVirtualHost "acme.net"\ns2s_secure_auth = false').map(({ rule }) => rule)).toEqual([
    'misplaced-global-option',
  ]);
});

test('in a branch of which nobody knows whether it is taken it is a hint', () => {
  expect(messagesIn('if require("site").open then s2s_secure_auth = false end')[0]).toMatch(/^hint: /);
});
