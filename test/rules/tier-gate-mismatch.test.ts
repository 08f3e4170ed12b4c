import { describe, expect, test } from 'vitest';
import { DEFAULT_LAYOUT, type Layout } from '../../server/src/rules/index.ts';
import { expectFix, expectProblems, fixTitles, problemsIn, type Settings } from './support.ts';

const FOLDERS = {
  distributed: 'distributed',
  stable: 'community/stable',
  beta: 'community/beta',
  alpha: 'community/alpha',
};

/** A main file, and a file in each folder. */
const files = (main: string) =>
  `--- file: prosody.cfg.lua\n${main}\n${Object.entries(FOLDERS)
    .map(([tier, folder]) => `--- file: modules.d/${folder}/${tier}.cfg.lua\nx_of_${tier} = true\n`)
    .join('')}`;
const include = (tier: keyof typeof FOLDERS) => `Include "modules.d/${FOLDERS[tier]}/*.cfg.lua"`;
const under = (condition: string, tier: keyof typeof FOLDERS) => files(`if ${condition} then\n  ${include(tier)}\nend`);

function messages(text: string, settings?: Settings): string[] {
  const own = problemsIn(text, settings).filter(({ rule }) => rule === 'tier-gate-mismatch' || rule === 'tier-ungated');
  return own.map(({ severity, message }) => `${severity}: ${message}`);
}

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

test('a default that is the wrong way round', () => {
  expect(messages(under('ENV_PROSODY_ENABLE_BETA ~= "false"', 'beta'))).toEqual([
    'warning: Where `PROSODY_ENABLE_BETA` is not set, the beta modules are loaded; they are for those who ask for them (`== "true"`).',
  ]);
  expect(messages(under('ENV_PROSODY_ENABLE_DISTRIBUTED == "true"', 'distributed'))).toEqual([
    'info: Where `PROSODY_ENABLE_DISTRIBUTED` is not set, the distributed modules are not loaded; they are on unless somebody switches them off (`~= "false"`).',
  ]);
});

test('a variable that only has to be set', () => {
  expect(messages(under('os.getenv("PROSODY_ENABLE_BETA")', 'beta'))).toEqual([
    'warning: Any value of `PROSODY_ENABLE_BETA` loads the beta modules, "false" as well: it has to be compared (`== "true"`).',
  ]);
});

test('and one that switches them off', () => {
  expect(messages(under('ENV_PROSODY_ENABLE_ALPHA ~= "true"', 'alpha'))).toEqual([
    'warning: The alpha modules are loaded unless `PROSODY_ENABLE_ALPHA` is "true", which is to switch them on.',
  ]);
});

/** An Include that an early `return` keeps away shows no layout by itself. */
const ON: Layout = { ...DEFAULT_LAYOUT, enabled: 'on' };

/** Ways to ask for the beta modules that people write, right with `IS` and wrong with the other. */
const SPELLINGS: readonly (readonly [string, (is: string, word: string, byDefault: string) => string])[] = [
  ['ENV_', (is, word) => `if ENV_PROSODY_ENABLE_BETA ${is} "${word}" then ${include('beta')} end`],
  ['os.getenv', (is, word) => `if os.getenv("PROSODY_ENABLE_BETA") ${is} "${word}" then ${include('beta')} end`],
  ['Lua.os.getenv', (is, word) => `if Lua.os.getenv 'PROSODY_ENABLE_BETA' ${is} '${word}' then ${include('beta')} end`],
  [
    'an alias',
    (is, word) => `local get = os.getenv\nif get("PROSODY_ENABLE_BETA") ${is} "${word}" then ${include('beta')} end`,
  ],
  [
    'a local',
    (is, word) => `local beta = ENV_PROSODY_ENABLE_BETA ${is} "${word}"\nif beta then ${include('beta')} end`,
  ],
  [
    'the value in a local',
    (is, word) => `local beta = ENV_PROSODY_ENABLE_BETA\nif beta ${is} "${word}" then ${include('beta')} end`,
  ],
  [
    'a table of locals',
    (is, word) =>
      `local on = { beta = ENV_PROSODY_ENABLE_BETA ${is} "${word}" }\nif on.beta then ${include('beta')} end`,
  ],
  [
    'a default',
    (_is, _word, byDefault) => `if (ENV_PROSODY_ENABLE_BETA or "${byDefault}") == "true" then ${include('beta')} end`,
  ],
  [
    'lower case',
    (_is, _word, byDefault) =>
      `if (os.getenv("PROSODY_ENABLE_BETA") or "${byDefault}"):lower() == "true" then ${include('beta')} end`,
  ],
  [
    'a function',
    (_is, _word, byDefault) =>
      `local function enabled(name, default)\n  local value = os.getenv(name)\n  if value == nil then return default end\n  return value:lower() == "true"\nend\nif enabled("PROSODY_ENABLE_BETA", ${byDefault}) then ${include('beta')} end`,
  ],
  [
    'an inner if',
    (is, word) =>
      `if ENV_PROSODY_ENABLE_SECURITY ~= "false" then\n  if ENV_PROSODY_ENABLE_BETA ${is} "${word}" then ${include('beta')} end\nend`,
  ],
  [
    'and',
    (is, word) =>
      `if ENV_PROSODY_ENABLE_SECURITY ~= "false" and ENV_PROSODY_ENABLE_BETA ${is} "${word}" then ${include('beta')} end`,
  ],
  [
    'not',
    (is, word) => `if not (ENV_PROSODY_ENABLE_BETA ${is === '==' ? '~=' : '=='} "${word}") then ${include('beta')} end`,
  ],
  [
    'else',
    (is, word) =>
      `if ENV_PROSODY_ENABLE_BETA ${is === '==' ? '~=' : '=='} "${word}" then local _ else ${include('beta')} end`,
  ],
  [
    'an operand',
    (is, word) => `local _ = ENV_PROSODY_ENABLE_BETA ${is} "${word}" and Include("modules.d/community/beta/*.cfg.lua")`,
  ],
  [
    'return',
    (is, word) =>
      `if ENV_PROSODY_ENABLE_BETA ${is === '==' ? '~=' : '=='} "${word}" then return end\n${include('beta')}`,
  ],
  [
    'a loop',
    (_is, _word, byDefault) =>
      `for _, tier in ipairs { "beta" } do\n  if (os.getenv("PROSODY_ENABLE_" .. tier:upper()) or "${byDefault}") == "true" then\n    Include("modules.d/community/" .. tier .. "/*.cfg.lua")\n  end\nend`,
  ],
];

