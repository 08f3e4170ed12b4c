/** A check takes time that grows with what it checks: no part of it goes by everything for each of many things. */
import { expect, test } from 'vitest';
import { withCountedCore } from '../support/counted-core.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';

const MAIN = '/etc/prosody/prosody.cfg.lua';
const HOST = 'VirtualHost "example.net"\n';

/** How many there are at first: a search for each of four times as many takes ten thousand steps. */
const SIZE = 40;

const each = (size: number, line: (index: number) => string) =>
  `${Array.from({ length: size }, (_, index) => line(index)).join('\n')}\n`;
const list = (size: number, entry: (index: number) => string) => `modules_enabled = {\n${each(size, entry)}}\n${HOST}`;
const filesNamed = (size: number, name: (index: number) => string, text: (index: number) => string) =>
  Object.fromEntries(Array.from({ length: size }, (_, index) => [name(index), text(index)]));

/** Module lists of hosts, each with other modules and other mistakes. */
const LISTS = ['mam', 'mod_smacks', 'vcard", "vcard_legacy', 'auth_ldap', 'zz_nothing', 'muc_mam', 'roster", "roster'];

/** What there is many of: each line of a text, with its number. */
const SHAPES: Readonly<Record<string, (size: number) => string | Readonly<Record<string, string>>>> = {
  hosts: (size) => each(size, (i) => `VirtualHost "h${i}.example.net"`),
  'hosts with lists': (size) =>
    each(size, (i) => `VirtualHost "h${i}.example.net"\n  modules_enabled = { "${LISTS[i % LISTS.length]}" }`),
  'hosts that disable': (size) =>
    each(size, (i) => `VirtualHost "h${i}.net" modules_enabled = { "zz${i}" } modules_disabled = { "zz${i}" }`),
  'hosts with options': (size) =>
    each(size, (i) => `VirtualHost "h${i}.net"\n  zz_${i} = 1\n  c2s_ports = { 5222 }\n  admins = { "a@h${i}.net" }`),
  'hosts with weak options': (size) =>
    `c2s_require_encryption = false\n${each(size, (i) => `VirtualHost "h${i}.net"\n  s2s_secure_auth = false\n  allow_registration = true`)}`,
  'hosts with old options': (size) =>
    each(size, (i) => `VirtualHost "h${i}.net"\n  anonymous_login = true\n  storage = "sq"\n  daemonize = true`),
  'hosts with certificates': (size) =>
    each(size, (i) => `VirtualHost "h${i}.net"\n  ssl = { key = "h${i}.crt", certificate = "h${i}.key" }`),
  'hosts and their Components': (size) =>
    each(size, (i) => `VirtualHost "h${i}.net"\nComponent "rooms.h${i}.net" "muc"\n  modules_enabled = { "muc_mam" }`),
  'hosts that are Components': (size) => each(size, (i) => `VirtualHost "h${i}.net"\nComponent "h${i}.net" "muc"`),
  'hosts with modules behind them': (size) => each(size, (i) => `VirtualHost "h${i}.net" "muc"`),
  'hosts of a loop': (size) => `for i = 1, ${size} do VirtualHost("h" .. i .. ".example.net") end\n`,
  'hosts of a branch': (size) =>
    each(size, (i) => `if ENV_X then VirtualHost "h${i}.net" modules_enabled = { "muc" } end`) + HOST,
  'Components of a branch': (size) =>
    each(size, (i) => `if ENV_X then Component "c${i}.net" "muc" modules_enabled = { "muc_mam" } end`) + HOST,
  'Components that nobody finds': (size) => HOST + each(size, (i) => `Component "c${i}.other${i}.net" "muc"`),
  'Components without secrets': (size) => HOST + each(size, (i) => `Component "c${i}.example.net"`),
  'addresses of services': (size) =>
    `disco_items = {\n${each(size, (i) => `{ "c${i}.example.net" };`)}}\n${HOST}${each(size, (i) => `Component "c${i}.example.net" "muc"`)}`,
  'options that nobody knows': (size) => each(size, (i) => `zz_${i} = ${i}`) + HOST,
  'options on one line': (size) => `${each(size, (i) => `zz_${i} = ${i}`).replaceAll('\n', ' ')}\n${HOST}`,
  'options that read others': (size) => `zz = { "a" }\n${each(size, (i) => `zz_${i} = zz`)}${HOST}`,
  'one option again and again': (size) => each(size, () => 'zz = { "a" }') + HOST,
  secrets: (size) => each(size, (i) => `zz${i}_password = "hunter${i}"`) + HOST,
  'modules that nobody knows': (size) => list(size, (i) => `  "zz_${i}";`),
  'modules with their prefix': (size) => list(size, (i) => `  "mod_zz_${i}";`),
  'one module again and again': (size) => list(size, () => '  "zz";'),
  'providers among modules': (size) => list(size, (i) => `  "auth_zz${i}"; "storage_zz${i}";`),
  'modules that are put in': (size) =>
    `modules_enabled = {}\n${each(size, (i) => `table.insert(modules_enabled, "zz_${i}")`)}${HOST}`,
  'modules that are installed': (size) => ({
    [MAIN]: `plugin_paths = { "/srv/modules" }\n${list(size, (i) => `"zz${i}";`)}${each(size, (i) => `zz_${i} = 1`)}`,
    ...filesNamed(
      size,
      (i) => `/srv/modules/mod_zz${i}.lua`,
      (i) => `module:get_option_string("zz_${i}")`,
    ),
  }),
  ports: (size) =>
    `c2s_ports = {\n${each(size, (i) => `${6000 + i};`)}}\ns2s_ports = {\n${each(size, (i) => `${6000 + i};`)}}\n${HOST}`,
  'words without quotes': (size) => each(size, (i) => `zz_${i} = word${i}`) + HOST,
  'fields of nothing': (size) => each(size, (i) => `zz_${i} = a.b${i}.c`) + HOST,
  'entries without quotes': (size) => list(size, (i) => `  word${i};`),
  'functions that are not there': (size) => each(size, (i) => `virtualhost_${i} "h${i}.net"`) + HOST,
  'errors that are caught': (size) => each(size, (i) => `zz_${i} = pcall(function() return zz + ${i} end)`) + HOST,
  'variables of the environment': (size) =>
    each(size, (i) => `if os.getenv("X${i}") == "true" then zz_${i} = 1 end`) + HOST,
  'conditions that nobody knows': (size) => each(size, (i) => `if io.open("x${i}") then zz_${i} = 1 end`) + HOST,
  'uses of Lua’s own names': (size) => each(size, (i) => `local l = Lua\nzz_${i} = l.tostring(${i})`) + HOST,
  'Includes of files': (size) => ({
    [MAIN]: each(size, (i) => `Include "conf.d/${i}.cfg.lua"`) + HOST,
    ...filesNamed(
      size,
      (i) => `/etc/prosody/conf.d/${i}.cfg.lua`,
      (i) => `VirtualHost "h${i}.net"\n`,
    ),
  }),
  'files of one Include': (size) => ({
    [MAIN]: `Include "conf.d/*.cfg.lua"\n${HOST}`,
    ...filesNamed(
      size,
      (i) => `/etc/prosody/conf.d/${i}.cfg.lua`,
      () => 'zz = 1\nx = = 2\n',
    ),
  }),
  'Includes of one file': (size) => ({
    [MAIN]: each(size, (i) => `VirtualHost "h${i}.net"\nInclude "shared.cfg.lua"`),
    '/etc/prosody/shared.cfg.lua': 'modules_enabled = { "mam", "zz" }\nzz = 1\n',
  }),
  'Includes of nothing': (size) => each(size, (i) => `Include "conf.d/${i}.cfg.lua"`) + HOST,
  'comments that silence': (size) =>
    each(size, (i) => `-- prosody-config: disable-next-line unknown-option\nzz_${i} = 1`) + HOST,
  'comments that silence nothing': (size) =>
    each(size, (i) => `log_${i} = 1 -- prosody-config: disable-line unknown-module`) + HOST,
  'missing separators': (size) => list(size, (i) => `  "zz_${i}"`),
  'missing quotes': (size) => list(size, (i) => `  "zz_${i};`),
  'missing brackets': (size) => each(size, (i) => `zz_${i} = { "a", "b"`) + HOST,
  'marks of templates': (size) => each(size, (i) => `VirtualHost "{{ host${i} }}"\n  zz_${i} = "{{ x }}"`),
  'entries under conditions of templates': (size) => list(size, (i) => `{% if x${i} %}\n  "zz_${i}";\n{% endif %}`),
  'modules of a tier': (size) => ({
    [MAIN]: `modules_enabled = {}\nif ENV_PROSODY_ENABLE_BETA == "true" then Include "modules.d/community/beta/*.cfg.lua" end\n${HOST}`,
    '/etc/prosody/modules.d/community/beta/all.cfg.lua': list(
      size,
      (i) => `"${['firewall', 'cloud_notify', 'mam', 'zz'][i % 4]}";`,
    ),
  }),
};

test('twice as much takes no more than about twice the work', { timeout: 600_000 }, async () => {
  await withCountedCore((counted) => {
    for (const version of ['0.12', '13.0'] as const) {
      for (const [shape, textOf] of Object.entries(SHAPES)) {
        const found = counted.superlinear(SIZE, ({ analyse, DEFAULT_SETTINGS }, size) => {
          const text = textOf(size);
          const files = memoryFileSystem(typeof text === 'string' ? { [MAIN]: text } : text);
          const { problems, configuration } = analyse(`file://${MAIN}`, files, { ...DEFAULT_SETTINGS, version });
          for (const { location } of problems) {
            configuration.files.get(location.uri)?.lines.codePointColumn(location.span.start);
          }
        });
        expect.soft(found, `many ${shape}, for Prosody ${version}`).toEqual([]);
      }
    }
  });
});
