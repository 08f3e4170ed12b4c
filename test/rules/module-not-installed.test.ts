import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

/** A server on which Prosody and the community module firewall are installed. */
const SERVER =
  '--- file: /usr/lib/prosody/modules/mod_roster.lua\n--- file: /usr/lib/prosody/modules/mod_firewall.lua\n';

test('marks a module that is in none of the directories', () => {
  expectProblems(
    `
    --- file: prosody.cfg.lua
    modules_enabled = { "roster", "firewall", "spam_reporting" }
    --                                         ^^^^^^^^^^^^^^ module-not-installed: error: \`spam_reporting\` is not installed here: it is in none of the directories where Prosody looks for modules. Prosody logs an error and starts without it.
    --- file: /usr/lib/prosody/modules/mod_roster.lua
    --- file: /usr/lib/prosody/modules/mod_firewall.lua
  `,
    { installed: true },
  );
});

test.each([
  [
    'the directories cannot all be seen',
    `--- file: prosody.cfg.lua\nplugin_paths = { "/elsewhere" }\nmodules_enabled = { "spam_reporting" }\n${SERVER}`,
  ],
  ['Prosody is not here', '--- file: prosody.cfg.lua\nmodules_enabled = { "spam_reporting" }'],
  [
    'the configuration lies elsewhere',
    `--- file: /home/me/prosody.cfg.lua\nmodules_enabled = { "spam_reporting" }\n${SERVER}`,
  ],
])('not where %s', (_, text) => {
  expect(messagesIn(text, { installed: true })).toEqual([]);
});

test('the fix removes it from the list, if somebody wants that', () => {
  const list = (entries: string) => `--- file: prosody.cfg.lua\nmodules_enabled = { ${entries} }\n${SERVER}`;
  const fix = expectFix(list('"roster", "spam_reporting"'), 'Remove `spam_reporting` from the list', list('"roster"'), {
    installed: true,
  });
  expect(fix).toMatchObject({ safe: false, asks: true });
});
