import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKSPACE_SETTINGS, type WorkspaceSettings } from '../../server/src/workspace/settings.ts';
import { uriOf } from '../support/fixture.ts';
import { world } from './support.ts';

const FILES = `
  VirtualHost "example.com"
  --- file: server.env
  NAME=file
  FROM_FILE=1
  --- file: .env
  NAME=dot
  FROM_DOT=1
`;

function variables(settings: Partial<WorkspaceSettings>, files = FILES) {
  const { workspace, open } = world(files, { settings });
  open('prosody.cfg.lua');
  const [analysis] = workspace.findings().analyses;
  return analysis?.settings.environment;
}

const notices = (settings: Partial<WorkspaceSettings>) => {
  const { workspace, open } = world(FILES, { settings });
  open('prosody.cfg.lua');
  return workspace.findings().notices;
};

describe('environment variables', () => {
  it('are none by default, whatever lies beside the main file', () => {
    expect(variables({})).toEqual({});
  });

  it('come from the settings', () => {
    expect(variables({ environment: { NAME: 'setting' } })).toEqual({ NAME: 'setting' });
  });

  it('come from a file, relative to the folder or absolute', () => {
    const expected = { NAME: 'file', FROM_FILE: '1' };
    expect(variables({ environmentFile: 'server.env' })).toEqual(expected);
    expect(variables({ environmentFile: './server.env' })).toEqual(expected);
    expect(variables({ environmentFile: '/etc/prosody/server.env' })).toEqual(expected);
  });

  it('come from .env beside the main file where that is allowed', () => {
    expect(variables({ readDotEnv: true })).toEqual({ NAME: 'dot', FROM_DOT: '1' });
    expect(variables({ readDotEnv: true }, 'VirtualHost "example.com"')).toEqual({});
  });

  it('of the settings win over those of the file, and these over .env', () => {
    const all = { readDotEnv: true, environmentFile: 'server.env' };
    expect(variables(all)).toEqual({ NAME: 'file', FROM_FILE: '1', FROM_DOT: '1' });
    expect(variables({ ...all, environment: { NAME: 'setting' } })).toMatchObject({ NAME: 'setting' });
  });

  it('change with the file', () => {
    const { workspace, open, store, problems } = world(
      `
      modules_enabled = { os.getenv("EXTRA") }
      --- file: server.env
      `,
      { settings: { environmentFile: 'server.env' } },
    );
    open('prosody.cfg.lua');
    expect(problems()).toEqual([]);
    expect(workspace.findings().reads.has(uriOf('server.env'))).toBe(true);
    store('server.env', 'EXTRA=firewal');
    expect(problems()).toEqual(['prosody.cfg.lua: unknown-module']);
    store('server.env', null);
    expect(problems()).toEqual([]);
  });

  it('come from the file as it is open', () => {
    const { open, type, problems } = world('modules_enabled = { os.getenv("EXTRA") }\n--- file: server.env\n', {
      settings: { environmentFile: 'server.env' },
    });
    open('prosody.cfg.lua');
    open('server.env');
    type('server.env', 'EXTRA=firewal');
    expect(problems()).toContain('prosody.cfg.lua: unknown-module');
  });
});

describe('a file of environment variables', () => {
  it('that is there is nothing to talk about', () => {
    expect(notices({ environmentFile: 'server.env', readDotEnv: true })).toEqual([]);
  });

  it('that is not there is told of', () => {
    expect(notices({ environmentFile: 'gone.env' })).toEqual([
      'The environment file "gone.env" (setting prosody.environmentFile) does not exist; its variables count as unset.',
    ]);
  });

  it('that lies outside waits for trust', () => {
    const { workspace, open } = world('VirtualHost "example.com"\n--- file: /srv/server.env\nA=1\n');
    const settings = { ...DEFAULT_WORKSPACE_SETTINGS, environmentFile: '/srv/server.env' };
    workspace.configure(settings, [{ uri: uriOf('/etc/prosody'), settings }]);
    workspace.trust(false);
    open('prosody.cfg.lua');
    expect(workspace.findings().notices).toEqual([
      'The environment file "/srv/server.env" (setting prosody.environmentFile) lies outside of this workspace, and is read when the workspace is trusted.',
    ]);
    workspace.trust(true);
    expect(workspace.findings().notices).toEqual([]);
    expect(workspace.findings().analyses[0]?.settings.environment).toEqual({ A: '1' });
  });
});
