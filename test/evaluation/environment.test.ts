import { describe, expect, test } from 'vitest';
import { factsOf, globalX, mentionsOf, optionsOf } from './support.ts';

describe('environment variables', () => {
  test.each(['os.getenv("X")', 'ENV_X', 'Lua.os.getenv("X")'])('%s reads what is given and nothing else', (read) => {
    expect(globalX(`x = ${read}`, { environment: { X: 'v' } })).toBe('"v"');
    expect(optionsOf(`x = ${read}`)).toEqual({ '*': {} });
    expect(factsOf(`x = ${read}`)).toEqual([]);
  });

  const gated = `
    modules_enabled = { "roster" }
    if os.getenv("BETA") == "true" then
      modules_enabled = { "roster", "sasl2" }
      Include "beta/*.cfg.lua"
      VirtualHost "beta.example"
    elseif ENV_ALPHA then
      modules_enabled = { "audit" }
    else
      x = 1
    end
    y = 2
  `;

  test('a branch that is not taken leaves nothing behind', () => {
    expect(optionsOf(gated)).toEqual({ '*': { modules_enabled: '{ "roster" }', x: '1', y: '2' } });
    expect(optionsOf(gated, { environment: { ALPHA: '1' } })).toEqual({
      '*': { modules_enabled: '{ "audit" }', y: '2' },
    });
  });

  test('what stands in it is known all the same, with its condition in words', () => {
    expect(mentionsOf(gated)).toEqual([
      'roster when BETA is "true"',
      'sasl2 when BETA is "true"',
      'audit when BETA is not "true" and ALPHA is set',
      'roster',
    ]);
  });

  test('mistakes in it are found too', () => {
    expect(factsOf('if ENV_X == "1" then Include "gone.lua" end')).toEqual(['include-missing: "gone.lua"']);
  });

  test('a list that a function builds from tables under gates leads to the strings of the tables', () => {
    const text = `
      local enable_beta = os.getenv("BETA") == "true"
      local stable, beta = { "mam", "carbons" }, { "sasl2" }
      local function build()
        local list = {}
        for _, m in ipairs(stable) do table.insert(list, m) end
        if enable_beta then
          for i = 1, #beta do list[#list + 1] = beta[i] end
        end
        return list
      end
      modules_enabled = build()
    `;
    expect(mentionsOf(text)).toEqual(['mam', 'carbons', 'sasl2 when BETA is "true"']);
    expect(mentionsOf(text, { environment: { BETA: 'true' } })).toEqual(['mam', 'carbons', 'sasl2']);
  });

  test('a default keeps the name of the variable', () => {
    const text = 'if (os.getenv("X") or "off") == "on" then modules_enabled = { "mam" } end';
    expect(mentionsOf(text)).toEqual(['mam when X is "on"']);
  });

  test('a condition that is missing has no empty words', () => {
    expect(mentionsOf('if then modules_enabled = { "mam" } end')).toEqual(['mam when its condition holds']);
  });

  test('looking into a branch that recurses comes to an end', () => {
    const text = 'local function f(n) if n > 0 then return f(n - 1) else return f(n + 1) end end\nlocal x = 1';
    expect(factsOf(text)).toEqual([]);
  });

  test('the condition of a branch that is not reached stops nothing', () => {
    expect(factsOf('if ENV_X ~= "1" then x = 1 elseif 1 < nil then x = 2 end')).toEqual([]);
  });
});
