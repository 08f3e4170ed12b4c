import { describe, expect, it, test } from 'vitest';
import { RULE_IDS } from '../../server/src/rules/index.ts';
import { type Choices, DEFAULT_CHOICES } from '../../server/src/workspace/choices.ts';
import { pathMap } from '../../server/src/workspace/path-map.ts';
import { findProjectFile, withProject } from '../../server/src/workspace/project-file.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';
import { world } from './support.ts';

const MAIN = 'file:///srv/chat/config/prosody.cfg.lua';
const ROOT = 'file:///srv/chat';

function found(files: Readonly<Record<string, string>>, root: string | null = ROOT) {
  return findProjectFile(MAIN, root, memoryFileSystem(files));
}

function mistakesIn(text: string): readonly string[] {
  return found({ '/srv/chat/prosody-config.json': text }).notices;
}

describe('the project file of a configuration', () => {
  const says = (profile: string) => JSON.stringify({ profile });

  it('is the one beside the main file', () => {
    const files = {
      '/srv/chat/config/prosody-config.json': says('strict'),
      '/srv/chat/prosody-config.json': says('development'),
    };
    expect(found(files).values).toEqual({ profile: 'strict' });
  });

  it('or the nearest above it, up to the folder', () => {
    expect(found({ '/srv/chat/prosody-config.json': says('strict') }).values).toEqual({ profile: 'strict' });
    expect(found({ '/srv/prosody-config.json': says('strict') }).values).toEqual({});
  });

  it('for a main file outside of every folder, only the one beside it', () => {
    const above = { '/srv/chat/prosody-config.json': says('strict') };
    expect(found(above, null).values).toEqual({});
    expect(found(above, 'file:///home').values).toEqual({});
    expect(found({ '/srv/chat/config/prosody-config.json': says('strict') }, null).values).toEqual({
      profile: 'strict',
    });
  });

  it('says nothing while it is empty', () => {
    expect(found({ '/srv/chat/prosody-config.json': '\n' })).toMatchObject({ values: {}, notices: [] });
  });

  it('may begin with a byte order mark and name its schema', () => {
    const text = '\uFEFF{ "$schema": "https://example.org/x.json", "version": "0.12" }';
    expect(found({ '/srv/chat/prosody-config.json': text })).toMatchObject({
      values: { version: '0.12' },
      notices: [],
    });
  });

  it('is waited for where it is being fetched', () => {
    const slow = { read: () => ({ kind: 'pending' }) as const, list: () => ({ kind: 'missing' }) as const };
    expect(findProjectFile(MAIN, ROOT, slow).pending).toBe(true);
  });
});

describe('a mistake in it is told, and the rest counts', () => {
  test.each([
    ['{', 'it is no JSON, so that nothing in it counts.'],
    ['[]', 'it has to hold an object, so that nothing in it counts.'],
    ['{ "version": 13 }', '`version` has to be "0.12", "13.0.1", "13.0" or "auto", not 13.'],
    ['{ "profile": "lax" }', '`profile` has to be "production", "development" or "strict", not "lax".'],
    ['{ "environmentFile": ["a"] }', '`environmentFile` has to be a path, not a list.'],
    ['{ "environment": { "A": {} } }', '`A` has to be a text, not an object.'],
    ['{ "paths": "config" }', '`paths` has to be an object of paths, not "config".'],
    ['{ "rules": { "no-such-rule": "off" } }', 'there is no rule `no-such-rule`.'],
    [
      '{ "rules": { "unknown-module": true } }',
      '`unknown-module` has to be "error", "warning", "info", "hint" or "off", not true.',
    ],
    ['{ "pluginPaths": [1] }', '`pluginPaths` has to be a list of directories, each a text, not 1.'],
    ['{ "layout": "off" }', '`layout` has to be an object, not "off".'],
    ['{ "layout": { "enabled": true } }', '`layout.enabled` has to be "auto", "on" or "off", not true.'],
    ['{ "layout": { "directory": "/etc" } }', '`layout.directory` has to be the name of a directory, not "/etc".'],
    [
      '{ "layout": { "folder": {} } }',
      '`layout.folder` is no setting; there are enabled, directory, folders, variables, defaults.',
    ],
    [
      '{ "layout": { "folders": { "gamma": "x" } } }',
      '`gamma` in `layout.folders` is no tier; there are distributed, stable, beta, alpha.',
    ],
    ['{ "layout": { "defaults": { "beta": true } } }', '`layout.defaults.beta` has to be "on" or "off", not true.'],
    [
      '{ "ruels": {} }',
      '`ruels` is no setting; there are version, profile, environment, environmentFile, paths, pluginPaths, rules, layout, catalog.',
    ],
    [
      '{ "environmentFile": "x.env" }',
      'The environment file "x.env" (prosody-config.json) does not exist; its variables count as unset.',
    ],
  ])('%s', (text, sentence) => {
    expect(mistakesIn(text).map((notice) => notice.replace(/^prosody-config\.json: /, ''))).toEqual([sentence]);
  });

  it('entry by entry', () => {
    const text = '{ "version": 13, "profile": "strict", "rules": { "nope": "off", "unknown-module": "hint" } }';
    const { values, notices } = found({ '/srv/chat/prosody-config.json': text });
    expect(values).toEqual({ profile: 'strict', rules: { 'unknown-module': 'hint' } });
    expect(notices).toHaveLength(2);
  });

  it('a group of rules, of which one may have a severity of its own wherever it stands', () => {
    const text = '{ "rules": { "plain-passwords": "error", "insecure-option": "off" } }';
    const { values, notices } = found({ '/srv/chat/prosody-config.json': text });
    expect(values.rules).toMatchObject({ 'plain-passwords': 'error', 'plain-authentication': 'off' });
    expect(notices).toEqual([]);
  });
});

