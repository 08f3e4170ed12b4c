import { expect, test } from 'vitest';
import { type FileSystem, serverFiles } from '../../server/src/evaluation/index.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';

const FILES = {
  '/etc/prosody/prosody.cfg.lua': '',
  '/etc/prosody/certs/a.crt': 'A',
  '/etc/prosody/certs/b/c/d/e.crt': 'E',
  '/etc/prosody/certs/.hidden/f.crt': 'F',
  '/srv/here/g.key': 'G',
};
const MAIN = 'file:///etc/prosody/prosody.cfg.lua';

test('what lies at a path, relative to the directory of the main file', () => {
  const files = serverFiles(MAIN, memoryFileSystem(FILES));
  const kinds = [
    'certs/a.crt',
    './certs/',
    'certs/b.crt',
    'no/b.crt',
    '/srv/here/g.key',
    '/',
    '/srv',
    '../prosody/certs',
  ];
  expect(kinds.map((path) => files.look(path).kind)).toEqual([
    'file',
    'directory',
    'missing',
    'no-directory',
    'file',
    'directory',
    'directory',
    'directory',
  ]);
  expect(files.look('certs/a.crt').uri).toBe('file:///etc/prosody/certs/a.crt');
  expect(files.text('certs/a.crt')).toBe('A');
  expect(files.text('certs')).toBeNull();
});

test('names that come near, of the same kind of file', () => {
  const files = serverFiles(MAIN, memoryFileSystem({ '/etc/prosody/aa.key': '', '/etc/prosody/aa.crt': '' }));
  expect(files.look('ab.key').near).toEqual(['aa.key']);
  expect(files.look('something-else.key').near).toEqual([]);
});

test('files below a directory, as deep as asked for, without hidden directories', () => {
  const files = serverFiles(MAIN, memoryFileSystem(FILES));
  expect(files.filesBelow('certs', 3)).toEqual(['certs/a.crt']);
  expect(files.filesBelow('certs/', 4)).toEqual(['certs/a.crt', 'certs/b/c/d/e.crt']);
  expect(files.filesBelow('none', 3)).toBeNull();
});

test('what may not be looked at, or lies elsewhere, is not seen', () => {
  const unreadable = serverFiles(MAIN, memoryFileSystem(FILES, ['/etc/prosody/certs']));
  expect(unreadable.look('certs/x.crt').kind).toBe('unseen');
  expect(serverFiles(MAIN).look('certs/a.crt').kind).toBe('unseen');
  expect(serverFiles(MAIN).text('certs/a.crt')).toBeNull();
});

test('the server’s paths lead to where they lie here', () => {
  const fileSystem: FileSystem = {
    ...memoryFileSystem(FILES),
    locate: (uri) => uri.replace('file:///var/keys', 'file:///srv/here'),
  };
  expect(serverFiles(MAIN, fileSystem).look('/var/keys/g.key')).toMatchObject({
    uri: 'file:///srv/here/g.key',
    kind: 'file',
    isMapped: true,
  });
  expect(serverFiles(MAIN, fileSystem).look('/etc/ssl/').isMapped).toBe(false);
});

test.each([
  ['file:///etc/prosody/prosody.cfg.lua', true],
  ['file:///usr/local/etc/prosody/prosody.cfg.lua', true],
  ['file:///opt/prosody/etc/prosody/prosody.cfg.lua', true],
  ['file:///home/me/repository/etc/prosody/prosody.cfg.lua', false],
  ['untitled:Untitled-1', false],
])('%s is the server’s: %s', (main, isServer) => {
  expect(serverFiles(main).isServer).toBe(isServer);
});
