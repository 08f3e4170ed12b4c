import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import { settingsFrom } from '../../server/src/lsp/settings.ts';
import { DEFAULT_WORKSPACE_SETTINGS } from '../../server/src/workspace/settings.ts';

describe('settings as a client sends them', () => {
  test('are taken as they are where they make sense', () => {
    const settings = {
      version: '0.12',
      profile: 'strict',
      environment: { A: 'x' },
      environmentFile: 'prosody.env',
      readDotEnv: true,
      mainConfig: 'etc/prosody.cfg.lua',
      paths: { '/etc/prosody': 'config' },
      rules: { 'unknown-module': 'off' },
      pluginPaths: ['modules', '/srv/modules'],
      catalog: { tiers: 'upstream', files: ['own.json'] },
      layout: {
        enabled: 'on',
        directory: 'conf/tiers',
        folders: { distributed: 'own', stable: 'stable', beta: 'beta', alpha: 'alpha' },
        variables: { distributed: 'OWN', stable: 'STABLE', beta: 'BETA', alpha: 'ALPHA' },
        defaults: { distributed: 'on', stable: 'off', beta: 'off', alpha: 'off' },
      },
    };
    expect(settingsFrom(settings)).toEqual(settings);
  });

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', ['production']],
    ['an empty object', {}],
    ['a version and a profile that do not exist', { version: '0.11', profile: 'relaxed' }],
    ['names that every object has', { version: 'constructor', profile: 'toString' }],
    ['rules that do not exist, and severities', { rules: { nonsense: 'off', 'unknown-module': 'loud' } }],
    ['directories that are no strings', { pluginPaths: [1, ''] }],
    ['a layout that is none', { layout: 'on' }],
    [
      'names and values of a layout that are none',
      {
        layout: {
          enabled: true,
          directory: '/etc/prosody/modules.d',
          folders: { beta: '../beta', alpha: '' },
          variables: { beta: 'NO-NAME' },
          defaults: { core: 'on', beta: 'maybe' },
        },
      },
    ],
    ['paths that are no strings', { environmentFile: true, mainConfig: 1, paths: { '/etc/prosody': 1 } }],
    ['values of other types', { version: 13, profile: true, environment: 'A=x', readDotEnv: 'yes', paths: ['x'] }],
  ])('are the default ones for %s', (_, section) => {
    expect(settingsFrom(section)).toEqual(DEFAULT_WORKSPACE_SETTINGS);
  });

  test('write numbers and booleans of the environment as a shell would see them, and leave null unset', () => {
    const { environment } = settingsFrom({ environment: { A: 1, B: true, C: null, D: '', E: ['x'] } });
    expect(environment).toEqual({ A: '1', B: 'true', D: '' });
  });

  test('leave out the slashes around folders, and keep the parts of a layout that are not named', () => {
    const { layout } = settingsFrom({ layout: { directory: './tiers/', folders: { beta: '/beta', alpha: 'alpha/' } } });
    expect(layout).toEqual({
      ...DEFAULT_WORKSPACE_SETTINGS.layout,
      directory: 'tiers',
      folders: { ...DEFAULT_WORKSPACE_SETTINGS.layout.folders, alpha: 'alpha' },
    });
  });

  test('trim the paths of files', () => {
    expect(settingsFrom({ mainConfig: ' a.lua ', environmentFile: ' b.env ' })).toMatchObject({
      mainConfig: 'a.lua',
      environmentFile: 'b.env',
    });
  });
});

describe('a setting', () => {
  const announced = Object.entries(manifest.contributes.configuration.properties).map(
    ([name, { default: value }]): [string, unknown] => [name.replace('prosody.', ''), value],
  );
  const manual = readFileSync(join(import.meta.dirname, '../../docs/settings.md'), 'utf8');

  test.each(announced)('%s is in the manual, with its default %j', (name, value) => {
    expect(manual).toContain(`\n## prosody.${name}\n`);
    const row = manual.split('\n').find((line) => line.startsWith(`| \`prosody.${name}\` |`));
    expect(row).toMatch(/\| `[^`]*` \|$/);
    expect(row?.split('|').at(-2)?.trim()).toBe(`\`${JSON.stringify(value)}\``);
  });

  // The one of the client itself is not sent to the server.
  test.each(announced.filter(([name]) => name !== 'trace.server'))(
    '%s has the same default everywhere',
    (name, value) => {
      const [first = '', second] = name.split('.');
      const own: unknown = Object.entries(DEFAULT_WORKSPACE_SETTINGS).find(([key]) => key === first)?.[1];
      expect(second === undefined ? own : Object.entries(own ?? {}).find(([key]) => key === second)?.[1]).toEqual(
        value,
      );
    },
  );
});