describe('settings with a project file over them', () => {
  const given: Choices = {
    ...DEFAULT_CHOICES,
    version: '0.12',
    profile: 'development',
    environment: { A: 'editor', B: 'editor' },
    paths: pathMap({ '/etc/prosody': 'here', '/run': 'run' }, ROOT),
    severities: { 'unknown-module': 'off', 'unknown-option': 'off' },
    pluginPaths: ['file:///srv/modules'],
    layout: { ...DEFAULT_CHOICES.layout, directory: 'tiers' },
  };
  const files = {
    '/srv/chat/prosody-config.json': JSON.stringify({
      version: '13.0.1',
      environment: { A: 'file', C: 1, D: null },
      environmentFile: 'deploy/prosody.env',
      paths: { '/etc/prosody': 'config' },
      pluginPaths: ['modules'],
      rules: { 'unknown-module': 'error' },
      layout: { enabled: 'on', folders: { beta: 'beta' } },
    }),
    '/srv/chat/deploy/prosody.env': 'A=env\nE=env',
  };
  const settings = withProject(given, found(files));

  it('take from it what it says, and keep the rest', () => {
    expect(settings).toMatchObject({ version: '13.0.1', profile: 'development' });
  });

  it('have the variables of both, and of the file that it names; its own `environment` wins', () => {
    expect(settings.environment).toEqual({ A: 'file', B: 'editor', C: '1', E: 'env' });
  });

  it('have the paths of both, its own from its directory', () => {
    expect(settings.paths.find(({ from }) => from === '/etc/prosody')?.to).toBe('file:///srv/chat/config');
    expect(settings.paths.find(({ from }) => from === '/run')?.to).toBe('file:///srv/chat/run');
  });

  it('have the directories of modules of both', () => {
    expect(settings.pluginPaths).toEqual(['file:///srv/chat/modules', 'file:///srv/modules']);
  });

  it('have the layout of both, tier by tier', () => {
    const { folders } = DEFAULT_CHOICES.layout;
    expect(settings.layout).toEqual({
      ...DEFAULT_CHOICES.layout,
      enabled: 'on',
      directory: 'tiers',
      folders: { ...folders, beta: 'beta' },
    });
  });

  it('have the severities of both', () => {
    expect(settings.severities).toEqual({ 'unknown-module': 'error', 'unknown-option': 'off' });
  });
});

describe('in an editor', () => {
  const text = `modules_enabled = { "zz_nothing_like_it" }
--- file: prosody-config.json
{ "rules": { "unknown-module": "hint" } }`;

  it('the file counts over the settings, and a change of it is felt', () => {
    const { open, store, messages } = world(text, { settings: { rules: { 'unknown-module': 'warning' } } });
    open('prosody.cfg.lua');
    expect(messages()).toEqual([expect.stringMatching(/^hint: /)]);
    store('prosody-config.json', '{ "rules": { "unknown-module": "off" } }');
    expect(messages()).toEqual([]);
    store('prosody-config.json', null);
    expect(messages()).toEqual([expect.stringMatching(/^warning: /)]);
  });

  it('its mistakes are notices', () => {
    const { open, store, workspace } = world(text);
    open('prosody.cfg.lua');
    expect(workspace.findings().notices).toEqual([]);
    store('prosody-config.json', '{ "version": "14" }');
    expect(workspace.findings().notices).toEqual([expect.stringContaining('`version` has to be')]);
  });

  it('the environment file that it names stands in for the one of the settings', () => {
    const { open, workspace } = world(
      'x = os.getenv("A")\n--- file: a.env\nA=1\n--- file: prosody-config.json\n{ "environmentFile": "a.env" }',
      { settings: { environmentFile: 'nowhere.env' } },
    );
    open('prosody.cfg.lua');
    const { notices, analyses } = workspace.findings();
    expect(notices).toEqual([]);
    expect(analyses[0]?.settings.environment).toEqual({ A: '1' });
  });
});

test('every rule can be given a severity', () => {
  const rules = Object.fromEntries(RULE_IDS.map((id) => [id, 'off']));
  const { values, notices } = found({ '/srv/chat/prosody-config.json': JSON.stringify({ rules }) });
  expect(values.rules).toEqual(rules);
  expect(notices).toEqual([]);
});
