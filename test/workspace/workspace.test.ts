import { describe, expect, it } from 'vitest';
import type { FileSystem } from '../../server/src/evaluation/index.ts';
import { applyEdits } from '../../server/src/syntax/index.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { uriOf } from '../support/fixture.ts';
import { world } from './support.ts';

const BAD = 'modules_enabled = { "firewal" }';
const GOOD = 'modules_enabled = { "firewall" }';

describe('what is open', () => {
  it('counts, not what is stored', () => {
    const { open, type, problems } = world(GOOD);
    open('prosody.cfg.lua', BAD);
    expect(problems()).toEqual(['prosody.cfg.lua: unknown-module']);
    type('prosody.cfg.lua', GOOD);
    expect(problems()).toEqual([]);
  });

  it('counts for the files that include it', () => {
    const { open, type, problems, close } = world(`
      Include "a.cfg.lua"
      --- file: a.cfg.lua
      ${GOOD}
    `);
    open('prosody.cfg.lua');
    open('a.cfg.lua');
    expect(problems()).toEqual([]);
    type('a.cfg.lua', BAD);
    expect(problems()).toEqual(['a.cfg.lua: unknown-module']);
    close('a.cfg.lua');
    expect(problems()).toEqual([]);
  });

  it('is all that is checked', () => {
    const { open, close, problems } = world(BAD);
    expect(problems()).toEqual([]);
    open('prosody.cfg.lua');
    expect(problems()).toHaveLength(1);
    close('prosody.cfg.lua');
    expect(problems()).toEqual([]);
  });

  it('shows the problems of included files in these', () => {
    const { open, problems } = world(`
      Include "conf.d/*.cfg.lua"
      --- file: conf.d/a.cfg.lua
      ${BAD}
      --- file: conf.d/b.cfg.lua
    `);
    open('conf.d/b.cfg.lua');
    expect(problems()).toEqual(['conf.d/a.cfg.lua: unknown-module']);
  });

  it('has the problems of a shared file once', () => {
    const { open, problems } = world(`
      Include "shared.cfg.lua"
      --- file: test/prosody.cfg.lua
      Include "../shared.cfg.lua"
      --- file: shared.cfg.lua
      ${BAD}
    `);
    open('prosody.cfg.lua');
    open('test/prosody.cfg.lua');
    expect(problems()).toEqual(['shared.cfg.lua: unknown-module']);
  });
});

describe('a file that is included by a link to it', () => {
  const linked = () =>
    world(`VirtualHost "example.com"\nInclude "conf.d/*"\n--- file: conf.avail/a.cfg.lua\n${GOOD}`, {
      links: { 'conf.d/a.cfg.lua': 'conf.avail/a.cfg.lua' },
    });

  it('counts as it is open', () => {
    const { workspace, open, type, problems } = linked();
    open('prosody.cfg.lua');
    open('conf.avail/a.cfg.lua');
    expect(problems()).toEqual([]);
    type('conf.avail/a.cfg.lua', BAD);
    expect(problems()).toEqual(['conf.d/a.cfg.lua: unknown-module']);
    expect(workspace.spellingOf(uriOf('conf.d/a.cfg.lua'))).toBe(uriOf('conf.avail/a.cfg.lua'));
  });

  it('counts as it is open by the name of the link, where it is included by its own', () => {
    const { workspace, open, type, close, problems } = world(
      `VirtualHost "example.com"\nInclude "conf.avail/a.cfg.lua"\n--- file: conf.avail/a.cfg.lua\n${GOOD}`,
      { links: { 'conf.d/a.cfg.lua': 'conf.avail/a.cfg.lua' } },
    );
    open('conf.d/a.cfg.lua', GOOD);
    expect(problems()).toEqual([]);
    type('conf.d/a.cfg.lua', BAD);
    expect(problems()).toEqual(['conf.avail/a.cfg.lua: unknown-module']);
    expect(workspace.spellingOf(uriOf('conf.avail/a.cfg.lua'))).toBe(uriOf('conf.d/a.cfg.lua'));
    open('conf.avail/a.cfg.lua');
    expect(problems()).toEqual([]);
    close('conf.avail/a.cfg.lua');
    expect(problems()).toEqual(['conf.avail/a.cfg.lua: unknown-module']);
  });

  it('is seen as the part of the configuration that it is', () => {
    const { workspace, open } = linked();
    open('conf.avail/a.cfg.lua');
    const { uri, analysis } = workspace.viewOf(uriOf('conf.avail/a.cfg.lua'));
    expect(uri).toBe(uriOf('conf.d/a.cfg.lua'));
    expect(analysis.configuration.files.has(uri)).toBe(true);
    expect(analysis.isFragment).toBe(false);
  });

  it('is read again when what the link leads to has changed', () => {
    const { open, store, problems } = linked();
    open('prosody.cfg.lua');
    expect(problems()).toEqual([]);
    store('conf.avail/a.cfg.lua', BAD);
    expect(problems()).toEqual(['conf.d/a.cfg.lua: unknown-module']);
  });
});

