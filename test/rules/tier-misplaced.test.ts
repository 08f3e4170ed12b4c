import { describe, expect, test } from 'vitest';
import { DEFAULT_LAYOUT } from '../../server/src/rules/index.ts';
import { fixture } from '../support/fixture.ts';
import { applied, expectFix, expectProblems, fixTitles, problemsIn, problemsOf, type Settings } from './support.ts';

const MAIN = `--- file: prosody.cfg.lua
modules_enabled = { "roster" }
Include "modules.d/distributed/*.cfg.lua"
if ENV_PROSODY_ENABLE_SECURITY ~= "false" then
  Include "modules.d/community/stable/*.cfg.lua"
end
if ENV_PROSODY_ENABLE_BETA == "true" then
  Include "modules.d/community/beta/*.cfg.lua"
end
if ENV_PROSODY_ENABLE_ALPHA == "true" then
  Include "modules.d/community/alpha/*.cfg.lua"
end
`;
const FILES = {
  distributed: 'modules.d/distributed/distributed.cfg.lua',
  firewall: 'modules.d/community/stable/firewall.cfg.lua',
  features: 'modules.d/community/beta/web-features.cfg.lua',
  compliance: 'modules.d/community/beta/compliance.cfg.lua',
  monitoring: 'modules.d/community/alpha/monitoring.cfg.lua',
} as const;
const EMPTY = '-- nothing yet\n';

/** The layout with these texts; the folders of all tiers are there. */
function layoutOf(texts: Partial<Record<keyof typeof FILES, string>>): string {
  const all = { distributed: EMPTY, firewall: EMPTY, features: EMPTY, ...texts };
  const parts = Object.entries(all).map(([key, text]) => `--- file: ${FILES[key as keyof typeof FILES]}\n${text}`);
  return MAIN + parts.join('\n');
}

const ALL = { PROSODY_ENABLE_BETA: 'true', PROSODY_ENABLE_ALPHA: 'true' };

function own(text: string, settings?: Settings): string[] {
  const found = problemsIn(text, settings).filter(({ rule }) => rule === 'tier-misplaced');
  return found.map(({ severity, message }) => `${severity}: ${message}`);
}

describe('what is listed', () => {
  test('marks a module of another tier', () => {
    expectProblems(`
      --- file: prosody.cfg.lua
      Include "modules.d/distributed/*.cfg.lua"
      --- file: modules.d/distributed/distributed.cfg.lua
      modules_enabled = { "mam", "firewall" }
      --                          ^^^^^^^^ tier-misplaced: warning: \`firewall\` is a stable community module, and this is the folder of Prosody's own modules: the variable that switches them does not mean it. It belongs into \`modules.d/community/stable/firewall.cfg.lua\`.
    `);
  });

  test('says of what tier it is, so that nothing else does', () => {
    const text = layoutOf({ firewall: 'modules_enabled:append { "audit" }\n' });
    const rulesOf = (settings: Settings) =>
      problemsIn(text, { ...settings, env: ALL })
        .filter(({ location }) => location.uri.endsWith('firewall.cfg.lua'))
        .map(({ rule }) => rule);
    expect(rulesOf({})).toEqual(['tier-misplaced']);
    expect(rulesOf({ severities: { 'tier-misplaced': 'off' } })).toEqual(['unstable-module']);
  });

  test('as information where it is more to be trusted than the others', () => {
    expect(own(layoutOf({ features: 'modules_enabled:append { "firewall" }\n' }))).toEqual([
      expect.stringMatching(/^info: `firewall` is a stable community module, and this is the folder of beta modules/),
    ]);
  });

  test('modules of the tier are fine, and so is everything in other directories', () => {
    expect(own(layoutOf({ firewall: 'modules_enabled:append { "firewall" }\n' }))).toEqual([]);
    const elsewhere =
      '--- file: prosody.cfg.lua\nInclude "conf.d/*.cfg.lua"\n--- file: conf.d/x.cfg.lua\nmodules_enabled = { "firewall" }\n';
    expect(own(elsewhere)).toEqual([]);
    expect(
      own(layoutOf({ distributed: 'modules_enabled:append { "audit" }\n' }), {
        layout: { ...DEFAULT_LAYOUT, enabled: 'off' },
      }),
    ).toEqual([]);
  });

  test.each(['13.0', '13.0.1'] as const)(
    'what %s ships and the inventory has among the others is right in both folders',
    (version) => {
      const list = 'modules_enabled:append { "http_altconnect", "server_info" }\n';
      expect(own(layoutOf({ distributed: list }), { version })).toEqual([]);
      expect(own(layoutOf({ compliance: list }), { version })).toEqual([]);
    },
  );

  test('a file may ask for the variable of the other tier', () => {
    const list =
      'if ENV_PROSODY_ENABLE_ALPHA == "true" then\n  modules_enabled:append { "audit" }\n  audit_log_ips = true\nend\n';
    expect(own(layoutOf({ firewall: list }))).toEqual([]);
    expect(own(layoutOf({ firewall: list }), { env: ALL })).toEqual([]);
  });

  test('its options are not told apart, but named with it', () => {
    const text = layoutOf({ firewall: 'audit_log_ips = true\nmodules_enabled:append { "audit" }\n' });
    const [problem, ...more] = problemsIn(text).filter(({ rule }) => rule === 'tier-misplaced');
    expect(more).toEqual([]);
    expect(problem?.related.map(({ message }) => message)).toEqual(['This is for `audit` too.']);
  });
});

