import { expect, test } from 'vitest';
import { prosodyConfig } from './support.ts';

async function explained(...args: string[]): Promise<string> {
  return (await prosodyConfig({ files: {} }, 'explain', ...args)).out;
}

test('a module, with or without mod_', async () => {
  const card = await explained('compression');
  expect(card).toMatch(/^⛔ compression · Obsolete\n/);
  expect(card).toContain('Removed from Prosody in 0.11');
  expect(await explained('mod_compression')).toBe(card);
});

test('an option', async () => {
  expect(await explained('archive_expires_after')).toMatch(/^archive_expires_after · option\n/);
});

test('both, where a name means a module and an option', async () => {
  const out = await explained('server_info');
  expect(out.match(/^.*server_info · .*$/gm)).toEqual(['🟡 server_info · Community, beta', 'server_info · option']);
});

test('a rule, with the address of its page', async () => {
  const out = await explained('unknown-module');
  expect(out).toMatch(/^unknown-module · rule · error\n/);
  expect(out).toMatch(/docs\/rules\/unknown-module\.md\n$/);
});

test('a group of rules, by each of them', async () => {
  const out = await explained('insecure-option');
  expect(out).toMatch(
    /^insecure-option stands for 7 rules:\n\n- unencrypted-clients: Clients may connect without encryption\.\n/,
  );
});

test('for the chosen version', async () => {
  expect(await explained('posix', '--prosody-version', '0.12')).toContain('loaded unasked');
  expect(await explained('posix', '--prosody-version', '13.0')).not.toContain('since 0.2, loaded unasked');
});

test.each([40, 80])('as wide as the terminal: %i columns', async (columns) => {
  const setting = { files: {}, columns, environment: { NO_COLOR: '1' } };
  const { out } = await prosodyConfig(setting, 'explain', 'mam');
  const tooWide = out.split('\n').filter((line) => line.length > columns && !line.includes('https://'));
  expect(tooWide).toEqual([]);
});

test('with what the project file adds, and for its version', async () => {
  const files = {
    '/etc/prosody/prosody-config.json': JSON.stringify({ version: '0.12', catalog: { files: ['own.json'] } }),
    '/etc/prosody/own.json': JSON.stringify({
      modules: [
        {
          name: 'acme_audit',
          tier: 'beta',
          summary: 'Keeps a log of who changed what.',
          options: [{ name: 'acme_depth', type: 'integer', default: 3 }],
        },
      ],
    }),
  };
  const { out } = await prosodyConfig({ files }, 'explain', 'acme_audit');
  expect(out).toContain('Keeps a log of who changed what.');
  expect(out).toContain('acme_depth');
  expect((await prosodyConfig({ files }, 'explain', 'acme_depth')).out).toMatch(/^acme_depth · option\n/);
  expect((await prosodyConfig({ files }, 'explain', 'posix')).out).toContain('loaded unasked');
  expect((await prosodyConfig({ files: {} }, 'explain', 'acme_audit')).code).toBe(2);
});

test('with where a module is installed', async () => {
  const files = {
    '/etc/prosody/prosody.cfg.lua': 'plugin_paths = { "/srv/modules" }',
    '/srv/modules/mod_firewall.lua': '',
    '/srv/modules/mod_shop.lua': 'module:get_option_string("shop_address", "x")',
  };
  const of = async (name: string) => (await prosodyConfig({ files }, 'explain', name)).out;
  expect(await of('firewall')).toContain('nstalled in /srv/modules');
  expect(await of('shop')).toContain('shop_address');
  expect(await of('measure_cpu')).toContain('Not installed in any of the directories');
});