describe('several main files', () => {
  it('are a configuration each', () => {
    const { workspace, open } = world(`
      --- file: one/prosody.cfg.lua
      Include "a.cfg.lua"
      --- file: one/a.cfg.lua
      --- file: two/prosody.cfg.lua
    `);
    open('one/a.cfg.lua');
    open('two/prosody.cfg.lua');
    const { analyses } = workspace.findings();
    expect(analyses.map(({ configuration }) => configuration.main)).toEqual([
      uriOf('one/prosody.cfg.lua'),
      uriOf('two/prosody.cfg.lua'),
    ]);
  });
});

describe('a fragment', () => {
  const isFragment = (path: string, text: string, settings = {}) => {
    const { workspace, open } = world(text, { settings });
    open(path);
    return workspace.analysisOf(uriOf(path)).isFragment;
  };

  it.each([
    ['a file that nobody includes', 'a.cfg.lua', '--- file: a.cfg.lua\nVirtualHost "example.com"', true],
    ['some lines that nobody has saved', 'a.lua', '--- file: a.lua\nmodules_enabled = { "mam" }', true],
    ['a prosody.cfg.lua', 'prosody.cfg.lua', 'x = 1', false],
    ['a template of one', 'prosody.cfg.lua.j2', '--- file: prosody.cfg.lua.j2\nx = 1', false],
    ['a file that includes others', 'a.lua', '--- file: a.lua\nInclude "b.cfg.lua"', false],
    [
      'one with hosts and with their modules',
      'a.lua',
      '--- file: a.lua\nmodules_enabled = {}\nVirtualHost "x.y"',
      false,
    ],
    ['a file that is included', 'a.cfg.lua', 'Include "a.cfg.lua"\n--- file: a.cfg.lua\n', false],
  ])('%s', (_, path, text, expected) => {
    expect(isFragment(path, text)).toBe(expected);
  });

  it.each(['migrator.cfg.lua', 'migrator.cfg.lua.dist'])(
    'nothing is said of %s, which another program reads',
    (path) => {
      const { workspace, open } = world(`--- file: ${path}\ninput { type = "internal" }`);
      open(path);
      expect(workspace.analysisOf(uriOf(path)).problems).toEqual([]);
    },
  );

  it('is not what was chosen as the main file', () => {
    const text = '--- file: a.cfg.lua\nx = 1';
    expect(isFragment('a.cfg.lua', text, { mainConfig: 'a.cfg.lua' })).toBe(false);
    expect(isFragment('a.cfg.lua', text, { mainConfig: 'b.cfg.lua' })).toBe(true);
  });

  it('is not told what it lacks', () => {
    const rules = (path: string) => {
      const { workspace, open } = world(`--- file: ${path}\nadmins = { "a@example.com" }\n`);
      open(path);
      return [...workspace.findings().problems.values()].flat().map(({ rule }) => rule);
    };
    expect(rules('prosody.cfg.lua')).toContain('no-hosts');
    expect(rules('a.cfg.lua')).not.toContain('no-hosts');
  });
});

describe('what the file that includes a fragment may have set', () => {
  const rules = (text: string, version: '0.12' | '13.0' = '13.0', path = 'a.cfg.lua') => {
    const { workspace, open } = world(`--- file: ${path}\n${text}\n`, { settings: { version } });
    open(path);
    const found = [...workspace.findings().problems.values()].flat().map(({ rule }) => rule);
    return found.filter((rule) => ['missing-equals', 'append-not-set-here', 'unquoted-value'].includes(rule));
  };

  it.each([
    ['a list that is added to', 'modules_enabled { "mam" }'],
    ['the same by its method', 'modules_enabled:append { "mam" }'],
    ['an option that is read', 'admins = { operator }'],
  ])('is not missed: %s', (_, text) => {
    expect(rules(text)).toEqual([]);
    expect(rules(text, '0.12')).toHaveLength(1);
    expect(rules(text, '13.0', 'prosody.cfg.lua')).toHaveLength(1);
  });

  it.each([
    ['a module', 'modules_enabled = { mam }'],
    ['a provider', 'authentication = internal_hashed'],
    ['one of the values that the option takes', 'statistics = internal'],
    ['what other languages call true', 'c2s_require_encryption = yes'],
    ['a name of a host', 'VirtualHost(example.com)'],
    ['a value without an equals sign', 'authentication "internal_hashed"'],
  ])('is none of this: %s', (_, text) => {
    expect(rules(text)).toHaveLength(1);
  });
});

