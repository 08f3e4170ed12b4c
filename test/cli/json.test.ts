import { expect, test } from 'vitest';
import { prosodyConfig } from './support.ts';

const files = {
  '/etc/prosody/prosody.cfg.lua': 'modules_enabled = {\n\t"tls";\n\t"mod_firewall";\n}\nInclude "conf.d/*.cfg.lua"\n',
  '/etc/prosody/conf.d/näme.cfg.lua': 'VirtualHost "example.org"\n  modules_enabled = { "𝒳", "zz_nothing_like_it" }\n',
};

const page = (rule: string) => `https://github.com/prosody-config/prosody-config/blob/main/docs/rules/${rule}.md`;

test('the contract of check --format json', async () => {
  const { code, out } = await prosodyConfig({ files }, 'check', '--format', 'json', 'prosody.cfg.lua');
  expect(JSON.parse(out)).toEqual({
    version: 1,
    prosodyVersion: '13.0',
    files: [
      {
        path: 'prosody.cfg.lua',
        problems: [
          {
            rule: 'module-prefix',
            severity: 'error',
            message: expect.stringContaining('`firewall`'),
            line: 3,
            column: 3,
            endLine: 3,
            endColumn: 15,
            help: page('module-prefix'),
            fixes: [
              {
                title: 'Change to `firewall`',
                safe: true,
                edits: [{ path: 'prosody.cfg.lua', line: 3, column: 3, endLine: 3, endColumn: 15, text: 'firewall' }],
              },
            ],
          },
        ],
      },
      {
        path: 'conf.d/näme.cfg.lua',
        problems: [
          {
            rule: 'unknown-module',
            severity: 'error',
            message: expect.stringContaining('`𝒳`'),
            line: 2,
            // One code point, two UTF-16 units.
            column: 24,
            endLine: 2,
            endColumn: 25,
            help: page('unknown-module'),
            fixes: [],
          },
          {
            rule: 'unknown-module',
            severity: 'error',
            message: expect.stringContaining('`zz_nothing_like_it`'),
            line: 2,
            column: 29,
            endLine: 2,
            endColumn: 47,
            help: page('unknown-module'),
            fixes: [],
          },
        ],
      },
    ],
    counts: { error: 3, warning: 0, info: 0, hint: 0 },
  });
  expect(code).toBe(1);
});

test('JSON is neither coloured nor broken into lines on a terminal', async () => {
  const piped = await prosodyConfig({ files }, 'check', '--format', 'json', 'prosody.cfg.lua');
  const shown = await prosodyConfig({ files, columns: 30 }, 'check', '--format', 'json', 'prosody.cfg.lua');
  expect(shown.out).toBe(piped.out);
});

test('the contract of modules --format json', async () => {
  const setting = {
    files: {
      '/etc/prosody/prosody.cfg.lua': [
        'modules_enabled = { "roster" }',
        'modules_disabled = { "offline", "s2s", "s2s_auth_certs", "c2s", "iq", "message" }',
        'Component "rooms.example.org" "muc"',
        '  modules_enabled = { "muc_mam" }',
        'VirtualHost "example.org"',
      ].join('\n'),
    },
  };
  const { code, out } = await prosodyConfig(setting, 'modules', '--format', 'json', 'prosody.cfg.lua');
  const presence = { name: 'presence', tier: 'core', path: null, line: null };
  const roster = { name: 'roster', tier: 'core', path: 'prosody.cfg.lua', line: 1 };
  expect(JSON.parse(out)).toEqual({
    version: 1,
    hosts: [
      {
        name: '*',
        kind: 'global',
        componentModule: null,
        modules: [
          { ...presence, inherited: false },
          { ...roster, inherited: false },
        ],
      },
      {
        name: 'rooms.example.org',
        kind: 'component',
        componentModule: 'muc',
        modules: [{ name: 'muc_mam', tier: 'distributed', inherited: false, path: 'prosody.cfg.lua', line: 4 }],
      },
      {
        name: 'example.org',
        kind: 'host',
        componentModule: null,
        modules: [
          { ...presence, inherited: true },
          { ...roster, inherited: true },
        ],
      },
    ],
  });
  expect(code).toBe(0);
});
