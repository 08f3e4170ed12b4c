import { describe, expect, test } from 'vitest';
import { prosodyConfig, SOUND_HOST } from './support.ts';

const CLEAN = `modules_enabled = { "roster" }${SOUND_HOST}`;
const BAD = `modules_enabled = { "zz_nothing_like_it" }${SOUND_HOST}`;

function concise(files: Readonly<Record<string, string>>, ...args: string[]) {
  return prosodyConfig({ files }, 'check', '--format', 'concise', ...args);
}

describe('the severity of a rule', () => {
  const files = {
    '/etc/prosody/prosody.cfg.lua': BAD,
    '/etc/prosody/prosody-config.json': '{ "rules": { "unknown-module": "warning" } }',
  };

  test('is that of the project file, and of --rule before it', async () => {
    const byFile = await concise(files, 'prosody.cfg.lua');
    expect(byFile.out).toContain(': warning unknown-module');
    expect(byFile.code).toBe(0);
    expect((await concise(files, '--rule', 'unknown-module=hint', 'prosody.cfg.lua')).out).toContain(': hint unknown-');
  });

  test('may be off; the last --rule for it counts', async () => {
    const rules = ['--rule', 'unknown-module=error', '--rule', 'unknown-module=off'];
    expect((await concise(files, ...rules, 'prosody.cfg.lua')).out).toBe('');
  });

  test('may be that of a group; the last one counts for its rules too', async () => {
    const open = {
      '/etc/prosody/prosody.cfg.lua': 'VirtualHost "acme.net"\nc2s_require_encryption = false\nlog = "x"',
    };
    const off = [
      '--rule',
      'no-global-options=off',
      '--rule',
      'no-global-modules=off',
      '--rule',
      'insecure-option=error',
    ];
    expect((await concise(open, ...off, 'prosody.cfg.lua')).out).toContain(': error unencrypted-clients');
    const one = ['--rule', 'unencrypted-clients=hint'];
    expect((await concise(open, ...off, ...one, 'prosody.cfg.lua')).out).toContain(': hint unencrypted-clients');
  });
});

describe('the project file', () => {
  const text = `modules_enabled = { "measure_cpu" }\nif os.getenv("A") == "1" then Include "/srv/x.cfg.lua" end${SOUND_HOST}`;
  const files = {
    '/etc/prosody/sub/prosody.cfg.lua': text,
    '/etc/prosody/here/x.cfg.lua': 'modules_disabled = { "zz_nothing_like_it" }',
    '/etc/prosody/prosody-config.json': JSON.stringify({
      profile: 'strict',
      environment: { A: 1 },
      paths: { '/srv': 'here' },
    }),
  };

  test('is looked for up to the working directory, and its paths begin where it lies', async () => {
    const { out } = await concise(files, 'sub/prosody.cfg.lua');
    expect(out).toMatch(/^sub\/prosody\.cfg\.lua:1:22: error unstable-module/);
    expect(out).toMatch(/^here\/x\.cfg\.lua:1:23: info unknown-module/m);
  });

  test('holds for modules and config too', async () => {
    const { out } = await prosodyConfig({ files }, 'modules', 'sub/prosody.cfg.lua');
    expect(out).not.toContain('zz_nothing_like_it');
    const config = { ...files, '/etc/prosody/sub/prosody.cfg.lua': 'motd_text = ENV_A\nVirtualHost "a.test"' };
    const listed = await prosodyConfig(
      { files: config },
      'config',
      '--prosody-version',
      '13.0',
      'sub/prosody.cfg.lua',
      '*',
    );
    expect(listed.out).toContain('"1"');
  });

  test('gives way to flags', async () => {
    const { out } = await concise(files, '--profile', 'development', '--env', 'A=0', 'sub/prosody.cfg.lua');
    expect(out).toMatch(/info unstable-module/);
    expect(out).not.toMatch(/error/);
  });

  test('is told of on standard error where it is mistaken, once, and the rest counts', async () => {
    const wrong = { ...files, '/etc/prosody/prosody-config.json': '{ "version": 1, "profile": "strict" }' };
    const { out, error } = await concise(wrong, 'sub/prosody.cfg.lua', 'here/x.cfg.lua');
    expect(error).toBe(
      'prosody-config: prosody-config.json: `version` has to be "0.12", "13.0.1", "13.0" or "auto", not 1.\n',
    );
    expect(out).toContain('error unstable-module');
  });

  test('is that of each file; what was found for which Prosody is said', async () => {
    const two = {
      '/etc/prosody/a/prosody.cfg.lua': SOUND_HOST,
      '/etc/prosody/a/prosody-config.json': '{ "version": "0.12" }',
      '/etc/prosody/b/prosody.cfg.lua': SOUND_HOST,
    };
    const pretty = await prosodyConfig({ files: two }, 'check', 'a/prosody.cfg.lua', 'b/prosody.cfg.lua');
    expect(pretty.out).toContain('(2 files read for Prosody 0.12 and 13.0)');
    const json = await prosodyConfig({ files: two }, 'check', '--format', 'json', 'a', 'b');
    expect(JSON.parse(json.out)).toMatchObject({ prosodyVersion: '0.12', prosodyVersions: ['0.12', '13.0'] });
  });
});

