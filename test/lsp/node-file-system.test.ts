import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeFileSystem } from '../../server/src/lsp/node-file-system.ts';

const files = nodeFileSystem();
let root = '';
const uri = (path: string) => pathToFileURL(join(root, path)).href;

beforeAll(() => {
  // The temporary folder of some systems is a symbolic link.
  root = realpathSync(mkdtempSync(join(tmpdir(), 'prosody-config-')));
  mkdirSync(join(root, 'conf.d'));
  writeFileSync(join(root, 'Größe & mehr.cfg.lua'), 'a = "ü"');
  symlinkSync('conf.d', join(root, 'linked'));
  symlinkSync('nowhere', join(root, 'dangling'));
});

afterAll(() => rmSync(root, { recursive: true }));

test('a file is read as UTF-8, whatever its name', () => {
  expect(files.read(uri('Größe & mehr.cfg.lua'))).toEqual({ kind: 'file', text: 'a = "ü"' });
});

test('what is no file is told apart', () => {
  expect(files.read(uri('conf.d'))).toEqual({ kind: 'directory' });
  expect(files.read(uri('absent.cfg.lua'))).toEqual({ kind: 'missing' });
  expect(files.read(uri('Größe & mehr.cfg.lua/x'))).toEqual({ kind: 'missing' });
  expect(files.read(pathToFileURL('/dev/null').href)).toEqual({ kind: 'unreadable', reason: 'it is no regular file' });
});

test('a directory lists what is in it, links as what they lead to', () => {
  const listed = files.list(pathToFileURL(root).href);
  if (listed.kind !== 'directory') throw new Error(listed.kind);
  expect(new Map(listed.entries.map(({ name, type }) => [name, type]))).toEqual(
    new Map([
      ['Größe & mehr.cfg.lua', 'file'],
      ['conf.d', 'directory'],
      ['dangling', 'file'],
      ['linked', 'directory'],
    ]),
  );
  expect(files.list(uri('absent'))).toEqual({ kind: 'missing' });
});

test('a link is told from what it leads to', () => {
  writeFileSync(join(root, 'conf.d/a.cfg.lua'), '');
  expect(files.realPath?.(uri('linked/a.cfg.lua'))).toBe(uri('conf.d/a.cfg.lua'));
  expect(files.realPath?.(uri('conf.d/a.cfg.lua'))).toBe(uri('conf.d/a.cfg.lua'));
  expect(files.realPath?.(uri('dangling'))).toBe(uri('dangling'));
});
