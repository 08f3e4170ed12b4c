import { describe, expect, test } from 'vitest';
import { configurationOf, factsOf, globalX, modulesIn, optionsOf } from './support.ts';

function limitsOf(text: string): string[] {
  const { problems } = configurationOf(text);
  return problems.flatMap((problem) => (problem.kind === 'limit-reached' ? [problem.limit] : []));
}

describe('what has no end is left, told once, and the rest of the file is read', () => {
  test.each([
    ['while true do end', 'steps'],
    ['for i = 1, 1e9 do local t = i end', 'steps'],
    ['local t = {} while true do t[#t + 1] = t end', 'steps'],
    ['local t = {} while true do table.insert(t, 1, "x") end', 'steps'],
    ['::again:: local n = 1 goto again', 'steps'],
    ['local function f() return f() end f()', 'depth'],
    ['local function f() f() f() end f()', 'depth'],
    ['local s = ("x"):rep(1e9)', 'size'],
    ['local s = ("x"):rep(1e5) for i = 1, 1e5 do s = s:gsub("x", "xx"):sub(1, 1e5) end', 'steps'],
    ['local s = ("a"):rep(40):match(("a?"):rep(40) .. ("a"):rep(40))', 'steps'],
    ['local s = ("a"):rep(9000):match(".-.-.-.-b")', 'steps'],
    ['pcall(function() while true do end end)', 'steps'],
  ])('%s', (text, limit) => {
    const { problems, sections } = configurationOf(`${text}\nx = 1`);
    const limits = problems.flatMap((problem) => (problem.kind === 'limit-reached' ? [problem.limit] : []));
    expect(limits).toEqual([limit]);
    expect(sections[0]?.options.get('x')?.value).toMatchObject({ value: 1 });
  });

  test('each statement has a budget of its own', () => {
    const loop = 'for i = 1, 10000 do local t = i end';
    expect(limitsOf(`${loop}\n${loop}\n${loop}\n${loop}`)).toEqual([]);
  });

  test('many endless loops together come to an end, and what needs no loop is read to the last line', () => {
    expect(globalX(`${'while true do end\n'.repeat(500)}x = 1`)).toBe('1');
  });

  test('a loop in a branch that is not taken does not keep the branch that is from being read', () => {
    const text = `
      local function list()
        if ENV_A then while true do end end
        return { "mam" }
      end
      modules_enabled = list()
    `;
    expect(modulesIn('*', text)).toBe('mam');
  });
});

describe('what was left is unknown', () => {
  test('its variables, options and lists', () => {
    expect(globalX('local n = 0\nwhile true do n = n + 1 end\nx = n')).toBe('unknown');
    expect(optionsOf('while true do y = 1 end\nz = 2')['*']).toEqual({ y: 'unknown', z: '2' });
    expect(modulesIn('*', 'local l = { "mam" }\nwhile true do l[2] = "bosh" end\nmodules_enabled = l')).toMatch(/ …$/);
    expect(globalX('local function f() while true do end return 1 end\nx = f()')).toBe('unknown');
    expect(globalX('x = pcall(function() while true do end end)')).toBe('unknown');
  });

  test('nothing that it did not touch', () => {
    expect(globalX('local n, m = 0, 5\nwhile true do n = n + 1 end\nx = m')).toBe('5');
  });
});

describe('large values', () => {
  test('a list of ten thousand entries', () => {
    expect(modulesIn('*', `modules_enabled = { ${'"mam", '.repeat(10_000)}"bosh" }`)).toBe('mam bosh');
  });

  test('many functions and locals in one block', () => {
    const lines = Array.from({ length: 500 }, (_, i) => `local function f${i}() return ${i} end`);
    expect(globalX(`${lines.join('\n')}\nx = f0() + f499()`)).toBe('499');
  });

  test('nesting', () => {
    expect(globalX(`${'do '.repeat(150)}x = 1${' end'.repeat(150)}`)).toBe('1');
    expect(globalX(`${'if true then '.repeat(150)}x = 1${' end'.repeat(150)}`)).toBe('1');
    expect(factsOf(`${'if ENV_A then '.repeat(150)}x = 1${' end'.repeat(150)}`)).toEqual([]);
  });
});
