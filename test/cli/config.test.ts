import { describe, expect, test } from 'vitest';
import { prosodyConfig, type Setting } from './support.ts';

const main = (...lines: string[]): Setting => ({ files: { '/etc/prosody/prosody.cfg.lua': lines.join('\n') } });

async function printed(setting: Setting, ...rest: string[]): Promise<string> {
  const { out, error, code } = await prosodyConfig(setting, 'config', 'prosody.cfg.lua', ...rest);
  expect({ error, code }).toEqual({ error: '', code: 0 });
  return out;
}

interface Listed {
  readonly name: string;
  readonly value: unknown;
  readonly unknown: boolean;
  readonly hidden?: true;
  readonly inherited: boolean;
  readonly path: string;
  readonly line: number;
}

async function json(setting: Setting, ...rest: string[]): Promise<{ name: string; options: Listed[] }[]> {
  const { version, hosts } = JSON.parse(await printed(setting, '--format', 'json', ...rest));
  expect(version).toBe(1);
  return hosts;
}

/** The values of the global section's options by name; a symbol where it is unknown. */
async function values(...lines: string[]): Promise<Record<string, unknown>> {
  const [{ options } = { options: [] }] = await json(main(...lines), '*');
  return Object.fromEntries(options.map(({ name, value, unknown }) => [name, unknown ? UNKNOWN : value]));
}

const UNKNOWN = Symbol('unknown');

describe('the options of a host', () => {
  const setting: Setting = {
    files: {
      '/etc/prosody/prosody.cfg.lua': [
        'admins = { "admin@example.org" }',
        'allow_registration = false',
        'Include "conf.d/*.cfg.lua"',
      ].join('\n'),
      '/etc/prosody/conf.d/a.cfg.lua': 'VirtualHost "Example.ORG"\n  allow_registration = true\n  c2s_ports = {}',
    },
  };

  test('are its own and those of the global section, by name', async () => {
    expect(await json(setting, 'example.org')).toEqual([
      {
        name: 'example.org',
        options: [
          {
            name: 'admins',
            value: ['admin@example.org'],
            unknown: false,
            inherited: true,
            path: 'prosody.cfg.lua',
            line: 1,
          },
          {
            name: 'allow_registration',
            value: true,
            unknown: false,
            inherited: false,
            path: 'conf.d/a.cfg.lua',
            line: 2,
          },
          { name: 'c2s_ports', value: [], unknown: false, inherited: false, path: 'conf.d/a.cfg.lua', line: 3 },
        ],
      },
    ]);
  });

  test('are found however its name is written', async () => {
    expect(await json(setting, 'EXAMPLE.org')).toEqual(await json(setting, 'example.org'));
  });

  test('of all hosts begin with the global section', async () => {
    expect((await json(setting)).map(({ name }) => name)).toEqual(['*', 'example.org']);
    expect((await json(setting, '*'))[0]?.options.map(({ name, inherited }) => [name, inherited])).toEqual([
      ['admins', false],
      ['allow_registration', false],
    ]);
  });

  test('are those of the last writing, and none where that was nil', async () => {
    const { options } = (await json(main('a = 1', 'b = 1', 'a = 2', 'b = nil'), '*'))[0] ?? { options: [] };
    expect(options.map(({ name, value, line }) => [name, value, line])).toEqual([['a', 2, 3]]);
  });

  test('are without what Prosody notes for itself when a section opens, unless somebody wrote it', async () => {
    const hosts = await json(main('Component "a.test" "muc"', 'VirtualHost "b.test"', 'load_global_modules = false'));
    expect(hosts.map(({ name, options }) => [name, options.map((option) => option.name)])).toEqual([
      ['*', []],
      ['a.test', []],
      ['b.test', ['load_global_modules']],
    ]);
  });

  test('are without what the environment switches off', async () => {
    const text = ['if os.getenv("BETA") == "true" then a = 1', 'VirtualHost "beta.test"', 'end', 'b = 1'];
    expect((await json(main(...text))).map(({ name, options }) => [name, options.length])).toEqual([['*', 1]]);
    const on = await json(main(...text), '--env', 'BETA=true');
    expect(on.map(({ name }) => name)).toEqual(['*', 'beta.test']);
  });
});

