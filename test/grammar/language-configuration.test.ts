import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LanguageConfiguration {
  wordPattern: { pattern: string; flags: string };
  indentationRules: { increaseIndentPattern: string; decreaseIndentPattern: string };
  folding: { markers: { start: string; end: string } };
}

const file = new URL('../../language-configuration.json', import.meta.url);
const configuration = JSON.parse(readFileSync(file, 'utf8')) as LanguageConfiguration;

describe('what a double click selects', () => {
  const { pattern, flags } = configuration.wordPattern;
  const words = (line: string) => line.match(new RegExp(pattern, `g${flags}`));

  test.each([
    ['modules_enabled = { "http_file_share" }', ['modules_enabled', 'http_file_share']],
    ['Component "chat-rooms.example.com"', ['Component', 'chat', 'rooms', 'example', 'com']],
    ['limit = 1.5 + 0x1F .. muc2', ['limit', '1.5', '0x1F', 'muc2']],
    ['-- gemütlich für Jürgen', ['gemütlich', 'für', 'Jürgen']],
  ])('%s', (line, expected) => {
    expect(words(line)).toEqual(expected);
  });
});

describe('indentation', () => {
  const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
  const decrease = new RegExp(configuration.indentationRules.decreaseIndentPattern);

  test.each([
    'modules_enabled = {',
    'modules_enabled = { -- the "usual" ones',
    'modules_enabled = { "roster", "saslauth";',
    'log = { { to = "console" },',
    'modules_enabled:append({',
    'admins = jids(',
    'if ENV_PROSODY_ENABLE_BETA == "true" then',
    'else -- otherwise',
    'for _, name in ipairs(names) do',
    'repeat',
    'local function port(offset)',
    'on_error = function (message, level)',
  ])('is deeper after: %s', (line) => {
    expect(line).toMatch(increase);
  });

  test.each([
    'modules_enabled = { "roster" }',
    'log = { { to = "console" } }',
    'greeting = "an opening { in a string"',
    "greeting = 'an opening ( in a string'",
    '-- modules_enabled = {',
    'if testing then debug = true end',
    'local double = function (x) return x * 2 end',
    'VirtualHost "example.com"',
    'thence = true',
  ])('stays after: %s', (line) => {
    expect(line).not.toMatch(increase);
  });

  test.each(['}', '  };', 'end', 'else', 'elseif testing then', 'until done', '})'])('is shallower at: %s', (line) => {
    expect(line).toMatch(decrease);
  });

  test.each(['ending = 1', 'untilted = 2', '-- end'])('is kept at: %s', (line) => {
    expect(line).not.toMatch(decrease);
  });

  test('a very long line is decided at once', () => {
    const line = `x = { ${'"a", { b = "c" }, ('.repeat(500)}`;
    const start = performance.now();
    increase.test(line);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe('folding', () => {
  const { start, end } = configuration.folding.markers;

  test.each(['-- region Hosts', '--#region', '  -- #region Components'])('begins at: %s', (line) => {
    expect(line).toMatch(new RegExp(start));
  });

  test.each(['-- endregion', '--#endregion Hosts'])('ends at: %s', (line) => {
    expect(line).toMatch(new RegExp(end));
    expect(line).not.toMatch(new RegExp(start));
  });

  test.each(['-- regional servers', 'region = "eu"'])('does not begin at: %s', (line) => {
    expect(line).not.toMatch(new RegExp(start));
  });
});
