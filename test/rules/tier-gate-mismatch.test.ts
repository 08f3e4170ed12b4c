import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

const under = (condition: string, folder: string) =>
  `--- file: prosody.cfg.lua\nif ${condition} then Include "modules.d/${folder}/*.cfg.lua" end\n--- file: modules.d/${folder}/x.cfg.lua\nlocal x\n`;

test('marks the variable of another tier', () => {
  expectProblems(`
    --- file: prosody.cfg.lua
    if os.getenv("PROSODY_ENABLE_BETA") == "true" then
    -- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tier-gate-mismatch: warning: \`modules.d/community/alpha\` goes by \`PROSODY_ENABLE_ALPHA\`; \`PROSODY_ENABLE_BETA\` is for \`modules.d/community/beta\`.
      Include "modules.d/community/alpha/*.cfg.lua"
    end
    --- file: modules.d/community/alpha/monitoring.cfg.lua
    local x
  `);
});

test('and a default that is the wrong way round', () => {
  expect(messagesIn(under('ENV_PROSODY_ENABLE_BETA ~= "false"', 'community/beta'))[0]).toMatch(
    /^warning: Where `PROSODY_ENABLE_BETA` is not set/,
  );
  expect(messagesIn(under('ENV_PROSODY_ENABLE_DISTRIBUTED == "true"', 'distributed'))[0]).toMatch(
    /^info: Where `PROSODY_ENABLE_DISTRIBUTED` is not set/,
  );
});

test.each([
  ['ENV_PROSODY_ENABLE_BETA == "true"', 'community/beta'],
  ['os.getenv("PROSODY_ENABLE_DISTRIBUTED") ~= "false"', 'distributed'],
  ['os.getenv("OUR_OWN_SWITCH") == "yes"', 'community/alpha'],
  ['is_wanted("beta")', 'community/beta'],
  ['ENV_OUR_OWN_SWITCH == "yes" and ENV_PROSODY_ENABLE_SECURITY ~= "false"', 'community/stable'],
])('%s for %s is fine, or not judged', (condition, folder) => {
  expect(messagesIn(under(condition, folder)).filter((message) => message.includes('PROSODY_ENABLE'))).toEqual([]);
});
