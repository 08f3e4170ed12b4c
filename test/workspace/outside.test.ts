import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKSPACE_SETTINGS, type WorkspaceSettings } from '../../server/src/workspace/settings.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { uriOf } from '../support/fixture.ts';
import { world } from './support.ts';

const BAD = 'modules_enabled = { "firewal" }';
const OUTSIDE = `
  Include "/srv/shared/rooms.cfg.lua"
  --- file: /srv/shared/rooms.cfg.lua
  ${BAD}
`;

describe('what lies outside of the workspace', () => {
  it('is read and checked', () => {
    const { open, problems } = world(OUTSIDE);
    open('prosody.cfg.lua');
    expect(problems()).toEqual(['file:///srv/shared/rooms.cfg.lua: unknown-module']);
  });

  it('is not read before the workspace is trusted, and that is said at the Include', () => {
    const { workspace, open, messages, problems } = world(OUTSIDE);
    workspace.trust(false);
    open('prosody.cfg.lua');
    expect(messages()).toEqual([
      'info: `/srv/shared/rooms.cfg.lua` lies outside of this workspace, and is read when the workspace is trusted.',
    ]);
    expect(workspace.findings().reads.has(uriOf('/srv/shared/rooms.cfg.lua'))).toBe(false);
    workspace.trust(true);
    expect(problems()).toEqual(['file:///srv/shared/rooms.cfg.lua: unknown-module']);
  });

  it('is read without trust where it is open itself', () => {
    const { workspace, open, problems } = world(OUTSIDE);
    workspace.trust(false);
    open('prosody.cfg.lua');
    open('/srv/shared/rooms.cfg.lua');
    expect(problems()).toEqual(['file:///srv/shared/rooms.cfg.lua: unknown-module']);
  });

  it('has no place for a text that was never saved: what it includes is information, and no project file is missed', () => {
    const nowhere = { kind: 'elsewhere' } as const;
    const workspace = new Workspace({ read: () => nowhere, list: () => nowhere });
    workspace.configure(DEFAULT_WORKSPACE_SETTINGS, []);
    const uri = 'untitled:Untitled-1';
    const text = 'Include "conf.d/*.cfg.lua"\nInclude "rooms.cfg.lua"\nVirtualHost "a.example"';
    workspace.setDocument({ uri, version: 1, text });
    const { problems, notices } = workspace.findings();
    const included = (problems.get(uri) ?? []).filter(({ rule }) => rule === 'include-missing');
    expect(included.map(({ severity }) => severity)).toEqual(['info', 'info']);
    expect(notices).toEqual([]);
  });

  it('and is not on this machine is information', () => {
    const { open, messages } = world('Include "/srv/prosody/a.cfg.lua"\nInclude "/srv/prosody/conf.d/*.cfg.lua"\n');
    open('prosody.cfg.lua');
    expect(messages()).toEqual([
      'info: `/srv/prosody/a.cfg.lua` is not on this machine, so what it holds is not checked and not known to the other files.',
      'info: `/srv/prosody/conf.d/*.cfg.lua` is not on this machine, so what it holds is not checked and not known to the other files.',
    ]);
  });
});

describe('what is missing is an error', () => {
  it.each([
    ['in the workspace', 'Include "/etc/prosody/conf.d/a.cfg.lua"', {}],
    ['beside the file, relative to it', 'Include "a.cfg.lua"', {}],
    ['outside of the workspace, relative to the file', 'Include "../shared/a.cfg.lua"', {}],
    ['beside the file, where no folder is open', 'Include "/etc/prosody/conf.d/a.cfg.lua"', { folder: null }],
  ])('%s', (_, text, options) => {
    const { open, messages } = world(text, options);
    open('prosody.cfg.lua');
    expect(messages()).toEqual([expect.stringMatching(/^error: .* does not exist/)]);
  });
});

describe('paths of the server', () => {
  const read = (text: string, paths: WorkspaceSettings['paths']) => {
    const { workspace, open } = world(text, { settings: { paths } });
    open('prosody.cfg.lua');
    const files = [...(workspace.findings().analyses[0]?.configuration.files.keys() ?? [])];
    return files.slice(1).map((uri) => uri.replace(`${uriOf('')}`, ''));
  };
  const TEXT = `
    Include "/srv/prosody/conf.d/*.cfg.lua"
    --- file: config/conf.d/a.cfg.lua
    --- file: conf.d/b.cfg.lua
    --- file: /home/me/conf.d/c.cfg.lua
  `;

  it('lead to directories of the workspace', () => {
    expect(read(TEXT, {})).toEqual([]);
    expect(read(TEXT, { '/srv/prosody': 'config' })).toEqual(['config/conf.d/a.cfg.lua']);
    expect(read(TEXT, { '/srv/prosody/': './config/' })).toEqual(['config/conf.d/a.cfg.lua']);
    expect(read(TEXT, { '/srv/prosody': '.' })).toEqual(['conf.d/b.cfg.lua']);
    expect(read(TEXT, { '/srv/prosody': '/home/me' })).toEqual(['file:///home/me/conf.d/c.cfg.lua']);
    expect(read(TEXT, { '/': '/home/me' })).toEqual([]);
  });

  it('fit by whole names, and the longest counts', () => {
    expect(read(TEXT, { '/srv/pro': 'config' })).toEqual([]);
    expect(read(TEXT, { '/srv': 'nowhere', '/srv/prosody': 'config', '/srv/prosody/conf.d/a': 'x' })).toEqual([
      'config/conf.d/a.cfg.lua',
    ]);
  });

  it('are passed over where they are no paths', () => {
    expect(read(TEXT, { 'srv/prosody': 'config', '/srv/prosody': ' ', '': 'config' })).toEqual([]);
  });

  it('may name one file', () => {
    const text = 'Include "/etc/common.cfg.lua"\n--- file: shared.lua\n';
    expect(read(text, { '/etc/common.cfg.lua': 'shared.lua' })).toEqual(['shared.lua']);
  });

  it('hold for files that are read as text', () => {
    const text = `
      modules_enabled = { FileLine("/run/secrets/module") }
      --- file: secrets/module
      firewal
    `;
    const { open, problems } = world(text, { settings: { paths: { '/run/secrets': 'secrets' } } });
    open('prosody.cfg.lua');
    expect(problems()).toEqual(['prosody.cfg.lua: unknown-module']);
  });

  it('make an error of what is not there', () => {
    const { open, messages } = world('Include "/srv/prosody/a.cfg.lua"', {
      settings: { paths: { '/srv/prosody': 'config' } },
    });
    open('prosody.cfg.lua');
    expect(messages()).toEqual([expect.stringMatching(/^error: `\/srv\/prosody\/a\.cfg\.lua` does not exist/)]);
  });
});