describe('what is stored', () => {
  it('is read again when it has changed', () => {
    const { open, store, problems } = world(`
      Include "a.cfg.lua"
      --- file: a.cfg.lua
      ${GOOD}
    `);
    open('prosody.cfg.lua');
    expect(problems()).toEqual([]);
    store('a.cfg.lua', BAD);
    expect(problems()).toEqual(['a.cfg.lua: unknown-module']);
  });

  it('is found when it appears, and missed when it goes', () => {
    const { open, store, problems } = world('Include "a.cfg.lua"');
    open('prosody.cfg.lua');
    expect(problems()).toEqual(['prosody.cfg.lua: include-missing']);
    store('a.cfg.lua', GOOD);
    expect(problems()).toEqual([]);
    store('a.cfg.lua', null);
    expect(problems()).toEqual(['prosody.cfg.lua: include-missing']);
  });

  it('is found by a wildcard when it appears', () => {
    const { open, store, problems } = world('Include "conf.d/*"\n--- file: conf.d/a.cfg.lua\n');
    open('prosody.cfg.lua');
    expect(problems()).toEqual([]);
    store('conf.d/b.cfg.lua', BAD);
    expect(problems()).toEqual(['conf.d/b.cfg.lua: unknown-module']);
  });

  it('is not looked at again for what does not depend on it', () => {
    const { open, store, workspace } = world('x = 1\n--- file: a.cfg.lua\n');
    open('prosody.cfg.lua');
    const [before] = workspace.findings().analyses;
    store('a.cfg.lua', BAD);
    expect(workspace.findings().analyses[0]).toBe(before);
  });
});

describe('settings', () => {
  it('are those of the nearest workspace folder', () => {
    const { workspace, open, messages } = world(`
      --- file: one/prosody.cfg.lua
      modules_enabled = { "audit" }
      --- file: one/two/prosody.cfg.lua
      modules_enabled = { "audit" }
    `);
    const settings = workspace.settingsOf(uriOf('x'));
    workspace.configure(settings, [
      { uri: uriOf('one'), settings: { ...settings, profile: 'strict' } },
      { uri: uriOf('one/two'), settings: { ...settings, profile: 'development' } },
    ]);
    open('one/prosody.cfg.lua');
    open('one/two/prosody.cfg.lua');
    expect(messages().map((message) => message.split(':')[0])).toEqual(['error', 'info']);
  });
});

describe('fixing all', () => {
  const fixed = (text: string) => {
    const { open, workspace } = world(text);
    open('prosody.cfg.lua');
    const uri = uriOf('prosody.cfg.lua');
    const source = workspace.document(uri)?.text ?? '';
    return applyEdits(source, workspace.fixAll(uri));
  };

  it('applies safe fixes and leaves others', () => {
    expect(fixed('modules_enabled = { "roster" "mod_tls", "audit" }')).toBe(
      'modules_enabled = { "roster", "tls", "audit" }',
    );
  });

  it('goes on until none is left', () => {
    // The prefix hides that the module is listed twice.
    expect(fixed('modules_enabled = {\n\t"mam";\n\t"mod_mam";\n}')).toBe('modules_enabled = {\n\t"mam";\n}');
  });

  it('changes nothing where nothing is to be done', () => {
    const { open, workspace } = world(GOOD);
    open('prosody.cfg.lua');
    expect(workspace.fixAll(uriOf('prosody.cfg.lua'))).toEqual([]);
  });

  it('leaves the other files of the configuration alone', () => {
    const { open, workspace } = world('Include "a.cfg.lua"\n--- file: a.cfg.lua\nmodules_enabled = { "a" "b" }');
    open('prosody.cfg.lua');
    expect(workspace.fixAll(uriOf('prosody.cfg.lua'))).toEqual([]);
  });
});

describe('URIs', () => {
  it('are told apart by what they mean, not by how they are spelt', () => {
    const { workspace } = world('Include "räume.cfg.lua"\n--- file: räume.cfg.lua\nx = 1');
    const spelt = `${uriOf('')}räume.cfg.lua`;
    workspace.setDocument({ uri: spelt, version: 1, text: BAD });
    const uri = `${uriOf('')}r%C3%A4ume.cfg.lua`;
    expect(
      workspace
        .findings()
        .problems.get(uri)
        ?.map(({ rule }) => rule),
    ).toContain('unknown-module');
    expect(workspace.spellingOf(uri)).toBe(spelt);
  });
});

it('waits for files that are being fetched', () => {
  const known = new Map<string, string>();
  const slow: FileSystem = {
    read: (uri) => {
      const text = known.get(uri);
      if (uri.endsWith('/prosody-config.json')) return { kind: 'missing' };
      return text === undefined ? { kind: 'pending' } : { kind: 'file', text };
    },
    list: () => ({ kind: 'missing' }),
  };
  const workspace = new Workspace(slow);
  workspace.setDocument({ uri: uriOf('prosody.cfg.lua'), version: 1, text: 'Include "a.cfg.lua"' });
  expect(workspace.findings().complete).toBe(false);
  known.set(uriOf('a.cfg.lua'), BAD);
  workspace.storedFilesChanged([uriOf('a.cfg.lua')]);
  expect(workspace.findings().complete).toBe(true);
  const found = workspace.findings().problems.get(uriOf('a.cfg.lua'));
  expect(found?.map(({ rule }) => rule)).toContain('unknown-module');
});
