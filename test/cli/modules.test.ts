import { expect, test } from 'vitest';
import { prosodyConfig } from './support.ts';

test('the modules of each host, by tier, with the line that lists them', async () => {
  const files = {
    '/etc/prosody/prosody.cfg.lua': [
      'modules_enabled = { "roster", "mam", "measure_cpu" }',
      'modules_disabled = { "offline", "s2s", "s2s_auth_certs", "c2s", "iq", "message" }',
      'Include "conf.d/*.cfg.lua"',
      'Component "bridge.example.org"',
      'Component "rooms.example.org" "muc"',
    ].join('\n'),
    '/etc/prosody/conf.d/host.cfg.lua': 'VirtualHost "example.org"\nmodules_enabled = { "日本" }',
  };
  const { out, code } = await prosodyConfig({ files }, 'modules', 'prosody.cfg.lua');
  expect(out).toBe(`\
* global section
  🟢 Core
     presence     loaded by Prosody itself
     roster       prosody.cfg.lua:1
  ✅ Distributed with Prosody
     mam          prosody.cfg.lua:1
  🟠 Community, alpha
     measure_cpu  prosody.cfg.lua:1

example.org VirtualHost
  🟢 Core
     presence     loaded by Prosody itself
     roster       prosody.cfg.lua:1, inherited
  ✅ Distributed with Prosody
     mam          prosody.cfg.lua:1, inherited
  🟠 Community, alpha
     measure_cpu  prosody.cfg.lua:1, inherited
  ⚪ Unrated
     日本         conf.d/host.cfg.lua:2

bridge.example.org Component, a program of its own
  no modules

rooms.example.org Component of module muc
  ✅ Distributed with Prosody
     mam  prosody.cfg.lua:1, inherited
`);
  expect(code).toBe(0);
});

test('a list that is known only in part says so', async () => {
  const files = { '/etc/prosody/prosody.cfg.lua': 'modules_enabled = { "roster", tostring(os.time()) }' };
  const { out } = await prosodyConfig({ files }, 'modules', 'prosody.cfg.lua');
  expect(out).toContain('roster');
  expect(out).toContain('at least these: a list depends on something that is known only when Prosody runs');
});

test('only the modules of the host that is asked for', async () => {
  const text = 'VirtualHost "a.test" modules_enabled = { "mam" }\nVirtualHost "b.test"';
  const files = { '/etc/prosody/prosody.cfg.lua': text };
  const { out } = await prosodyConfig({ files }, 'modules', 'prosody.cfg.lua', 'A.test', '--format', 'json');
  expect(JSON.parse(out).hosts.map(({ name }: { name: string }) => name)).toEqual(['a.test']);
});

test('JSON marks what is incomplete, and sections without a certain name', async () => {
  const text = 'VirtualHost "a.test" modules_enabled = { tostring(os.time()) }\nVirtualHost(tostring(os.time()))';
  const files = { '/etc/prosody/prosody.cfg.lua': text };
  const { out } = await prosodyConfig({ files }, 'modules', 'prosody.cfg.lua', '--format', 'json');
  expect(
    JSON.parse(out).hosts.map(({ name, complete, computed }: Record<string, unknown>) => ({
      name,
      complete,
      computed,
    })),
  ).toEqual([{ name: '*' }, { name: 'a.test', complete: false }, { name: 'tostring(os.time())', computed: true }]);
});

test('standard error says that Prosody would not load it', async () => {
  const files = { '/etc/prosody/prosody.cfg.lua': 'modules_enabled = { "mam" "roster" }' };
  const { out, error, code } = await prosodyConfig({ files }, 'modules', 'prosody.cfg.lua');
  expect(error).toMatch(/^prosody-config: Prosody does not load this because of prosody\.cfg\.lua:1 /);
  expect(out).toContain('roster');
  expect(code).toBe(0);
});