describe('a folder', () => {
  const files = {
    '/etc/prosody/sites/a/prosody.cfg.lua': `Include "conf.d/*.cfg.lua"\n${BAD}`,
    '/etc/prosody/sites/a/conf.d/x.cfg.lua': 'modules_disabled = { "zz_included" }',
    '/etc/prosody/sites/b/part.cfg.lua': 'modules_disabled = { "zz_part" }',
    '/etc/prosody/sites/b/prosody.cfg.lua.j2': SOUND_HOST,
    '/etc/prosody/sites/other.lua': 'modules_disabled = { "zz_other" }',
    '/etc/prosody/sites/.hidden/prosody.cfg.lua': BAD,
    '/etc/prosody/sites/node_modules/prosody.cfg.lua': BAD,
  };

  test('stands for every configuration below it; what another includes is checked as its part', async () => {
    const { out } = await prosodyConfig({ files }, 'check', '--format', 'json', 'sites');
    expect(JSON.parse(out).files.map(({ path }: { path: string }) => path)).toEqual([
      'sites/a/prosody.cfg.lua',
      'sites/a/conf.d/x.cfg.lua',
      'sites/b/part.cfg.lua',
      'sites/b/prosody.cfg.lua.j2',
    ]);
  });

  test('nothing is missing from a part of a configuration, found in one or named', async () => {
    expect((await concise(files, 'sites/b')).out).not.toContain('no-hosts');
    expect((await concise(files, 'sites/b/part.cfg.lua')).out).not.toContain('no-hosts');
    const main = { '/etc/prosody/sites/b/prosody.cfg.lua': 'admins = {}' };
    expect((await concise(main, 'sites/b/prosody.cfg.lua')).out).toContain('no-hosts');
  });
});

describe('standard input', () => {
  const files = {
    '/etc/prosody/prosody.cfg.lua': `Include "conf.d/*.cfg.lua"\n${CLEAN}`,
    '/etc/prosody/conf.d/x.cfg.lua': '',
  };
  const input = 'modules_disabled = { "zz_typed" }';
  const check = (...args: string[]) => prosodyConfig({ files, input }, 'check', '--format', 'concise', ...args);

  test('is a file of its own', async () => {
    expect((await check('-')).out).toMatch(/^<stdin>:1:23: info unknown-module/m);
  });

  test('is called as --stdin-filename says, and stands in for that file', async () => {
    const { out } = await check('prosody.cfg.lua', '-', '--stdin-filename', 'conf.d/x.cfg.lua');
    expect(out).toMatch(/^conf\.d\/x\.cfg\.lua:1:23: info unknown-module.*\n$/);
  });

  test('cannot be fixed in place, nor watched', async () => {
    expect(await check('--fix', '-')).toMatchObject({ code: 2, error: expect.stringContaining('--diff prints') });
    expect(await check('--watch', '-')).toMatchObject({ code: 2, error: expect.stringContaining('cannot be watched') });
    expect(await check('--stdin-filename', 'x', 'prosody.cfg.lua')).toMatchObject({ code: 2 });
  });
});

describe('fixes', () => {
  const text = `modules_enabled = { "mod_firewall" }\nVirtualHost "example.org"\n  modules_enabled = { "tls", "saslauth", "roster", "disco" }\n  authentication = "internal_plain"\n`;
  const files = { '/etc/prosody/prosody.cfg.lua': text };

  test('--diff prints what --fix would change, writes nothing, and ends with 1', async () => {
    const { out, code, written } = await prosodyConfig({ files }, 'check', '--diff', './prosody.cfg.lua');
    expect(out).toBe(`--- a/prosody.cfg.lua
+++ b/prosody.cfg.lua
@@ -1,4 +1,4 @@
-modules_enabled = { "mod_firewall" }
+modules_enabled = { "firewall" }
 VirtualHost "example.org"
   modules_enabled = { "tls", "saslauth", "roster", "disco" }
   authentication = "internal_plain"
`);
    expect({ code, written }).toEqual({ code: 1, written: {} });
  });

  test('--diff prints nothing and ends with 0 where there is nothing to change', async () => {
    const clean = { '/etc/prosody/prosody.cfg.lua': CLEAN };
    expect(await prosodyConfig({ files: clean }, 'check', '--diff', 'prosody.cfg.lua')).toMatchObject({
      out: '',
      code: 0,
    });
  });

  test('--diff of standard input', async () => {
    const { out } = await prosodyConfig(
      { files: {}, input: text },
      'check',
      '--diff',
      '-',
      '--stdin-filename',
      'x.cfg.lua',
    );
    expect(out).toContain('--- a/x.cfg.lua\n');
  });

  test('--fix-suggested takes the others too, the safe ones first', async () => {
    const { written } = await prosodyConfig({ files }, 'check', '--fix-suggested', 'prosody.cfg.lua');
    expect(written['/etc/prosody/prosody.cfg.lua']).toBe(
      text.replace('mod_firewall', 'firewall').replace('internal_plain', 'internal_hashed'),
    );
    const safe = await prosodyConfig({ files }, 'check', '--fix', 'prosody.cfg.lua');
    expect(safe.written['/etc/prosody/prosody.cfg.lua']).toBe(text.replace('mod_firewall', 'firewall'));
  });
});