describe('a value in JSON', () => {
  test('is a text, a number, a boolean or a list as it is', async () => {
    expect(await values('a = "x" .. 1', 'b = 60 * 60', 'c = 1 / 2', 'd = not true', 'e = { 1, { "x" } }')).toEqual({
      a: 'x1',
      b: 3600,
      c: 0.5,
      d: false,
      e: [1, ['x']],
    });
  });

  test('is an object for a table with keys, whose keys are texts', async () => {
    expect(await values('a = { x = 1, y = { z = {} } }', 'b = { "x", y = true }', 'c = { [2] = "x" }')).toEqual({
      a: { x: 1, y: { z: [] } },
      b: { 1: 'x', y: true },
      c: { 2: 'x' },
    });
    expect(await values('a = { ["__proto__"] = 1 }')).toEqual(JSON.parse('{ "a": { "__proto__": 1 } }'));
  });

  test('is null where a part of it cannot be known', async () => {
    expect(await values('a = os.time()', 'b = { "x", os.time() }', 'c = { x = { y = os.time() } }', 'd = 1')).toEqual({
      a: UNKNOWN,
      b: UNKNOWN,
      c: UNKNOWN,
      d: 1,
    });
  });

  test('is null where JSON has no word for it', async () => {
    const loop = 'local t = {} t.t = t c = t';
    const wide = 'local w = {} for i = 1, 60 do w = { w, w } end d = w';
    expect(await values('a = function () end', 'b = 1 / 0', loop, wide, 'e = { [1] = 1, ["1"] = 2 }')).toEqual({
      a: UNKNOWN,
      b: UNKNOWN,
      c: UNKNOWN,
      d: UNKNOWN,
      e: UNKNOWN,
    });
  });

  test('belongs to a section without a certain name, which is marked', async () => {
    const hosts = await json(main('VirtualHost(tostring(os.time()) .. ".test")', 'a = 1'));
    expect(hosts[1]).toMatchObject({ name: 'tostring(os.time()) .. ".test"', computed: true });
  });
});

describe('a secret', () => {
  const setting: Setting = {
    files: {
      '/etc/prosody/prosody.cfg.lua': [
        'component_secret = "horse"',
        'motd_text = FileContents("motd.txt")',
        'sql = { driver = "MySQL", password = ENV_SQL }',
      ].join('\n'),
      '/etc/prosody/motd.txt': 'horse',
    },
  };

  test('is null in JSON, and what has one is marked', async () => {
    const [{ options } = { options: [] }] = await json(setting, '--env', 'SQL=horse');
    expect(options.map(({ name, value, unknown, hidden }) => [name, value, unknown, hidden])).toEqual([
      ['component_secret', null, false, true],
      ['motd_text', null, false, true],
      ['sql', { driver: 'MySQL', password: null }, false, true],
    ]);
  });

  test('is not in the table', async () => {
    const out = await printed(setting, '--env', 'SQL=horse');
    expect(out).toContain('component_secret  "…"');
    expect(out).toContain('motd_text         FileContents("motd.txt")');
    expect(out).toContain('{ driver = "MySQL", password = "…" }');
    expect(out).not.toContain('horse');
  });

  test('is told apart from what is only read from a file', async () => {
    const notes = (await printed(setting, '--env', 'SQL=horse')).match(/\w[\w ]* not shown/g);
    expect(notes).toEqual(['secrets are not shown', 'what it reads is not shown', 'secrets are not shown']);
  });

  test('that systemd hands over is named', async () => {
    const out = await printed(main('component_secret = Credential("bridge")'));
    expect(out).toContain('because the credential `bridge` is read when Prosody starts');
  });
});

test('a number that was made of what a file holds, and one that is a secret, are hidden', async () => {
  const text = 'c2s_timeout = tonumber(FileLine "t") component_secret = 8472';
  const setting = { files: { '/etc/prosody/prosody.cfg.lua': text, '/etc/prosody/t': '4711' } };
  const out = await printed(setting);
  expect(out).not.toMatch(/4711|8472/);
  expect((await prosodyConfig(setting, 'config', 'prosody.cfg.lua', '--format', 'json')).out).not.toMatch(/4711|8472/);
});

