import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks the address', () => {
  expectProblems(`
    Component "irc.example.com"
    --        ^^^^^^^^^^^^^^^^^ component-secret-missing: warning: …
  `);
});

test.each([
  ['a password', 'Component "irc.example.com"\ncomponent_secret = "s"'],
  ['one in its table', 'Component "irc.example.com" { component_secret = "s" }'],
  ['one for all', 'component_secret = "s"\nComponent "irc.example.com"'],
  [
    'one from a variable that only the server has',
    'Component "irc.example.com"\ncomponent_secret = os.getenv("IRC_SECRET")',
  ],
  ['one whose name is misspelt', 'Component "irc.example.com"\ncomponent_secert = "s"'],
  ['a module', 'Component "rooms.example.com" "muc"'],
  ['one that is off', 'Component "irc.example.com"\nenabled = false'],
  ['one whose files are missing', 'Component "irc.example.com"\nInclude "secret.cfg.lua"'],
])('not with %s', (_, text) => {
  expect(messagesIn(text).filter((message) => message.includes('external'))).toEqual([]);
});
