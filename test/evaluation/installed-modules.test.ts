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

describe('rocks, which the installer lays down,', () => {
  const FILES = {
    '/srv/custom/share/lua/5.4/mod_shop/mod_shop.lua': READS_SHOP,
    '/srv/custom/share/lua/5.4/mod_small.lua': '',
    '/srv/custom/lib/luarocks/rocks-5.4/mod_shop/12-1/mod_shop-12-1.rockspec': '',
  };

  test('are found, with their version where LuaRocks notes it', () => {
    const modules = installed('installer_plugin_path = "/srv/custom"', FILES);
    expect(modules.names).toEqual(['shop', 'small']);
    expect(modules.get('shop')?.facts.options.map(({ name }) => name)).toEqual(['shop_address']);
    expect(modules.get('shop')?.version).toBe('12-1');
    expect(modules.get('small')?.version).toBe(null);
  });

  test('give way to a module in the directory itself', () => {
    const own = '/srv/custom/mod_shop.lua';
    const modules = installed('installer_plugin_path = "/srv/custom"', { ...FILES, [own]: '' });
    expect(modules.get('shop')?.uri).toBe(`file://${own}`);
    expect(modules.get('shop')?.version).toBe(null);
  });
});

describe('facts are read again', () => {
  const FILE = '/a/mod_x.lua';
  const DIRECTORY = '/b/mod_y';
  const MODULE = `${DIRECTORY}/mod_y.lua`;
  const LIBRARY = `${DIRECTORY}/tools.lib.lua`;

  /** A server whose files change by hand; `look` answers what is read for the facts of both modules, and the options. */
  function server(times: Record<string, number>) {
    const files: Record<string, string> = { [FILE]: READS_SHOP, [MODULE]: '', [LIBRARY]: READS_SHOP };
    const cache: FactsCache = new Map();
    const look = () => {
      const text = 'plugin_paths = { "/a", "/b" }';
      const stored = memoryFileSystem({ ...files, [MAIN]: text }, [], times);
      const reads: string[] = [];
      const fileSystem = {
        ...stored,
        read: (uri: string) => {
          reads.push(uri.replace('file://', ''));
          return stored.read(uri);
        },
      };
      const configuration = evaluate({ main: `file://${MAIN}`, version: '13.0', environment: {}, fileSystem });
      const modules = installedModules({ configuration, fileSystem, directories: [], cache });
      const options = modules.names.flatMap((name) => modules.get(name)?.facts.options.map((one) => one.name) ?? []);
      return { reads: reads.filter((path) => path !== MAIN), options };
    };
    return { files, times, look };
  }

  const TIMES = { [FILE]: 1, [DIRECTORY]: 1, [MODULE]: 1, [LIBRARY]: 1 };

  test('never while nothing changes', () => {
    const { look } = server(TIMES);
    const first = look();
    expect(first.reads).toEqual([FILE, MODULE, LIBRARY]);
    expect(look()).toEqual({ reads: [], options: first.options });
  });

  test('when the time of a file changes, and of no other file', () => {
    const { look, files, times } = server({ ...TIMES });
    look();
    files[FILE] = 'module:get_option("other")';
    expect(look().options).toEqual(['shop_address', 'shop_address']);
    times[FILE] = 2;
    expect(look()).toEqual({ reads: [FILE], options: ['other', 'shop_address'] });
    expect(look().reads).toEqual([]);
  });

  test('when a library comes to a directory or goes', () => {
    const { look, files, times } = server({ ...TIMES });
    look();
    const added = `${DIRECTORY}/more.lib.lua`;
    files[added] = 'module:get_option("more")';
    Object.assign(times, { [added]: 2, [DIRECTORY]: 2 });
    expect(look()).toEqual({ reads: [added], options: ['shop_address', 'shop_address', 'more'] });
    delete files[added];
    times[DIRECTORY] = 3;
    expect(look()).toEqual({ reads: [], options: ['shop_address', 'shop_address'] });
  });

  test('each time where nobody knows when files were changed, and the newest text counts', () => {
    const { look, files } = server({});
    look();
    files[FILE] = 'module:get_option("other")';
    expect(look()).toEqual({ reads: [FILE, MODULE, LIBRARY], options: ['other', 'shop_address'] });
  });
});
