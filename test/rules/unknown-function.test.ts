import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('a section whose word is misspelt', () => {
  expectProblems(`
    -- capitals count, and so does each letter
       Virtualhost "example.com"
    -- ^^^^^^^^^^^ unknown-function
       Compnent "conference.example.com" "muc"
    -- ^^^^^^^^ unknown-function
       vhost "example.org"
    -- ^^^^^ unknown-function
  `);
});

test('says what follows', () => {
  expect(messagesIn('Virtualhost "example.com"')).toEqual([
    'error: `Virtualhost` is no function. Lua stops here, and Prosody will not start.',
  ]);
});

test('the nearest function is the fix, and safe', () => {
  expectFix('virtual_host "example.com"', 'Change to `VirtualHost`', 'VirtualHost "example.com"');
  expect(fixTitles('Compnent "x.example.com" "muc"')).toEqual(['safe: Change to `Component`']);
  expect(fixTitles('Inlcude "conf.d/*.cfg.lua"')).toEqual(['safe: Change to `Include`']);
});

test('without anything near there is no fix', () => {
  expect(fixTitles('local domain = hostname()')).toEqual([]);
  expect(messagesIn('local domain = hostname()')).toEqual([
    'error: `hostname` is no function. Lua stops here, and Prosody will not start.',
  ]);
});

test('what is handed to it is not reported as well', () => {
  expectProblems(`
    -- one mistake, one message
       hostnames(info)
    -- ^^^^^^^^^ unknown-function
  `);
});

test('lower case where Prosody allows it, and the old word for a host', () => {
  expectProblems(`
    host "example.com"
    component "conference.example.com" "muc"
    include "conf.d/*.cfg.lua"
    Host "example.org"
    --- file: conf.d/x.txt
  `);
});

test('what 13.0 brought is unknown to 0.12', () => {
  const text = 'turn_external_secret = FileLine("turn.secret")\n--- file: turn.secret\nsesame';
  expect(messagesIn(text)).toEqual([]);
  expect(messagesIn(text, { version: '0.12' })).toEqual([
    'error: `FileLine` exists only since Prosody 13.0; 0.12 stops here and does not start.',
  ]);
});

test('the namespace of 13.0 goes away for 0.12', () => {
  const before = 'http_host = Lua.string.lower("EXAMPLE.com")';
  expect(messagesIn(before)).toEqual([]);
  expectFix(before, 'Remove `Lua.`', 'http_host = string.lower("EXAMPLE.com")', { version: '0.12' });
});

test('what a file that is run may define is unknown, not wrong', () => {
  expectProblems(`
    pcall(dofile, "/etc/prosody/helpers.lua")
    local helpers = require "helpers"
    helpers.open("example.com")
  `);
});

test('in a branch that is not taken it is a warning', () => {
  expect(messagesIn('if ENV_EXTRA then Virtualhost "example.com" end')).toEqual([
    'warning: `Virtualhost` is no function. Lua stops here, and Prosody will not start when EXTRA is set.',
  ]);
});

test.each([
  ['local L = Lua\nhttp_host = L.os.getenv("X")', 'local L = _G\nhttp_host = L.os.getenv("X")'],
  ['http_host = Lua["os"].getenv("X")', 'http_host = _G["os"].getenv("X")'],
  ['local x = Lua.tostring(1)\nlocal y = Lua', 'local x = tostring(1)\nlocal y = _G'],
])('`Lua` in 0.12 is one mistake, whatever follows from it: %s', (before, after) => {
  expect(messagesIn(before, { version: '0.12' })).toHaveLength(1);
  const one = before.includes('tostring') ? ' in the whole file' : '';
  expectFix(before, `Do without \`Lua\`${one}`, after, { version: '0.12' });
  expect(messagesIn(after, { version: '0.12' })).toEqual([]);
});

test('a file for both versions may ask for `Lua`', () => {
  const text = 'local text = Lua and Lua.tostring or tostring\nif Lua then http_host = Lua.tostring(1) end';
  expect(messagesIn(text, { version: '0.12' })).toEqual([]);
  expect(messagesIn('local L = Lua', { version: '0.12' })).toEqual([
    'warning: `Lua` exists only since Prosody 13.0; in 0.12 it is nil.',
  ]);
});

test('`Lua` in 0.12 is one mistake in each file, however often it is used', () => {
  const text = 'log = Lua.tostring(1)\nadmins = { Lua.tostring(2) }';
  expect(messagesIn(text, { version: '0.12' })).toHaveLength(1);
  expectFix(text, 'Remove `Lua.` in the whole file', 'log = tostring(1)\nadmins = { tostring(2) }', {
    version: '0.12',
  });
});