test('--watch checks again after each change of what it looked at, also of a file that was not there', async () => {
  const files = { '/etc/prosody/prosody.cfg.lua': BAD };
  const changes = [
    { '/etc/prosody/prosody.cfg.lua': CLEAN },
    { '/etc/prosody/report.txt': 'what was printed' },
    { '/etc/prosody/prosody-config.json': '{ "profile": 1 }' },
  ];
  const { out, error, code } = await prosodyConfig({ files, changes }, 'check', '--watch', 'prosody.cfg.lua');
  expect(out.match(/^(?:1 error|no problems).*$/gm)).toEqual([
    '1 error (1 file read for Prosody 13.0)',
    'no problems (1 file read for Prosody 13.0)',
    'no problems (1 file read for Prosody 13.0)',
  ]);
  expect(error).toContain('`profile` has to be');
  expect(code).toBe(0);
});

test('--watch reads a module that is installed again only where it has changed', async () => {
  const module = '/srv/watched/mod_watched.lua';
  const main = '/etc/prosody/prosody.cfg.lua';
  const text = `plugin_paths = { "/srv/watched" }${SOUND_HOST}\nmodules_enabled = { "watched" }\n`;
  let reads = 0;
  const { out } = await prosodyConfig(
    {
      files: { [main]: text, [module]: '' },
      times: { [module]: 1 },
      onRead: (path) => {
        if (path === module) reads++;
      },
      changes: [{ [main]: `${text}watched_size = 1\n` }, { [module]: 'module:get_option_string("watched_size")' }],
    },
    'check',
    '--watch',
    '--format',
    'concise',
    'prosody.cfg.lua',
  );
  // By two of the three rounds, and after each of these once more: it may have changed meanwhile.
  expect(reads).toBe(2 * 2);
  // In the third, the module tells that the option is its own.
  expect(out.match(/unknown-option/g)).toHaveLength(1);
});

describe('progress', () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`/etc/prosody/${index}/prosody.cfg.lua`, SOUND_HOST]),
  );
  const names = Object.keys(many);

  test('is shown on a terminal where there is much to do, and gone afterwards', async () => {
    const { error } = await prosodyConfig({ files: many, columns: 30 }, 'check', ...names);
    expect(error).toContain('checking 30 of 30: ');
    expect(error.endsWith('\r\x1b[K')).toBe(true);
    for (const line of error.split('\r\x1b[K')) expect(line.length).toBeLessThan(30);
  });

  test('not in a pipe, and not for a few files', async () => {
    expect((await prosodyConfig({ files: many }, 'check', ...names)).error).toBe('');
    expect((await prosodyConfig({ files: many, columns: 80 }, 'check', ...names.slice(0, 3))).error).toBe('');
  });
});

describe('the tiered layout', () => {
  const files = {
    '/etc/prosody/prosody.cfg.lua': `Include "tiers/testing/*.cfg.lua"\nmodules_enabled = { "roster" }${SOUND_HOST}`,
    '/etc/prosody/tiers/testing/x.cfg.lua': '-- nothing yet\n',
  };
  const project = (layout: unknown) => ({ ...files, '/etc/prosody/prosody-config.json': JSON.stringify({ layout }) });
  const named = { directory: 'tiers', folders: { beta: 'testing' } };

  test('has the names that the project file gives it', async () => {
    expect((await concise(files, 'prosody.cfg.lua')).out).toBe('');
    expect((await concise(project(named), 'prosody.cfg.lua')).out).toContain('warning tier-ungated');
  });

  test('is checked or not as --layout says, whatever the project file does', async () => {
    expect((await concise(project(named), '--layout', 'off', 'prosody.cfg.lua')).out).toBe('');
    const off = project({ ...named, enabled: 'off' });
    expect((await concise(off, 'prosody.cfg.lua')).out).toBe('');
    expect((await concise(off, '--layout', 'auto', 'prosody.cfg.lua')).out).toContain('warning tier-ungated');
  });

  test('in a file that nothing includes only where it is on', async () => {
    const part = { '/etc/prosody/modules.d/distributed/x.cfg.lua': 'modules_enabled = { "roster", "firewall" }\n' };
    expect((await concise(part, 'modules.d')).out).not.toContain('tier-misplaced');
    expect((await concise(part, '--layout', 'on', 'modules.d')).out).toContain('tier-misplaced');
  });
});
