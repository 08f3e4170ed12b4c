import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks a module in another file of its folder', () => {
  expectProblems(`
    --- file: prosody.cfg.lua
    Include "modules.d/community/stable/*.cfg.lua"
    --- file: modules.d/community/stable/anti-spam.cfg.lua
    modules_enabled = { "firewall" }
    --                   ^^^^^^^^ tier-inventory: hint: The inventory has \`firewall\` in \`firewall.cfg.lua\` of this folder, where others will look for it.
  `);
});

test('not in its own', () => {
  const text =
    '--- file: prosody.cfg.lua\nInclude "modules.d/community/stable/*.cfg.lua"\n--- file: modules.d/community/stable/firewall.cfg.lua\nmodules_enabled = { "firewall" }\n';
  expect(messagesIn(text)).toEqual([]);
});
