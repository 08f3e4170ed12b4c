import { describe, expect, test } from 'vitest';
import { DEFAULT_LAYOUT } from '../../server/src/rules/index.ts';
import { expectFix, expectProblems, messagesIn } from './support.ts';

const FILE = '--- file: modules.d/community/beta/web-features.cfg.lua\nlocal x\n';
const main = (text: string) => `--- file: prosody.cfg.lua\n${text}\n${FILE}`;
const BETA = 'Include "modules.d/community/beta/*.cfg.lua"';
const TITLE = 'Include it only if `PROSODY_ENABLE_BETA` is "true"';

test('marks an Include of beta modules without a condition', () => {
  expectProblems(`
    --- file: prosody.cfg.lua
    Include "modules.d/community/beta/*.cfg.lua"
    --      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tier-ungated: warning: \`modules.d/community/beta\` holds beta modules, which are for those who ask for them; here they are included in any case. Include them only if \`PROSODY_ENABLE_BETA\` is "true".
    --- file: modules.d/community/beta/web-features.cfg.lua
    local x
  `);
});

test('with an absolute path, in a loop and in a function as well', () => {
  const loop =
    'for _, tier in ipairs { "stable", "beta" } do\n  Include("modules.d/community/" .. tier .. "/*.cfg.lua")\nend';
  const stable = '--- file: modules.d/community/stable/firewall.cfg.lua\nlocal x\n';
  expect(messagesIn(main(loop) + stable)).toHaveLength(1);
  const load = 'local function load(tier) Include("modules.d/community/" .. tier .. "/*.cfg.lua") end\nload("beta")';
  expect(messagesIn(main(load))).toHaveLength(1);
  expect(messagesIn(main('Include "/etc/prosody/modules.d/community/beta/*.cfg.lua"'))).toHaveLength(1);
});

describe('the fix asks for the variable', () => {
  const gated = (condition: string) => `if ${condition} then\n  ${BETA}\nend`;

  test.each(['13.0', '13.0.1'] as const)('as %s does without a warning', (version) => {
    expectFix(main(BETA), TITLE, main(gated('ENV_PROSODY_ENABLE_BETA == "true"')), { version });
    const own = 'local home = Lua.os.getenv("HOME")\n';
    const lua = gated('Lua.os.getenv("PROSODY_ENABLE_BETA") == "true"');
    expectFix(main(own + BETA), TITLE, main(own + lua), { version });
  });

  test('as 0.12 does, or as the file does it elsewhere', () => {
    const version = '0.12';
    expectFix(main(BETA), TITLE, main(gated('os.getenv("PROSODY_ENABLE_BETA") == "true"')), { version });
    const own = 'local home = ENV_HOME\n';
    expectFix(main(own + BETA), TITLE, main(own + gated('ENV_PROSODY_ENABLE_BETA == "true"')), { version });
  });

  test('by the local that holds it', () => {
    const own = 'local beta = ENV_PROSODY_ENABLE_BETA == "true"\n';
    expectFix(main(own + BETA), TITLE, main(own + gated('beta')));
    const table = 'local on = { beta = ENV_PROSODY_ENABLE_BETA == "true" }\n';
    expectFix(main(table + BETA), TITLE, main(table + gated('on.beta')));
  });

  test('and keeps the semicolon, the comment, the indentation and the line ends', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const before =
      'Component "x.example.com" "muc"\n\tname = "x"\n  Include "modules.d/community/beta/*.cfg.lua"; -- try';
    const after = before.replace(
      /Include.*/,
      'if ENV_PROSODY_ENABLE_BETA == "true" then\n  \tInclude "modules.d/community/beta/*.cfg.lua";\n  end -- try',
    );
    expectFix(
      crlf(main(before)).replaceAll(/(--- file: .*)\r/g, '$1'),
      TITLE,
      crlf(main(after)).replaceAll(/(--- file: .*)\r/g, '$1'),
    );
  });
});

test('stable and distributed modules are on by default, and other directories are none of its business', () => {
  const stable =
    '--- file: prosody.cfg.lua\nInclude "modules.d/community/stable/*.cfg.lua"\n--- file: modules.d/community/stable/x.cfg.lua\nlocal x\n';
  expect(messagesIn(stable)).toEqual([]);
  const { defaults } = DEFAULT_LAYOUT;
  expect(messagesIn(stable, { layout: { ...DEFAULT_LAYOUT, defaults: { ...defaults, stable: 'off' } } })).toHaveLength(
    1,
  );
  expect(
    messagesIn('--- file: prosody.cfg.lua\nInclude "beta/*.cfg.lua"\n--- file: beta/x.cfg.lua\nlocal x\n'),
  ).toEqual([]);
  expect(messagesIn(main(BETA), { layout: { ...DEFAULT_LAYOUT, enabled: 'off' } })).toEqual([]);
});

test.each([
  ['an operand of `and`', 'local _ = is_wanted and Include "modules.d/community/beta/*.cfg.lua"'],
  ['an `if` of its own', `if ENV_TESTING ~= "no" then ${BETA} end`],
  ['a function', `local function load() ${BETA} end\nif ENV_PROSODY_ENABLE_BETA == "true" then load() end`],
])('an Include in %s has a condition', (_, text) => {
  expect(messagesIn(main(text)).filter((message) => message.includes('PROSODY_ENABLE_BETA'))).toEqual([]);
});

test.each([
  ['around what it writes', (option: string) => `if ENV_PROSODY_ENABLE_BETA == "true" then\n  ${option}\nend\n`],
  ['in front of it', (option: string) => `if ENV_PROSODY_ENABLE_BETA ~= "true" then return end\n${option}\n`],
])('a file may ask for its variable itself, %s', (_, asking) => {
  const text = (file: string) =>
    `--- file: prosody.cfg.lua\nInclude "modules.d/community/beta/x.cfg.lua"\n--- file: modules.d/community/beta/x.cfg.lua\n${file}`;
  const option = 'password_reset_validity = 3600';
  for (const env of [{}, { PROSODY_ENABLE_BETA: 'true' }]) {
    expect(messagesIn(text(asking(option)), { env })).toEqual([]);
    expect(messagesIn(text(`${option}\n`), { env })).toHaveLength(1);
  }
});