describe.each(SPELLINGS)('%s', (_, spelled) => {
  test.each([{}, { PROSODY_ENABLE_BETA: 'true' }, { PROSODY_ENABLE_BETA: 'false' }])(
    'is fine where it is what the layout says (%o)',
    (env) => {
      expect(messages(files(spelled('==', 'true', 'false')), { env })).toEqual([]);
    },
  );

  test.each([{}, { PROSODY_ENABLE_BETA: 'true' }, { PROSODY_ENABLE_BETA: 'false' }])(
    'is told where it is on by default (%o)',
    (env) => {
      const [message = '', ...more] = messages(files(spelled('~=', 'false', 'true')), { env, layout: ON });
      expect(message).toMatch(/^warning: Where `PROSODY_ENABLE_BETA` is not set, the beta modules are loaded/);
      expect(more).toEqual([]);
    },
  );
});

test.each([
  ['ENV_PROSODY_ENABLE_SECURITY ~= "false"', 'stable'],
  ['os.getenv("PROSODY_ENABLE_DISTRIBUTED") ~= "false"', 'distributed'],
  ['os.getenv("OUR_OWN_SWITCH") == "yes"', 'alpha'],
  ['is_wanted("beta")', 'beta'],
  ['is_wanted and is_wanted("beta")', 'beta'],
  ['ENV_OUR_OWN_SWITCH == "yes" and ENV_PROSODY_ENABLE_SECURITY ~= "false"', 'stable'],
  ['ENV_OUR_OWN_SWITCH ~= "no"', 'beta'],
  ['ENV_PROSODY_ENABLE_BETA == "true" and ENV_PROSODY_ENABLE_ALPHA == "true"', 'alpha'],
] as const)('%s for %s is fine, or not judged', (condition, tier) => {
  expect(messages(under(condition, tier))).toEqual([]);
});

