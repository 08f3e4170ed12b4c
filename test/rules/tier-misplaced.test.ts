import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks a module of another tier', () => {
  expectProblems(`
    --- file: prosody.cfg.lua
    Include "modules.d/distributed/*.cfg.lua"
    --- file: modules.d/distributed/distributed.cfg.lua
    modules_enabled = { "mam", "firewall" }
    --                          ^^^^^^^^ tier-misplaced: warning: \`firewall\` is a stable community module, and this is the folder of Prosody's own modules: the variable that switches them does not mean it. It belongs into \`modules.d/community/stable/firewall.cfg.lua\`.
  `);
});

test('modules of the tier are fine, and so is everything in other directories', () => {
  const text =
    '--- file: prosody.cfg.lua\nInclude "modules.d/community/stable/*.cfg.lua"\n--- file: modules.d/community/stable/firewall.cfg.lua\nmodules_enabled = { "firewall" }\n';
  expect(messagesIn(text)).toEqual([]);
  expect(
    messagesIn(
      '--- file: prosody.cfg.lua\nInclude "conf.d/*.cfg.lua"\n--- file: conf.d/x.cfg.lua\nmodules_enabled = { "firewall" }\n',
    ),
  ).toEqual([]);
});
