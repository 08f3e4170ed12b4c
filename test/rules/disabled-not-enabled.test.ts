import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the entry', () => {
  expectProblems(`
    modules_enabled = { "roster" }
    modules_disabled = { "motd" }
    --                    ^^^^ disabled-not-enabled: hint: \`motd\` is in no list and Prosody does not load it by itself; there is nothing to disable.
    VirtualHost "example.com"
  `);
});

test('the fix removes it', () => {
  expectFix(
    'modules_disabled = { "motd", "s2s" }\nVirtualHost "a.example"',
    'Remove `motd` from the list',
    'modules_disabled = { "s2s" }\nVirtualHost "a.example"',
  );
});

test.each([
  ['what Prosody loads by itself', 'modules_disabled = { "offline", "posix" }'],
  ['what another module loads', 'modules_enabled = { "bosh" }\nmodules_disabled = { "http" }'],
  [
    'what a branch may enable',
    'if os.getenv("X") then modules_enabled = { "motd" } end\nmodules_disabled = { "motd" }',
  ],
  ['what a list may hold that cannot be known', 'modules_enabled = require "x"\nmodules_disabled = { "motd" }'],
])('not %s', (_, text) => {
  expect(messagesIn(`${text}\nVirtualHost "a.example"`)).toEqual([]);
});
