import { describe, expect, test } from 'vitest';
import { prosodyConfig } from './support.ts';

const files = {
  '/etc/prosody/prosody.cfg.lua': 'Include "/srv/prosody/conf.d/*.cfg.lua"\nInclude "/srv/prosody/last.cfg.lua"\n',
  '/etc/prosody/config/conf.d/a.cfg.lua': 'modules_enabled = { "mam" }\n',
  '/etc/prosody/config/last.cfg.lua': 'admins = {}\n',
  '/etc/prosody/bad.cfg.lua': 'Include "/srv/prosody/last.cfg.lua"\n',
};

/** Name of the file that each module of the global list is from. */
async function origins(...args: string[]): Promise<unknown[]> {
  const { out } = await prosodyConfig({ files }, 'modules', '--format', 'json', ...args, 'prosody.cfg.lua');
  const [global] = JSON.parse(out).hosts as { modules: { name: string; path: string }[] }[];
  return global?.modules.filter(({ name }) => name === 'mam').map(({ path }) => path) ?? [];
}

describe('a directory of the server', () => {
  test('is read where --path says that it lies', async () => {
    expect(await origins()).toEqual([]);
    expect(await origins('--path', '/srv/prosody=config')).toEqual(['config/conf.d/a.cfg.lua']);
    expect(await origins('--path', '/srv/prosody/=/etc/prosody/config/')).toEqual(['config/conf.d/a.cfg.lua']);
  });

  test('is the one whose path is the longest that fits', async () => {
    const nested = ['--path', '/srv=nowhere', '--path', '/srv/prosody=config', '--path', '/srv/prosody/conf=nowhere'];
    expect(await origins(...nested)).toEqual(['config/conf.d/a.cfg.lua']);
  });

  test('that is not there is an error in the tree of the main file, where Prosody runs', async () => {
    const files = { '/etc/prosody/bad.cfg.lua': 'Include "/etc/prosodi/last.cfg.lua"\n' };
    const { code, out } = await prosodyConfig({ files }, 'check', '--format', 'concise', 'bad.cfg.lua');
    expect(out).toMatch(/^bad\.cfg\.lua:1:9: error include-missing `\/etc\/prosodi\/last\.cfg\.lua` does not exist/);
    expect(code).toBe(1);
  });

  test('that is not there is on the server, where the main file lies in another tree', async () => {
    const { code, out } = await prosodyConfig({ files }, 'check', '--format', 'concise', 'bad.cfg.lua');
    expect(out).toMatch(
      /^bad\.cfg\.lua:1:9: info include-missing `\/srv\/prosody\/last\.cfg\.lua` is not on this machine/,
    );
    expect(code).toBe(0);
  });

  test.each(['/srv/prosody', 'srv=config', '/srv=', '=config'])('cannot be told by "%s"', async (pair) => {
    const { code, error } = await prosodyConfig({ files }, 'check', '--path', pair, 'prosody.cfg.lua');
    expect(code).toBe(2);
    expect(error).toBe(`prosody-config: --path wants /SERVER/PATH=PATH, not "${pair}"\n`);
  });
});
