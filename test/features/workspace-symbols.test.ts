import { expect, it } from 'vitest';
import { workspaceSymbolsOf } from './support.ts';

const FILES = `
--- file: prosody.cfg.lua
archive_expires_after = "1w"
VirtualHost "example.com"
  enabled = true
Include "rooms.cfg.lua"
--- file: rooms.cfg.lua
Component "rooms.example.com" "muc"
  archive_expires_after = "2w"
`;

it('finds sections and options in all files of a configuration', () => {
  expect(workspaceSymbolsOf(FILES, 'example')).toEqual([
    'prosody.cfg.lua:1 example.com · VirtualHost',
    'rooms.cfg.lua:0 rooms.example.com · Component muc',
  ]);
  expect(workspaceSymbolsOf(FILES, 'archive')).toEqual([
    'prosody.cfg.lua:0 archive_expires_after · "1w"',
    'rooms.cfg.lua:1 archive_expires_after · rooms.example.com',
  ]);
});

it('finds them by some of their letters, in any case', () => {
  expect(workspaceSymbolsOf(FILES, 'arcExp')).toHaveLength(2);
  expect(workspaceSymbolsOf(FILES, 'expArc')).toEqual([]);
});

it('lists everything where nothing is asked for', () => {
  expect(workspaceSymbolsOf(FILES, '')).toHaveLength(6);
});