describe('the fix', () => {
  test.each([
    ['ENV_PROSODY_ENABLE_BETA ~= "false"', 'ENV_PROSODY_ENABLE_BETA == "true"'],
    ["os.getenv('PROSODY_ENABLE_BETA') ~= 'false'", "os.getenv('PROSODY_ENABLE_BETA') == 'true'"],
    ['(ENV_PROSODY_ENABLE_BETA or "true") == "true"', '(ENV_PROSODY_ENABLE_BETA or "false") == "true"'],
    [
      '(ENV_PROSODY_ENABLE_BETA or "true"):lower() ~= "false"',
      '(ENV_PROSODY_ENABLE_BETA or "false"):lower() == "true"',
    ],
    ['ENV_PROSODY_ENABLE_BETA', 'ENV_PROSODY_ENABLE_BETA == "true"'],
    ['ENV_PROSODY_ENABLE_BETA ~= "true"', 'ENV_PROSODY_ENABLE_BETA == "true"'],
  ])('changes %s to %s', (wrong, right) => {
    expectFix(under(wrong, 'beta'), 'Change to `== "true"`', under(right, 'beta'));
  });

  test('changes the local that the condition names, and the field of a table', () => {
    const local = (is: string) =>
      files(`local beta = ENV_PROSODY_ENABLE_BETA ${is}\nif beta then ${include('beta')} end`);
    expectFix(local('~= "false"'), 'Change to `== "true"`', local('== "true"'));
    const table = (is: string) =>
      files(`local on = { beta = ENV_PROSODY_ENABLE_BETA ${is} }\nif on.beta then ${include('beta')} end`);
    expectFix(table('~= "false"'), 'Change to `== "true"`', table('== "true"'));
  });

  test('for a tier that is on by default', () => {
    expectFix(
      under('ENV_PROSODY_ENABLE_SECURITY == "true"', 'stable'),
      'Change to `~= "false"`',
      under('ENV_PROSODY_ENABLE_SECURITY ~= "false"', 'stable'),
    );
  });

  test('asks for the own variable, with the own default', () => {
    expectFix(
      under('os.getenv("PROSODY_ENABLE_BETA") == "true"', 'alpha'),
      'Ask for `PROSODY_ENABLE_ALPHA`',
      under('os.getenv("PROSODY_ENABLE_ALPHA") == "true"', 'alpha'),
    );
    expectFix(
      under('ENV_PROSODY_ENABLE_SECURITY ~= "false"', 'alpha'),
      'Ask for `PROSODY_ENABLE_ALPHA`',
      under('ENV_PROSODY_ENABLE_ALPHA == "true"', 'alpha'),
    );
  });

  test('by the local that there is for it', () => {
    const main = (name: string) =>
      files(`local on = { beta = ENV_PROSODY_ENABLE_BETA == "true", alpha = ENV_PROSODY_ENABLE_ALPHA == "true" }
if on.beta then
  ${include('beta')}
end
if on.${name} then
  ${include('alpha')}
end`);
    expectFix(main('beta'), 'Ask for `PROSODY_ENABLE_ALPHA`', main('alpha'));
  });

  test.each([
    [
      'something else stands under the condition',
      `if ENV_PROSODY_ENABLE_BETA == "true" then\n  ${include('beta')}\n  ${include('alpha')}\nend`,
    ],
    [
      'a function decides',
      `local function on(name) return os.getenv(name) ~= "false" end\nif on("PROSODY_ENABLE_BETA") then ${include('beta')} end`,
    ],
    ['it is the other branch', `if ENV_PROSODY_ENABLE_BETA == "false" then local _ else ${include('beta')} end`],
    ['it is negated', `if not (ENV_PROSODY_ENABLE_BETA == "false") then ${include('beta')} end`],
  ])('is none where %s', (_, main) => {
    expect(messages(files(main))).toHaveLength(1);
    expect(fixTitles(files(main))).toEqual([]);
  });
});

test('names, variables and defaults are those of the settings', () => {
  const layout = {
    ...DEFAULT_LAYOUT,
    directory: 'tiers',
    folders: { ...DEFAULT_LAYOUT.folders, beta: 'testing' },
    variables: { ...DEFAULT_LAYOUT.variables, beta: 'WITH_TESTING' },
    defaults: { ...DEFAULT_LAYOUT.defaults, beta: 'on' as const },
  };
  const main = (condition: string) =>
    `--- file: prosody.cfg.lua\nif ${condition} then Include "tiers/testing/*.cfg.lua" end\n--- file: tiers/testing/x.cfg.lua\nlocal x\n`;
  expect(messages(main('ENV_WITH_TESTING ~= "false"'), { layout })).toEqual([]);
  expect(messages(main('ENV_WITH_TESTING == "true"'), { layout })).toEqual([
    'info: Where `WITH_TESTING` is not set, the beta modules are not loaded; they are on unless somebody switches them off (`~= "false"`).',
  ]);
  expect(messages(main('ENV_PROSODY_ENABLE_ALPHA == "true"'), { layout })).toEqual([
    'warning: `tiers/testing` goes by `WITH_TESTING`; `PROSODY_ENABLE_ALPHA` is for `tiers/community/alpha`.',
  ]);
  expect(messages(main('ENV_WITH_TESTING == "true"'))).toEqual([]);
  expect(messages(main('ENV_WITH_TESTING == "true"'), { layout: { ...layout, enabled: 'off' } })).toEqual([]);
});

test('two tiers may have the same variable', () => {
  const { variables } = DEFAULT_LAYOUT;
  const layout = { ...DEFAULT_LAYOUT, variables: { ...variables, alpha: variables.beta } };
  expect(messages(under('ENV_PROSODY_ENABLE_BETA == "true"', 'alpha'), { layout })).toEqual([]);
});
