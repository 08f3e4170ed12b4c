import { describe, expect, test } from 'vitest';
import { evaluate, type FactsCache, installedModules } from '../../server/src/evaluation/index.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';

const MAIN = '/etc/prosody/prosody.cfg.lua';
const READS_SHOP = 'module:get_option_string("shop_address", "x")';

function installed(
  text: string,
  files: Readonly<Record<string, string>>,
  cache?: FactsCache,
  directories: string[] = [],
) {
  const fileSystem = memoryFileSystem({ ...files, [MAIN]: text });
  const main = `file://${MAIN}`;
  const configuration = evaluate({ main, version: '13.0', environment: {}, fileSystem });
  return installedModules({ configuration, fileSystem, directories, ...(cache && { cache }) });
}

describe('modules are found', () => {
  test.each([
    ['in plugin_paths', 'plugin_paths = { "/srv/modules" }', '/srv/modules/mod_shop.lua'],
    ['in a directory of their own', 'plugin_paths = { "/srv/modules" }', '/srv/modules/mod_shop/mod_shop.lua'],
    ['beside the configuration', 'plugin_paths = { "modules" }', '/etc/prosody/modules/mod_shop.lua'],
    ['where the installer puts them', 'installer_plugin_path = "/srv/custom"', '/srv/custom/mod_shop.lua'],
    ['where packages put them', '', '/usr/lib/prosody/modules/mod_shop.lua'],
  ])('%s', (_, text, path) => {
    const modules = installed(text, { [path]: READS_SHOP });
    expect(modules.names).toEqual(['shop']);
    expect(modules.get('shop')?.uri).toBe(`file://${path}`);
    expect(modules.get('shop')?.facts.options.map(({ name }) => name)).toEqual(['shop_address']);
    expect(modules.complete).toBe(true);
  });

  test('where the user says', () => {
    expect(installed('', { '/home/me/mod_shop.lua': '' }, undefined, ['file:///home/me']).names).toEqual(['shop']);
  });
});

test('the first directory that has a module wins', () => {
  const files = { '/a/mod_x.lua': 'module:get_option("a")', '/b/mod_x.lua': 'module:get_option("b")' };
  expect(installed('plugin_paths = { "/b", "/a" }', files).get('x')?.uri).toBe('file:///b/mod_x.lua');
});

test('libraries beside a module belong to it', () => {
  const files = {
    '/a/mod_x/mod_x.lua': 'module:require("tools")',
    '/a/mod_x/tools.lib.lua': 'module:get_option_number("x_limit", 5)',
    '/a/mod_x/README.md': 'module:get_option("not_code")',
  };
  const { facts } = installed('plugin_paths = { "/a" }', files).get('x') ?? {};
  expect(facts?.options.map(({ name }) => name)).toEqual(['x_limit']);
});

test.each([
  ['is not here', 'plugin_paths = { "/nowhere" }'],
  ['is not known', 'plugin_paths = { os.getenv("X") .. "/y" }'],
  ['is computed', 'plugin_paths = require "paths"'],
])('a directory that %s may hold anything', (_, text) => {
  expect(installed(text, {}).complete).toBe(false);
});

test('a file that has not changed is not read again for its facts', () => {
  const cache: FactsCache = new Map();
  const files = { '/a/mod_x.lua': READS_SHOP };
  const first = installed('plugin_paths = { "/a" }', files, cache).get('x')?.facts.options;
  expect(installed('plugin_paths = { "/a" }', files, cache).get('x')?.facts.options).toEqual(first);
  expect([...cache.keys()]).toEqual(['file:///a/mod_x.lua']);
});