describe('what is set', () => {
  test('marks an option that only a module of another tier reads', () => {
    expectProblems(`
      --- file: prosody.cfg.lua
      Include "modules.d/community/stable/*.cfg.lua"
      --- file: modules.d/community/stable/firewall.cfg.lua
         audit_log_ips = true
      -- ^^^^^^^^^^^^^ tier-misplaced: info: \`audit_log_ips\` is for \`audit\`, an alpha module, and this is the folder of stable community modules: it is set whether or not the module is switched on. It belongs into \`modules.d/community/alpha/monitoring.cfg.lua\`.
    `);
  });

  test.each([
    ['that the core reads', 'firewall', 'statistics = "internal"'],
    ['for a module that is more to be trusted', 'features', 'http_paths = { register = "/join" }'],
    ['for a module that nobody has rated', 'features', 'password_policy = { length = 12 }'],
    ['that nothing is known of', 'firewall', 'audit_of_ours = true'],
    ['for a module of the same tier', 'features', 'password_reset_validity = 3600'],
    ['that modules of several tiers read', 'distributed', 'contact_info = { }'],
  ] as const)('not one %s', (_, file, option) => {
    expect(own(layoutOf({ [file]: `${option}\n` }))).toEqual([]);
  });
});

describe('the fix', () => {
  const TO_ALPHA = 'a new file `modules.d/community/alpha/monitoring.cfg.lua`';

  test('moves an entry into the list that the other file has, with separator and comments', () => {
    expectFix(
      layoutOf({
        firewall:
          'modules_enabled:append {\n    "spam_reporting";\n    -- Tells clients\n    -- how to log in\n    "sasl2"; -- in fewer steps\n\n    "firewall"; -- ours\n}\n',
        features: 'modules_enabled:append {\n  "password_reset", -- links\n}\n',
        compliance: EMPTY,
      }).replaceAll('web-features', 'modern-auth'),
      'Move `sasl2` to `modules.d/community/beta/modern-auth.cfg.lua`',
      layoutOf({
        firewall: 'modules_enabled:append {\n    "spam_reporting";\n\n    "firewall"; -- ours\n}\n',
        features:
          'modules_enabled:append {\n  "password_reset", -- links\n  -- Tells clients\n  -- how to log in\n  "sasl2", -- in fewer steps\n}\n',
        compliance: EMPTY,
      }).replaceAll('web-features', 'modern-auth'),
    );
  });

  test('a comment that is about the others stays', () => {
    expectFix(
      layoutOf({
        firewall: 'modules_enabled:append {\n  -- Against spam\n  "password_reset";\n  "spam_reporting";\n}\n',
        features: 'modules_enabled:append { "pubsub_serverinfo" }\n',
      }),
      'Move `password_reset` to `modules.d/community/beta/web-features.cfg.lua`',
      layoutOf({
        firewall: 'modules_enabled:append {\n  -- Against spam\n  "spam_reporting";\n}\n',
        features: 'modules_enabled:append { "pubsub_serverinfo", "password_reset" }\n',
      }),
    );
  });

  test('the comments of a list on one line go above it', () => {
    expectFix(
      layoutOf({
        firewall: 'modules_enabled:append {\n  "spam_reporting",\n  "password_reset", -- links\n}\n',
        features: 'modules_enabled:append { "pubsub_serverinfo" }\n',
      }),
      'Move `password_reset` to `modules.d/community/beta/web-features.cfg.lua`',
      layoutOf({
        firewall: 'modules_enabled:append {\n  "spam_reporting",\n}\n',
        features: '-- links\nmodules_enabled:append { "pubsub_serverinfo", "password_reset" }\n',
      }),
    );
  });

  test('takes the options along, and what is only added to the list as a whole', () => {
    expectFix(
      layoutOf({
        firewall:
          'firewall_scripts = { "/etc/prosody/x.pfw" }\n\n-- Audit\nmodules_enabled:append { "audit" }; -- ours\n\n-- Mind the law\naudit_log_ips = true; -- whole ones\naudit_log_ipv4_prefix = ENV_PREFIX or 24\n\nblock_registrations_users = { "admin" }\n',
        monitoring: '-- Watching\n\nmodules_enabled:append { "measure_cpu" }\n',
      }),
      'Move `audit` to `modules.d/community/alpha/monitoring.cfg.lua`',
      layoutOf({
        firewall: 'firewall_scripts = { "/etc/prosody/x.pfw" }\n\nblock_registrations_users = { "admin" }\n',
        monitoring:
          '-- Watching\n\n-- Audit\n-- ours\nmodules_enabled:append { "measure_cpu", "audit" }\n\n-- Mind the law\naudit_log_ips = true; -- whole ones\naudit_log_ipv4_prefix = ENV_PREFIX or 24\n',
      }),
    );
  });

  test('creates the file where an Include would read it', () => {
    const { edits } = expectFix(
      layoutOf({
        firewall:
          'firewall_scripts = { "x.pfw" }\n-- Audit\nmodules_enabled { "audit" }\n\n-- Mind the law\naudit_log_ips = true\n',
      }),
      `Move \`audit\` to ${TO_ALPHA}`,
      layoutOf({
        firewall: 'firewall_scripts = { "x.pfw" }\n',
        monitoring: '-- Audit\nmodules_enabled { "audit" }\n\n-- Mind the law\naudit_log_ips = true\n',
      }),
    );
    expect(edits.filter(({ creates }) => creates)).toHaveLength(1);
  });

  test('options go in front of the sections of the other file, and take its line ends', () => {
    expectFix(
      layoutOf({
        firewall: '-- audit\naudit_log_ips = {\n  "x";\n}\n',
        monitoring: 'memory_pagesize = 4096\r\n\r\n-- Ours\r\nVirtualHost "example.com"\r\n  name = "x"\r\n',
      }),
      'Move `audit_log_ips` to `modules.d/community/alpha/monitoring.cfg.lua`',
      layoutOf({
        firewall: '',
        monitoring:
          'memory_pagesize = 4096\r\n\r\n-- audit\r\naudit_log_ips = {\r\n  "x";\r\n}\r\n\r\n-- Ours\r\nVirtualHost "example.com"\r\n  name = "x"\r\n',
      }),
    );
  });

  test('a module that the inventory does not place has a file of its own', () => {
    const titles = fixTitles(layoutOf({ firewall: 'modules_enabled:append { "spam_reporting", "muc_moderation" }\n' }));
    expect(titles).toContain('Move `muc_moderation` to a new file `modules.d/community/beta/muc-moderation.cfg.lua`');
  });

  test('works with lists of a host, and with a function that adds to the list', () => {
    const host = (names: string) => `VirtualHost "example.com"\n  modules_enabled:append { ${names} }\n`;
    const set = 'VirtualHost "example.com"\n  modules_enabled = { "ping" }\n';
    const before = layoutOf({ firewall: host('"password_reset", "firewall"'), features: host('"pubsub_serverinfo"') });
    const after = layoutOf({ firewall: host('"firewall"'), features: host('"pubsub_serverinfo", "password_reset"') });
    const main = (text: string) => text.replace('Include', `${set}Include`);
    expectFix(main(before), 'Move `password_reset` to `modules.d/community/beta/web-features.cfg.lua`', main(after));
    const enable = (names: string) => `enable { ${names} }\n`;
    const list =
      'local list = { "roster" }\nfunction enable(names) for i = 1, #names do list[#list + 1] = names[i] end end\n';
    const built = (text: string) =>
      `${text.replace('modules_enabled = { "roster" }\n', list).replace('--- file: modules.d', 'modules_enabled = list\n--- file: modules.d')}`;
    expectFix(
      built(layoutOf({ firewall: enable('"password_reset", "firewall"'), features: enable('"pubsub_serverinfo"') })),
      'Move `password_reset` to `modules.d/community/beta/web-features.cfg.lua`',
      built(layoutOf({ firewall: enable('"firewall"'), features: enable('"pubsub_serverinfo", "password_reset"') })),
    );
  });

  test.each([
    [
      'both files assign the list, so that one of them is lost',
      { firewall: 'modules_enabled = { "audit", "firewall" }\n', monitoring: 'modules_enabled = { "measure_cpu" }\n' },
    ],
    [
      'the other file has no list, and this one assigns its own',
      { firewall: 'modules_enabled = { "audit", "firewall" }\n', monitoring: EMPTY },
    ],
    [
      'an option reads a local',
      { firewall: 'local days = "28d"\naudit_log_expires_after = days\n', monitoring: EMPTY },
    ],
    [
      'an option reads a file, by a name that is relative to it',
      { firewall: 'audit_log_expires_after = FileLine("days")\n', monitoring: EMPTY },
    ],
    [
      'an option stands under a host',
      { firewall: 'VirtualHost "example.com"\n  audit_log_ips = true\n', monitoring: EMPTY },
    ],
    [
      'the other file sets the option too',
      { firewall: 'audit_log_ips = true\n', monitoring: 'audit_log_ips = false\n' },
    ],
    ['the other file does not parse', { firewall: 'audit_log_ips = true\n', monitoring: 'memory_pagesize = \n' }],
    ['the other file returns', { firewall: 'audit_log_ips = true\n', monitoring: 'return\n' }],
    ['two options share a line', { firewall: 'audit_log_ips = true; firewall_scripts = {}\n', monitoring: EMPTY }],
    ['it is the module of a Component', { firewall: 'Component "x.example.com" "pubsub_feeds"\n', monitoring: EMPTY }],
  ])('is none where %s', (_, texts) => {
    expect(fixTitles(layoutOf(texts)).filter((title) => title.startsWith('Move'))).toEqual([]);
  });

  test('nor where no Include would read the file', () => {
    const text = layoutOf({ firewall: 'audit_log_ips = true\n' });
    const moves = (main: string) => fixTitles(main).filter((title) => title.startsWith('Move'));
    expect(moves(text)).toHaveLength(1);
    expect(moves(text.replace(/if ENV_PROSODY_ENABLE_ALPHA.*?end\n/s, ''))).toEqual([]);
    expect(moves(text.replace('alpha/*.cfg.lua', 'alpha/x*.cfg.lua'))).toEqual([]);
  });

  test('nor in 0.12, where nothing can be added to a list', () => {
    const text = layoutOf({ firewall: 'modules_enabled = { "audit" }\n' });
    expect(fixTitles(text, { version: '0.12' }).filter((title) => title.startsWith('Move'))).toEqual([]);
  });
});