describe('the table', () => {
  const setting = main(
    'admins = { "admin@example.org" }',
    'secret = FileLine "secret.txt"',
    'modules_enabled = { "roster", "saslauth", "tls", "dialback", "disco", "carbons", "pep", "private", "blocklist" }',
    'VirtualHost "example.org"',
    '  allow_registration = true',
    'VirtualHost "plain.example.org"',
  );

  const terminal = (columns: number): Setting => ({ ...setting, columns, environment: { NO_COLOR: '1' } });

  test('of all sections names what the hosts have from the global one', async () => {
    expect(await printed(terminal(64))).toBe(`\
* global section
  admins           { "admin@example.org" }     prosody.cfg.lua:1
  modules_enabled  { "roster", "saslauth",     prosody.cfg.lua:3
                   "tls", "dialback",
                   "disco", "carbons", "pep…
  secret           unknown                     prosody.cfg.lua:2
                   because \`secret.txt\`
                   cannot be read here

example.org VirtualHost
  allow_registration  true  prosody.cfg.lua:5
  from the global section: admins, modules_enabled, secret

plain.example.org VirtualHost
  no options of its own
  from the global section: admins, modules_enabled, secret
`);
  });

  test('of one host has their values too', async () => {
    const out = await printed(main('a = 1', 'VirtualHost "example.org"', 'b = 2'), 'example.org');
    expect(out).toBe(`\
example.org VirtualHost
  b  2  prosody.cfg.lua:3
  from the global section
  a  1  prosody.cfg.lua:1
`);
  });

  test.each([40, 60, 80, 120])('is never wider than a terminal of %i columns', async (columns) => {
    const out = await printed(terminal(columns), 'example.org');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    expect(out).toContain('unknown');
  });

  test('has values as a whole, each on its line, where it goes into a pipe', async () => {
    const line = (await printed(setting)).split('\n').find((each) => each.includes('modules_enabled'));
    expect(line).toMatch(/"roster".*"blocklist" } {2}prosody\.cfg\.lua:3$/);
  });

  test('says what an uncertain value may be, and when an uncertain host exists', async () => {
    const text = [
      'if io.open("x") then',
      'a = 1',
      'else',
      'a = 2',
      'end',
      'if io.open("y") then Component "c" "muc" end',
    ];
    const out = await printed(main(...text));
    expect(out).toMatch(/^ {2}a {2}(1 or 2|2 or 1) /m);
    expect(out).toContain('because it depends on a condition that cannot be known');
    expect(out).toContain('c Component of module muc, perhaps: when `io.open("y")` holds');
  });

  test('has nothing that moves the cursor', async () => {
    expect(await printed(main('a = "\\27[2J"'))).toContain('a  "\ufffd[2J"');
  });
});

describe('what Prosody would not load', () => {
  const said = async (text: string, ...rest: string[]) =>
    (await prosodyConfig(main(...text.split('\n')), 'config', 'prosody.cfg.lua', ...rest)).error;

  test.each([
    ['a mistake in the text', 'a = 1\nb = {'],
    ['an error of Lua', 'a = 1\nb = #nil'],
    ['a function that is not there', 'a = 1\nnothing()'],
    ['a variable that is not set', 'a = 1\nb = "www." .. os.getenv("DOMAIN")'],
  ])('is shown as it would be without %s, and said', async (_, text) => {
    const { out, error, code } = await prosodyConfig(main(...text.split('\n')), 'config', 'prosody.cfg.lua');
    expect(error).toBe(
      'prosody-config: Prosody does not load this because of prosody.cfg.lua:2 (see prosody-config check); without that mistake it would be:\n',
    );
    expect(out).toContain('  a  1');
    expect(code).toBe(0);
  });

  test('is not said of what it does not read, or of what is no error', async () => {
    expect(await said('if os.getenv("X") then nothing() end')).toBe('');
    expect(await said('a = unknown_name')).toBe('');
  });
});
