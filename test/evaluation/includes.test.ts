import { describe, expect, test } from 'vitest';
import { wildcard } from '../../server/src/evaluation/include.ts';
import { evaluate } from '../../server/src/evaluation/index.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';
import { configurationOf, factsOf, optionsOf } from './support.ts';

describe('Include', () => {
  test('is relative to the including file and starts in the global section', () => {
    const text = `
--- file: prosody.cfg.lua
VirtualHost "a.example"
Include "conf.d/*.cfg.lua"
own = 1
--- file: conf.d/10.cfg.lua
global = 1
Include "sub/x.lua"
VirtualHost "b.example"
b = 1
--- file: conf.d/sub/x.lua
deep = 1
--- file: conf.d/.hidden.cfg.lua
hidden = 1
--- file: conf.d/10.cfg.lua~
backup = 1
`;
    expect(optionsOf(text)).toEqual({
      '*': { global: '1', deep: '1' },
      'a.example': { own: '1' },
      'b.example': { b: '1' },
    });
  });

  test('a wildcard that matches nothing is fine, an empty directory name is not', () => {
    const text = '--- file: prosody.cfg.lua\nInclude "conf.d/*.cfg.lua"\n--- file: conf.d/README\nx';
    expect(factsOf(text)).toEqual([]);
    expect(factsOf('Include "conf.d/*.cfg.lua"')).toEqual(['include-missing: "conf.d/*.cfg.lua"']);
    expect(factsOf('Include "*/x.cfg.lua"')).toEqual(['include-missing: "*/x.cfg.lua"']);
  });

  test('names that come near a missing one are found', () => {
    const text = '--- file: prosody.cfg.lua\nInclude "hosts.cfg.lua"\n--- file: host.cfg.lua\nx = 1';
    expect(configurationOf(text).problems).toMatchObject([
      { kind: 'include-missing', reason: 'file', near: ['host.cfg.lua'] },
    ]);
  });

  test('what cannot be read is told apart from what is not there', () => {
    const text = '--- file: prosody.cfg.lua\nInclude "secret.cfg.lua"\n--- file: secret.cfg.lua\nx = 1';
    expect(configurationOf(text, { unreadable: ['/etc/prosody/secret.cfg.lua'] }).problems).toMatchObject([
      { kind: 'include-missing', reason: 'unreadable' },
    ]);
  });

  test('a loop is left at the Include that closes it', () => {
    const text = '--- file: prosody.cfg.lua\nInclude "a.lua"\n--- file: a.lua\nx = 1\nInclude "prosody.cfg.lua"';
    expect(factsOf(text)).toEqual(['include-loop: "prosody.cfg.lua"']);
    expect(optionsOf(text)).toEqual({ '*': { x: '1' } });
  });

  test('a loop by symbolic links is one too', () => {
    const main = 'Include "a.lua"';
    // again.lua is a link to prosody.cfg.lua.
    const files = { '/c/prosody.cfg.lua': main, '/c/a.lua': 'Include "again.lua"\nx = 1', '/c/again.lua': main };
    const fileSystem = memoryFileSystem(files);
    const { problems } = evaluate({
      main: 'file:///c/prosody.cfg.lua',
      version: '13.0',
      environment: {},
      fileSystem: { ...fileSystem, realPath: (uri) => uri.replace('again.lua', 'prosody.cfg.lua') },
    });
    expect(problems).toMatchObject([{ kind: 'include-loop', location: { uri: 'file:///c/a.lua' } }]);
  });

  test('a main file that cannot be read gives an empty configuration', () => {
    const configuration = configurationOf('x = 1', { unreadable: ['/etc/prosody'] });
    expect(configuration.files.size).toBe(0);
    expect(configuration.problems).toMatchObject([{ kind: 'include-missing', reason: 'unreadable' }]);
  });

  test.each([
    ['*.cfg.lua', 'a.cfg.lua', true],
    ['*.cfg.lua', 'a.cfg.lua~', false],
    ['?.lua', 'ab.lua', false],
    ['[a].lua', 'a.lua', false],
    ['a+b*', 'a+b.lua', true],
  ])('the pattern %s on %s: %s', (pattern, name, matches) => {
    expect(wildcard(pattern).test(name)).toBe(matches);
  });
});
