import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { prosodyConfig, SOUND_HOST } from './support.ts';

const page = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
const [json = '', modulesJson = '', configJson = '', catalogJson = ''] = [
  ...page.matchAll(/^```json\n(.*?)^```/gms),
].map(([, text]) => text);
const files = {
  '/etc/prosody/prosody.cfg.lua': `modules_enabled = {\n  "roster";\n  "mod_firewall";\n}${SOUND_HOST}`,
};

test('docs/cli.md shows what check prints', async () => {
  const { out } = await prosodyConfig({ files }, 'check', 'prosody.cfg.lua');
  expect(page).toContain(`$ prosody-config check prosody.cfg.lua\n${out}`);
});

test('and its JSON', async () => {
  const { out } = await prosodyConfig({ files }, 'check', '--format', 'json', 'prosody.cfg.lua');
  expect(JSON.parse(out)).toEqual(JSON.parse(json));
});

test('and a host of the JSON of modules', async () => {
  const disabled = 'modules_disabled = { "s2s", "s2s_auth_certs", "iq", "message" }';
  const text = `${disabled}\n\nComponent "rooms.example.org" "muc"\n  modules_enabled = { "muc_mam" }\n`;
  const setting = { files: { '/etc/prosody/prosody.cfg.lua': text } };
  const { out } = await prosodyConfig(setting, 'modules', '--format', 'json', 'prosody.cfg.lua');
  expect(JSON.parse(out).hosts).toEqual(expect.arrayContaining(JSON.parse(modulesJson).hosts));
});

test('and the host of the JSON of config, with its table', async () => {
  const text = [
    'admins = { "admin@example.org" }',
    'archive_expires_after = "1w"',
    'registration_throttle_max = tonumber(FileLine "throttle")',
    'VirtualHost "example.org"',
    '  archive_expires_after = 60 * 60 * 24 * 365',
  ].join('\n');
  const setting = { files: { '/etc/prosody/prosody.cfg.lua': text } };
  const { out } = await prosodyConfig(setting, 'config', '--format', 'json', 'prosody.cfg.lua', 'example.org');
  expect(JSON.parse(out)).toEqual(JSON.parse(configJson));
  const pretty = await prosodyConfig(
    { ...setting, columns: 80, environment: { NO_COLOR: '1' } },
    'config',
    'prosody.cfg.lua',
    'example.org',
  );
  expect(page).toContain(`$ prosody-config config prosody.cfg.lua example.org\n${pretty.out}`);
});

test('and a part of the JSON of catalog, with its table', async () => {
  const { modules, options, ...head } = JSON.parse(catalogJson);
  const { out } = await prosodyConfig({ files }, 'catalog', '--format', 'json');
  const contents = JSON.parse(out);
  expect(contents).toMatchObject(head);
  expect(contents.options).toEqual(expect.arrayContaining(options));
  const [{ options: read, ...module }] = modules;
  const found = contents.modules.find(({ name }: { name: string }) => name === module.name);
  expect(found).toMatchObject(module);
  expect(found.options).toEqual(expect.arrayContaining(read));
  const args = ['--tier', 'stable', '--xep', 'XEP-0377'];
  const table = await prosodyConfig({ files, columns: 80, environment: { NO_COLOR: '1' } }, 'catalog', ...args);
  expect(page).toContain(`$ prosody-config catalog --tier stable --xep XEP-0377\n${table.out}`);
});

test('and names every option', async () => {
  for (const command of ['check', 'modules', 'config', 'explain', 'catalog']) {
    const { out } = await prosodyConfig({ files }, command, '--help');
    const options = [...out.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option = '']) => option);
    expect(options.length).toBeGreaterThan(0);
    for (const option of options) expect(page).toContain(option);
  }
});
