import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

const MAIN =
  '--- file: prosody.cfg.lua\nmodules_enabled = { "roster" }\nInclude "modules.d/community/stable/*.cfg.lua"\n';
const spam = (text: string) => `--- file: modules.d/community/stable/anti-spam.cfg.lua\n${text}\n`;
const firewall = (text: string) => `--- file: modules.d/community/stable/firewall.cfg.lua\n${text}\n`;

test('marks a module in another file of its folder', () => {
  expectProblems(`
    --- file: prosody.cfg.lua
    Include "modules.d/community/stable/*.cfg.lua"
    --- file: modules.d/community/stable/anti-spam.cfg.lua
    modules_enabled = { "firewall" }
    --                   ^^^^^^^^ tier-inventory: hint: The inventory has \`firewall\` in \`firewall.cfg.lua\` of this folder, where others will look for it.
  `);
});

test('not in its own, and not one that the inventory does not name', () => {
  expect(messagesIn(MAIN + firewall('modules_enabled:append { "firewall" }'))).toEqual([]);
  expect(messagesIn(MAIN + spam('modules_enabled:append { "register_json" }'))).toEqual([]);
});

test('options alone may stand anywhere in the folder', () => {
  expect(messagesIn(MAIN + spam('firewall_scripts = { "x.pfw" }'))).toEqual([]);
});

test('the fix moves it with its options', () => {
  expectFix(
    MAIN +
      spam('modules_enabled:append { "spam_reporting"; "firewall" }\n\n-- firewall\nfirewall_scripts = { "x.pfw" }\n') +
      firewall('modules_enabled:append { }\n'),
    'Move `firewall` to `modules.d/community/stable/firewall.cfg.lua`',
    MAIN +
      spam('modules_enabled:append { "spam_reporting" }\n') +
      firewall(
        'modules_enabled:append { }\n\nmodules_enabled:append { "firewall" }\n\n-- firewall\nfirewall_scripts = { "x.pfw" }',
      ),
  );
});
