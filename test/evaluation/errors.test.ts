import { describe, expect, test } from 'vitest';
import type { EvaluationProblem } from '../../server/src/evaluation/index.ts';
import { configurationOf, factsOf, globalX, modulesIn, optionsOf } from './support.ts';

function stops(text: string): EvaluationProblem[] {
  const { problems } = configurationOf(text);
  return problems.filter(({ kind }) => kind === 'lua-error' || kind === 'unset-variable');
}

describe('an error that stops Lua', () => {
  test.each([
    ['local s = "a" .. {}', 'concatenation', 'attempt to concatenate a table value'],
    ['local n = {} + 1', 'arithmetic', 'attempt to perform arithmetic on a table value'],
    ['local n = 1 & 0.5', 'bitwise', 'number has no integer representation'],
    ['local n = 1 < "2"', 'comparison', 'attempt to compare number with string'],
    ['local n = #5', 'length', 'attempt to get length of a number value'],
    ['local t = {}\nt[nil] = 1', 'key', 'table index is nil'],
    ['for i = 1, "x" do end', 'loop', "bad 'for' limit (number expected, got string)"],
    ['for x in 5 do end', 'loop', 'attempt to call a number value'],
    ['local s = ("x"):rep({})', 'argument', "bad argument #1 to 'rep' (number expected, got table)"],
    ['error("DOMAIN must be set")', 'error', 'DOMAIN must be set'],
    ['error({ code = 1 })', 'error', null],
    ['assert(false, "no secrets file")', 'assert', 'no secrets file'],
  ])('%s', (text, operation, reason) => {
    expect(stops(text)).toMatchObject([{ kind: 'lua-error', operation, reason, presence: { state: 'active' } }]);
  });

  test('stands where it happens', () => {
    expect(factsOf('local a, b = "x", {}\nlocal s = a .. b')).toEqual(['lua-error: a .. b']);
    expect(factsOf('local n = math.floor({})')).toEqual(['lua-error: {}']);
  });

  test('leaves something unknown, so that nothing else is complained of', () => {
    expect(globalX('x = ("a" .. {}) .. "b"')).toBe('unknown');
    expect(stops('local s = "a" .. {}\nlocal t = s .. nil_or_what(s)\nx = s + 1')).toHaveLength(1);
  });

  test('does not keep the rest from being read', () => {
    expect(optionsOf('error("stop")\nVirtualHost "a.example"\nx = 1')).toEqual({ '*': {}, 'a.example': { x: '1' } });
  });

  test('is no fact in a branch that is not taken: its values are those of another environment', () => {
    expect(factsOf('local dir = ENV_DIR\nif dir then data_path = dir .. "/data" end')).toEqual([]);
    expect(factsOf('if not ENV_OK then x = 1 else error("not OK") end')).toEqual([]);
  });

  test('is possible, not certain, where a condition is unknown', () => {
    const [problem] = stops('if io.open("/x") then error("found") end');
    expect(problem).toMatchObject({ kind: 'lua-error', presence: { state: 'uncertain' } });
  });

  test('what is missing in the text is nobody’s error but the syntax’s', () => {
    expect(stops('x = "a" ..\ny = 2')).toEqual([]);
    expect(stops(`x = 1${' + 1'.repeat(3000)}`)).toEqual([]);
  });
});

describe('a variable that is not set', () => {
  test.each([
    ['x = "/srv/" .. os.getenv("DATA")', 'concatenation'],
    ['x = os.getenv("PORT") + 1', 'arithmetic'],
    ['x = os.getenv("MODULES"):gmatch("%S+")', 'index'],
    ['x = #ENV_LIST', 'length'],
    ['x = tonumber(ENV_PORT) or 5222', null],
    ['x = ENV_NAME or "default"', null],
    ['local name = assert(os.getenv("NAME"), "set NAME")', 'assert'],
    ['x = ("%d"):format(ENV_PORT)', 'argument'],
  ])('%s', (text, operation) => {
    const variable = /[A-Z]{3,}(?=\W|$)/.exec(text.replace(/ENV_/, ''))?.[0];
    const expected = operation === null ? [] : [{ kind: 'unset-variable', variable, operation }];
    expect(stops(text)).toMatchObject(expected);
  });

  test('is none of it once it is set', () => {
    const { problems } = configurationOf('x = "/srv/" .. os.getenv("DATA")', { environment: { DATA: 'prosody' } });
    expect(problems.filter(({ kind }) => kind === 'unset-variable')).toEqual([]);
  });
});

describe('a protected call', () => {
  test.each([
    ['function() return nothing.at.all end'],
    ['function() undefined_function() end'],
    ['function() return "a" .. nil end'],
    ['function() error("stop") end'],
    ['function() VirtualHost() end'],
    ['function() Include "gone.cfg.lua" end'],
    ['Include, "gone.cfg.lua"'],
  ])('catches what %s does, which is no fact then', (callee) => {
    expect(globalX(`x = pcall(${callee})`)).toBe('false');
    expect(factsOf(`x = pcall(${callee})`)).toEqual([]);
  });

  test('stops at the error and keeps what was done before', () => {
    const text = 'pcall(function() a = 1; error("x"); b = 2 end)\nc = 3';
    expect(optionsOf(text)).toEqual({ '*': { a: '1', c: '3' } });
  });

  test('a message with a place is unknown: the place is the server’s', () => {
    expect(globalX('x = select(2, pcall(error, "m"))')).toBe('"m"');
    expect(globalX('x = select(2, pcall(function() error("m") end))')).toBe('unknown');
    expect(globalX('x = select(2, pcall(function() error("m", 0) end))')).toBe('"m"');
  });

  test('the inner one of two catches', () => {
    expect(globalX('x = { pcall(function() return (pcall(error)) end) }')).toBe('{ true, false }');
  });

  test('it is unknown whether it succeeds where an error may or may not be', () => {
    expect(globalX('x = pcall(function() if io.open("/x") then error("found") end end)')).toBe('unknown');
    expect(globalX('x = pcall(require, "cjson")')).toBe('unknown');
    expect(globalX('x = pcall(function() require "cjson" return 1 end)')).toBe('unknown');
  });

  test('a fallback behind it works', () => {
    const text = `
      local ok = pcall(function() modules_enabled = { "roster", unknown_table.field } end)
      if not ok then modules_enabled = { "roster", "mam" } end
    `;
    expect(modulesIn('*', text)).toBe('roster mam');
  });

  test('an error in a branch not taken of it ends that branch only', () => {
    const text = 'x = pcall(function() if ENV_A then local s = "a" .. nil end return 1 end)';
    expect(globalX(text)).toBe('true');
  });

  test('xpcall hands the error to its handler', () => {
    expect(globalX('x = select(2, xpcall(error, function(m) return "caught " .. m end, "it"))')).toBe('"caught it"');
    expect(globalX('x = select(2, xpcall(function() error({ "it" }) end, function(e) return e[1] end))')).toBe('"it"');
  });
});
