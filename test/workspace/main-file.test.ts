import { describe, expect, it } from 'vitest';
import { world } from './support.ts';

describe('the main file of', () => {
  it('prosody.cfg.lua is itself', () => {
    const { open, mainOf } = world('x = 1');
    open('prosody.cfg.lua');
    expect(mainOf('prosody.cfg.lua')).toBe('prosody.cfg.lua');
  });

  it('a file that is included from above is the nearest prosody.cfg.lua that does so', () => {
    const { open, mainOf } = world(`
      Include "conf.d/*.cfg.lua"
      --- file: conf.d/a.cfg.lua
    `);
    open('conf.d/a.cfg.lua');
    expect(mainOf('conf.d/a.cfg.lua')).toBe('prosody.cfg.lua');
  });

  it('a file that is included in a branch that is not taken is that file as well', () => {
    const { mainOf } = world('if ENV_X then Include "a.cfg.lua" end\n--- file: a.cfg.lua\n');
    expect(mainOf('a.cfg.lua')).toBe('prosody.cfg.lua');
  });

  it('a file that a nearer prosody.cfg.lua does not include is the farther one that does', () => {
    const { mainOf } = world(`
      Include "sites/one/extra.lua"
      --- file: sites/one/prosody.cfg.lua
      --- file: sites/one/extra.lua
    `);
    expect(mainOf('sites/one/extra.lua')).toBe('prosody.cfg.lua');
  });

  it('a file that nobody includes is itself', () => {
    const { mainOf } = world('x = 1\n--- file: conf.avail/a.cfg.lua\n');
    expect(mainOf('conf.avail/a.cfg.lua')).toBe('conf.avail/a.cfg.lua');
  });

  it('a file that another open one includes is that one, whatever its name and place', () => {
    const { open, mainOf } = world(`
      --- file: other/server.cfg.lua
      Include "/srv/shared/rooms.cfg.lua"
      --- file: /srv/shared/rooms.cfg.lua
    `);
    expect(mainOf('/srv/shared/rooms.cfg.lua')).toBe('file:///srv/shared/rooms.cfg.lua');
    open('other/server.cfg.lua');
    expect(mainOf('/srv/shared/rooms.cfg.lua')).toBe('other/server.cfg.lua');
  });

  it('files that include each other is the other one, without end', () => {
    const { open, mainOf } = world(`
      --- file: a.cfg.lua
      Include "b.cfg.lua"
      --- file: b.cfg.lua
      Include "a.cfg.lua"
    `);
    open('a.cfg.lua');
    open('b.cfg.lua');
    expect(mainOf('a.cfg.lua')).toBe('b.cfg.lua');
  });

  it('a file that the chosen main file includes is that one, even if another is nearer', () => {
    const files = `
      Include "a.cfg.lua"
      --- file: server.lua
      Include "a.cfg.lua"
      --- file: a.cfg.lua
    `;
    expect(world(files).mainOf('a.cfg.lua')).toBe('prosody.cfg.lua');
    expect(world(files, { settings: { mainConfig: 'server.lua' } }).mainOf('a.cfg.lua')).toBe('server.lua');
    expect(
      world(files, { settings: { mainConfig: '/etc/prosody/server.lua' }, folder: null }).mainOf('a.cfg.lua'),
    ).toBe('server.lua');
  });

  it('any file, where the chosen one does not exist, is another, and that is said', () => {
    const notices = (mainConfig: string) => {
      const { workspace, open } = world('Include "a.cfg.lua"\n--- file: a.cfg.lua\n', { settings: { mainConfig } });
      open('a.cfg.lua');
      open('prosody.cfg.lua');
      return workspace.findings().notices;
    };
    expect(notices('gone.lua')).toEqual([
      'The main file "gone.lua" (setting prosody.mainConfig) does not exist; another is looked for.',
    ]);
    expect(notices('prosody.cfg.lua')).toEqual([]);
    expect(notices('')).toEqual([]);
  });

  it('a file that the chosen main file does not include is found as if none was chosen', () => {
    const { mainOf } = world('Include "a.cfg.lua"\n--- file: a.cfg.lua\n', { settings: { mainConfig: 'gone.lua' } });
    expect(mainOf('a.cfg.lua')).toBe('prosody.cfg.lua');
  });

  it('a file that a configuration of another name includes is that one, without its being open', () => {
    const files = `
      --- file: servers/example.org.cfg.lua
      Include "../shared/rooms.cfg.lua"
      --- file: shared/rooms.cfg.lua
      Include "more.cfg.lua"
      --- file: shared/more.cfg.lua
      --- file: shared/other.cfg.lua
    `;
    const { mainOf } = world(files);
    expect(mainOf('shared/rooms.cfg.lua')).toBe('servers/example.org.cfg.lua');
    expect(mainOf('shared/more.cfg.lua')).toBe('servers/example.org.cfg.lua');
    expect(mainOf('shared/other.cfg.lua')).toBe('shared/other.cfg.lua');
    expect(mainOf('servers/example.org.cfg.lua')).toBe('servers/example.org.cfg.lua');
  });

  it('a file that a prosody.cfg.lua in a directory beside includes is that one', () => {
    const { mainOf } = world(`
      --- file: config/prosody.cfg.lua
      Include "../sites/*.cfg.lua"
      --- file: sites/a.cfg.lua
    `);
    expect(mainOf('sites/a.cfg.lua')).toBe('config/prosody.cfg.lua');
  });

  it('a file that is included by a link to it is the one that does so', () => {
    const { mainOf } = world('Include "conf.d/*.cfg.lua"\n--- file: conf.avail/a.cfg.lua\n', {
      links: { 'conf.d/a.cfg.lua': 'conf.avail/a.cfg.lua' },
    });
    expect(mainOf('conf.avail/a.cfg.lua')).toBe('prosody.cfg.lua');
    expect(mainOf('conf.d/a.cfg.lua')).toBe('prosody.cfg.lua');
  });

  it('a file of which the path on the server is included is the one that does so', () => {
    const { mainOf } = world(
      `
      --- file: config/prosody.cfg.lua
      Include "/srv/prosody/sites/*.cfg.lua"
      --- file: sites/a.cfg.lua
      `,
      { settings: { paths: { '/srv/prosody/sites': 'sites' } } },
    );
    expect(mainOf('sites/a.cfg.lua')).toBe('config/prosody.cfg.lua');
  });

  it('a file is found again when a main file appears', () => {
    const { open, store, mainOf } = world('--- file: shared/a.cfg.lua\n');
    open('shared/a.cfg.lua');
    expect(mainOf('shared/a.cfg.lua')).toBe('shared/a.cfg.lua');
    store('server.cfg.lua', 'Include "shared/*"');
    expect(mainOf('shared/a.cfg.lua')).toBe('server.cfg.lua');
  });

  it('a file in a folder of thousands is found among those that are nearest to the top', () => {
    const many = Array.from({ length: 400 }, (_, index) => `--- file: d${index}/x.lua\n`).join('\n');
    const { mainOf } = world(`--- file: server.cfg.lua\nInclude "a/b.cfg.lua"\n--- file: a/b.cfg.lua\n${many}`);
    expect(mainOf('a/b.cfg.lua')).toBe('server.cfg.lua');
  });

  it('a file outside of the workspace folder is looked for around it', () => {
    const { mainOf } = world('Include "conf.d/*"\n--- file: conf.d/a.cfg.lua\n', { folder: '/home/me' });
    expect(mainOf('conf.d/a.cfg.lua')).toBe('prosody.cfg.lua');
  });

  it('a file in a workspace folder is not looked for above that', () => {
    const { mainOf } = world('Include "conf.d/*"\n--- file: conf.d/a.cfg.lua\n', { folder: 'conf.d' });
    expect(mainOf('conf.d/a.cfg.lua')).toBe('conf.d/a.cfg.lua');
  });

  it.each(['untitled:Untitled-1', 'file:////x/y', 'git:/a/b.cfg.lua?{"ref":"~"}', '', 'no uri at all', '%'])(
    'a document with the URI "%s" is itself',
    (uri) => {
      const { workspace } = world('x = 1');
      workspace.setDocument({ uri, version: 1, text: 'modules_enabled = { "firewal" }' });
      expect(workspace.analysisOf(uri).configuration.files.size).toBe(1);
      expect(workspace.findings().analyses).toHaveLength(1);
    },
  );
});
