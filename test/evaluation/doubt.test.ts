import { describe, expect, test } from 'vitest';
import { factsOf, globalX, mentionsOf, modulesIn } from './support.ts';

const UNKNOWN = 'local unknown = io.open("/x")\n';
const x = (text: string) => globalX(UNKNOWN + text);

describe('what is unknown spreads', () => {
  test.each([
    'unknown .. "a"',
    'unknown + 1',
    '#unknown',
    '-unknown',
    'not unknown',
    'unknown == 1',
    'unknown < 1',
    'unknown.field',
    'unknown[1]',
    'unknown()',
    'unknown:method(1)',
    'tostring(unknown)',
    'tonumber(unknown)',
    '("%s"):format(unknown)',
    '("a"):rep(unknown)',
    '("a"):gsub("a", { a = unknown })',
    '("a"):gsub("a", function() return unknown end)',
    'table.concat({ "a", unknown })',
    'math.max(1, unknown)',
    '({ a = 1 })[unknown]',
    'select(unknown, 1, 2)',
    'unknown and 1',
    'math.random(10)',
    'os.date("%Y")',
    'load("return 1")()',
    'dofile("/etc/prosody/x.lua")',
    'require("util.jid").bare("a@b/c")',
    'getmetatable("").__index',
    'tostring({})',
    'tostring(print)',
    '("%p"):format({})',
    '(0/0) .. ""',
    'coroutine.wrap(function() end)()',
    'utf8.char(unknown)',
  ])('through %s', (expression) => {
    expect(x(`x = ${expression}`)).toBe('unknown');
    expect(factsOf(`${UNKNOWN}x = ${expression}`)).toEqual([]);
  });

  test('not where it does not matter', () => {
    expect(x('x = true or unknown')).toBe('true');
    expect(x('x = false and unknown')).toBe('false');
    expect(x('x = select("#", unknown, unknown)')).toBe('2');
    expect(x('local t = { a = unknown, b = 1 }\nx = t.b')).toBe('1');
    expect(x('x = ({ pcall(error, unknown) })[1]')).toBe('false');
  });

  test('a table is itself with a metatable, but nobody knows what it has', () => {
    expect(globalX('local t = setmetatable({ "a" }, { __index = print })\nx = t[2]')).toBe('unknown');
    expect(globalX('local t = setmetatable({ "a" }, { __index = print })\nx = t[1]')).toBe('"a"');
    expect(globalX('local t = setmetatable({ "a" }, nil)\nx = #t')).toBe('1');
  });

  test('a list that unknown code has seen has at least what was put there', () => {
    expect(modulesIn('*', `${UNKNOWN}local l = { "mam" }\nunknown(l)\nmodules_enabled = l`)).toBe('mam …');
    expect(modulesIn('*', 'local l = { "mam" }\nrequire("x")(l)\nmodules_enabled = l')).toBe('mam …');
  });

  test('a list ends at what is unknown, for that may be nil', () => {
    expect(modulesIn('*', `${UNKNOWN}modules_enabled = { "mam", unknown, "bosh" }`)).toBe('mam …');
  });
});

describe('a condition that is unknown', () => {
  test('leaves a list with what is there either way', () => {
    const text = `${UNKNOWN}local l = { "mam" }
      if unknown then l[#l + 1] = "bosh" end
      l[#l + 1] = "carbons"
      table.insert(l, "csi")
      modules_enabled = l`;
    expect(modulesIn('*', text)).toBe('mam carbons csi …');
    expect(mentionsOf(text)).toEqual(['mam', 'bosh', 'carbons', 'csi']);
  });

  test('leaves the length of a list unknown', () => {
    expect(x('local l = {}\nif unknown then l[1] = "a" end\nx = #l')).toBe('unknown');
  });

  test('with a return, a break or a goto makes uncertain what follows', () => {
    const after = 'if unknown then return end\nx = 1';
    expect(x(`local function f() ${after} end\nf()`)).toBe('unknown');
    expect(x(after)).toBe('unknown');
    expect(x('x = 0\nfor i = 1, 3 do if unknown then break end x = i end')).toBe('unknown');
    expect(x('x = 0\nfor i = 1, 3 do if unknown then goto continue end x = i ::continue:: end')).toBe('unknown');
  });

  test('not what is done in any case', () => {
    expect(x('for i = 1, 3 do if unknown then goto continue end y = i ::continue:: x = i end')).toBe('3');
    expect(x('for i = 1, 3 do x = i if unknown then local y = i end end')).toBe('3');
    expect(x('local function f() if unknown then return 1 else return 1 end x = 5 end\nx = 2\nf()')).toBe('2');
  });

  test('gives a function results of which one is the right one', () => {
    const results = (body: string) => modulesIn('*', `${UNKNOWN}local function f() ${body} end\nmodules_enabled = f()`);
    expect(results('if unknown then return { "mam", "bosh" } end return { "mam" }')).toBe('mam …');
    expect(results('if unknown then return { "mam" } else return { "mam", "csi" } end')).toBe('mam …');
    expect(results('for i = 1, 2 do if unknown then return { "mam" } end end return { "mam", "csi" }')).toBe('mam …');
  });

  test('calls each of the functions that it may have chosen', () => {
    const text = `${UNKNOWN}local f = function() return { "mam", "bosh" } end
      if unknown then f = function() return { "mam" } end end
      modules_enabled = f()`;
    expect(modulesIn('*', text)).toBe('mam …');
  });
});

describe('a loop that goes round an unknown number of times', () => {
  test('makes unknown what it writes, and no more', () => {
    expect(x('x = 0\nfor line in unknown:lines() do x = x + 1 end')).toBe('unknown');
    expect(x('x = 0\nwhile unknown:read() do y = 1 end')).toBe('0');
    expect(x('local n = 0\nfor _ in pairs(unknown) do n = n + 1 end\nif n > 0 then x = 1 else x = 2 end')).toBe(
      'unknown',
    );
    expect(x('x = 0\nrepeat x = x + 1 until unknown')).toBe('unknown');
  });

  test('keeps what a list had before', () => {
    const text = `${UNKNOWN}local l = { "mam" }\nfor name in unknown:lines() do table.insert(l, name) end\nmodules_enabled = l`;
    expect(modulesIn('*', text)).toBe('mam …');
  });

  test('is looked into: what it names is known', () => {
    const text = `${UNKNOWN}for host in unknown:lines() do modules_enabled = { "mam" } end`;
    expect(mentionsOf(text)).toEqual(['mam when `unknown:lines()` holds']);
  });
});