test('all of them can be made, one after the other, and nothing is lost', () => {
  const text = layoutOf({
    distributed:
      '-- head\n\n-- ours\nmodules_enabled:append {\n  "mam"; -- archive\n  "firewall"; -- rules\n  "audit"; -- log\n  "sasl2"; -- login\n}\n\n-- days\naudit_log_expires_after = "28d"; -- four weeks\n\npassword_reset_validity = 3600\n',
    firewall: 'measure = 1 -- ours\n\nmodules_enabled:append {\n  "password_reset"; -- links\n}\n',
  });
  let { files } = fixture(text);
  const { main } = fixture(text);
  const words = (all: Readonly<Record<string, string>>) =>
    Object.values(all)
      .join('\n')
      .split(/[\s{};,]+/)
      .filter(Boolean)
      .sort();
  const before = words(files).filter((word) => !word.startsWith('modules_enabled'));
  for (let round = 0; round < 10; round++) {
    const problems = problemsOf(files, main, { env: ALL });
    const [move] = problems.filter(({ rule }) => rule.startsWith('tier-')).flatMap(({ fixes }) => fixes);
    if (!move) break;
    files = { ...applied(files, move.edits) };
    const rules = problemsOf(files, main, { env: ALL }).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule !== 'unstable-module').length).toBeLessThan(
      problems.filter(({ rule }) => rule !== 'unstable-module').length,
    );
  }
  expect(own(text, { env: ALL }).length).toBeGreaterThan(3);
  expect(problemsOf(files, main, { env: ALL }).filter(({ rule }) => rule !== 'unstable-module')).toEqual([]);
  expect(words(files).filter((word) => !word.startsWith('modules_enabled'))).toEqual(before);
  expect(files).toMatchObject({
    '/etc/prosody/modules.d/community/alpha/monitoring.cfg.lua':
      'modules_enabled:append { "audit" } -- log\n\n-- days\naudit_log_expires_after = "28d"; -- four weeks\n',
    '/etc/prosody/modules.d/community/beta/modern-auth.cfg.lua': 'modules_enabled:append { "sasl2" } -- login\n',
  });
});
