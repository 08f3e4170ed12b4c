import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

const FILE = '--- file: modules.d/community/beta/web-features.cfg.lua\nlocal x\n';
const main = (text: string) => `--- file: prosody.cfg.lua\n${text}\n${FILE}`;

test('marks an Include of beta modules without a condition', () => {
  expectProblems(`
    --- file: prosody.cfg.lua
    Include "modules.d/community/beta/*.cfg.lua"
    --      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tier-ungated: warning: \`modules.d/community/beta\` holds beta modules, which are for those who ask for them; here they are included in any case. Include them only if \`PROSODY_ENABLE_BETA\` is "true".
    --- file: modules.d/community/beta/web-features.cfg.lua
    local x
  `);
});

test('the fix asks for the variable', () => {
  expectFix(
    main('Include "modules.d/community/beta/*.cfg.lua"'),
    'Include it only if `PROSODY_ENABLE_BETA` is "true"',
    main('if ENV_PROSODY_ENABLE_BETA == "true" then\n  Include "modules.d/community/beta/*.cfg.lua"\nend'),
  );
});

test('stable and distributed modules are on by default, and other directories are none of its business', () => {
  const stable =
    '--- file: prosody.cfg.lua\nInclude "modules.d/community/stable/*.cfg.lua"\n--- file: modules.d/community/stable/x.cfg.lua\nlocal x\n';
  expect(messagesIn(stable)).toEqual([]);
  expect(
    messagesIn('--- file: prosody.cfg.lua\nInclude "beta/*.cfg.lua"\n--- file: beta/x.cfg.lua\nlocal x\n'),
  ).toEqual([]);
});

test.each([
  ['an operand of `and`', 'local _ = is_wanted and Include "modules.d/community/beta/*.cfg.lua"'],
  ['a loop', 'for _ = 1, count or 1 do Include "modules.d/community/beta/*.cfg.lua" end'],
  [
    'a function',
    'local function load() Include "modules.d/community/beta/*.cfg.lua" end\nif ENV_PROSODY_ENABLE_BETA == "true" then load() end',
  ],
])('an Include in %s may have a condition that is not seen', (_, text) => {
  expect(messagesIn(main(text)).filter((message) => message.includes('PROSODY_ENABLE_BETA'))).toEqual([]);
});

test('a file may ask for its variable itself', () => {
  const asking = (file: string) =>
    `--- file: prosody.cfg.lua\nInclude "modules.d/community/beta/x.cfg.lua"\n--- file: modules.d/community/beta/x.cfg.lua\n${file}`;
  const option = 'password_reset_validity = 3600';
  expect(messagesIn(asking(`if ENV_PROSODY_ENABLE_BETA == "true" then\n  ${option}\nend\n`))).toEqual([]);
  expect(messagesIn(asking(`${option}\n`))).toHaveLength(1);
});
