import { describe, expect, test } from 'vitest';
import { prosodyConfig, type Setting } from './support.ts';

async function pathsOf(setting: Setting, ...names: string[]): Promise<string[]> {
  const { out } = await prosodyConfig(setting, 'check', '--format', 'json', ...names);
  return JSON.parse(out).files.map(({ path }: { path: string }) => path);
}

describe('how files are called', () => {
  const files = {
    '/etc/prosody/prosody.cfg.lua': 'Include "conf.d/a.cfg.lua"\nInclude "/srv/b.cfg.lua"',
    '/etc/prosody/conf.d/a.cfg.lua': '',
    '/srv/b.cfg.lua': '',
    '/etc/other/prosody.cfg.lua': 'Include "conf.d/c.cfg.lua"',
    '/etc/other/conf.d/c.cfg.lua': '',
  };

  test('a file as it was named, included ones relative to the working directory unless they lie elsewhere', async () => {
    expect(await pathsOf({ files }, './prosody.cfg.lua')).toEqual([
      './prosody.cfg.lua',
      'conf.d/a.cfg.lua',
      '/srv/b.cfg.lua',
    ]);
  });

  test('all absolute if the main file was', async () => {
    expect(await pathsOf({ files }, '/etc/prosody/prosody.cfg.lua')).toEqual([
      '/etc/prosody/prosody.cfg.lua',
      '/etc/prosody/conf.d/a.cfg.lua',
      '/srv/b.cfg.lua',
    ]);
  });

  test('upwards as far as the main file', async () => {
    expect(await pathsOf({ files }, '../other/prosody.cfg.lua')).toEqual([
      '../other/prosody.cfg.lua',
      '../other/conf.d/c.cfg.lua',
    ]);
  });
});

describe('a file that is named and included', () => {
  const files = {
    '/etc/prosody/prosody.cfg.lua': 'Include "conf.d/*.cfg.lua"\nVirtualHost "a"',
    '/etc/prosody/conf.d/a.cfg.lua': 'modules_enabled = { "tls", "zz_nothing_like_it" }',
  };

  test('is reported once, in either order', async () => {
    for (const names of [
      ['prosody.cfg.lua', 'conf.d/a.cfg.lua'],
      ['conf.d/a.cfg.lua', 'prosody.cfg.lua'],
    ]) {
      const { out } = await prosodyConfig({ files }, 'check', '--format', 'json', ...names);
      const { files: listed, counts } = JSON.parse(out);
      expect(listed.map(({ path }: { path: string }) => path)).toEqual(['prosody.cfg.lua', 'conf.d/a.cfg.lua']);
      expect(counts.error).toBe(1);
    }
  });

  test('a file named twice is reported once', async () => {
    expect(await pathsOf({ files }, 'prosody.cfg.lua', '/etc/prosody/prosody.cfg.lua')).toEqual([
      'prosody.cfg.lua',
      'conf.d/a.cfg.lua',
    ]);
  });

  test('what two main files include is reported once, in the order of its text', async () => {
    const both = { ...files, '/etc/prosody/other.cfg.lua': 'Include "conf.d/*.cfg.lua"\nVirtualHost "b"' };
    const { out } = await prosodyConfig(
      { files: both },
      'check',
      '--format',
      'json',
      'prosody.cfg.lua',
      'other.cfg.lua',
    );
    expect(JSON.parse(out).counts.error).toBe(1);
  });
});

describe('--fix', () => {
  const files = {
    '/etc/prosody/prosody.cfg.lua': 'modules_enabled = { "tls", "mod_roster" }\r\nInclude "a.cfg.lua"\r\n',
    '/etc/prosody/a.cfg.lua': 'VirtualHost "a"\nmodules_enabled = { "mod_mam" }\n',
    '/etc/prosody/b.cfg.lua': 'modules_enabled = { "tls" }\nVirtualHost "b"\n',
  };

  test('writes what changed, included files too, and keeps the rest of the text', async () => {
    const { code, out, written } = await prosodyConfig({ files }, 'check', '--fix', 'prosody.cfg.lua', 'b.cfg.lua');
    expect(written).toEqual({
      '/etc/prosody/prosody.cfg.lua': 'modules_enabled = { "tls", "roster" }\r\nInclude "a.cfg.lua"\r\n',
      '/etc/prosody/a.cfg.lua': 'VirtualHost "a"\nmodules_enabled = { "mam" }\n',
    });
    expect(out).toBe('2 fixed, no problems left (3 files read for Prosody 13.0)\n');
    expect(code).toBe(0);
  });

  test('without it nothing is written', async () => {
    const { code, written } = await prosodyConfig({ files }, 'check', 'prosody.cfg.lua');
    expect(written).toEqual({});
    expect(code).toBe(1);
  });

  test('several rounds: a fix may uncover the next', async () => {
    const broken = { '/etc/prosody/prosody.cfg.lua': 'modules_enabled = {\n  "mod_tls"\n  "mod_mam"\n}\n' };
    const { written } = await prosodyConfig({ files: broken }, 'check', '--fix', 'prosody.cfg.lua');
    const [text = ''] = Object.values(written);
    expect(text.replace(/[,;]/g, ',')).toBe('modules_enabled = {\n  "tls",\n  "mam"\n}\n');
  });

  test('a file that cannot be written is said', async () => {
    const setting = { files, readOnly: ['/etc/prosody/prosody.cfg.lua'] };
    const { code, error, out } = await prosodyConfig(setting, 'check', '--fix', 'prosody.cfg.lua');
    expect(error).toBe('prosody-config: prosody.cfg.lua cannot be fixed: permission denied\n');
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});
