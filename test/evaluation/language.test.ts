import { describe, expect, test } from 'vitest';
import { configurationOf, factsOf, globalX, optionsOf } from './support.ts';

describe('values', () => {
  test.each([
    ['60 * 60 * 24 * 7', '604800'],
    ['10*1024*1024', '10485760'],
    ['7 / 2', '3.5'],
    ['4 / 2', '2.0'],
    ['7 // 2', '3'],
    ['-7 // 2', '-4'],
    ['-7 % 3', '2'],
    ['2^10', '1024.0'],
    ['1 << 4 | 1', '17'],
    ['"10" + 1', '11'],
    ['1 .. ""', '"1"'],
    ['1.0 .. ""', '"1.0"'],
    ['"a" .. "b" .. 3', '"ab3"'],
    ['#"äb"', '3'],
    ['#{ 1, 2, nil, 4 }', '4'],
    ['#{ 1, 2, nil }', '2'],
    ['#{ 1, nil, 3, nil }', '3'],
    ['"a" < "b"', 'true'],
    ['1 == "1"', 'false'],
    ['not nil', 'true'],
    ['nil or "y"', '"y"'],
    ['false and "y"', 'false'],
    ['{ a = 1, ["b c"] = true; "z" }', '{ a = 1, ["b c"] = true, "z" }'],
    ['("%s:%d"):format("a", 5)', '"a:5"'],
    ['string.upper("abc")', '"ABC"'],
    ['("x"):rep(3, "-")', '"x-x-x"'],
    ['("hello"):sub(2, -2)', '"ell"'],
    ['tostring(1.5)', '"1.5"'],
    ['tonumber("0x10")', '16'],
    ['table.concat({ "a", "b" }, ".")', '"a.b"'],
    ['select("#", 1, 2)', '2'],
    ['math.floor(2.7)', '2'],
    ['type({})', '"table"'],
  ])('%s is %s', (expression, expected) => {
    expect(globalX(`x = ${expression}`)).toBe(expected);
  });

  test('lists end at the first hole for ipairs, whatever stands behind it', () => {
    expect(globalX('x = 0\nlocal t = { 1, nil, 3 }\nlocal n = 0\nfor _ in ipairs(t) do n = n + 1 end\nx = n')).toBe(
      '1',
    );
  });
});

describe('statements', () => {
  test('locals are no options, blocks have their own', () => {
    expect(optionsOf('local a = 1\ndo local a = 2 end\nx = a')).toEqual({ '*': { x: '1' } });
  });

  test('functions take parameters, close over locals, return several values', () => {
    const text = `
      local n = 0
      local function add(k) n = n + k; return n, "second" end
      add(2)
      local first, second = add(3)
      x = { first, second, (add(1)) }
    `;
    expect(globalX(text)).toBe('{ 5, "second", 6 }');
  });

  test('a function sees the locals that were declared before it, and no later ones', () => {
    expect(globalX('local a = 1\nlocal function f() return a end\nlocal a = 2\nx = f()')).toBe('1');
    expect(globalX('local f\ndo f = function() return a end end\nlocal a = 2\nx = f() == nil')).toBe('true');
    expect(globalX('local a = 1\nlocal function f() a = a + 1 end\nf()\nf()\nx = a')).toBe('3');
    expect(factsOf('local function f() return g() end\nlocal function g() end\nf()')).toEqual(['undefined-call: g']);
    const many = Array.from({ length: 60 }, (_, i) => `local function f${i}() return ${i ? `f${i - 1}() + 1` : 0} end`);
    expect(globalX(`${many.join('\n')}\nx = f59()`)).toBe('59');
  });

  test('of a name that is assigned twice at once the first value stays', () => {
    expect(globalX('local a\na, a = 1, 2\nx = a')).toBe('1');
    expect(globalX('local i, t = 1, {}\ni, t[i] = 2, "a"\nx = t')).toBe('{ "a" }');
    expect(globalX('local a, b = 1, 2\na, b = b, a\nx = { a, b }')).toBe('{ 2, 1 }');
  });

  test('a method has its object as self', () => {
    expect(globalX('local o = { n = 2 }\nfunction o:double() return self.n * 2 end\nx = o:double()')).toBe('4');
  });

  test('varargs and recursion', () => {
    const text = `
      local function sum(first, ...)
        if first == nil then return 0 end
        return first + sum(...)
      end
      x = sum(1, 2, 3)
    `;
    expect(globalX(text)).toBe('6');
  });

  test('loops: numeric, generic, while, repeat, break, goto', () => {
    const text = `
      local out = {}
      for i = 3, 1, -1 do out[#out + 1] = i end
      for _, v in ipairs { "a", "b" } do table.insert(out, v) end
      local n = 0
      while true do n = n + 1; if n == 2 then break end end
      repeat n = n + 1 until n >= 5
      for i = 1, 3 do
        if i == 2 then goto continue end
        out[#out + 1] = i
        ::continue::
      end
      out[#out + 1] = n
      x = out
    `;
    expect(globalX(text)).toBe('{ 3, 2, 1, "a", "b", 1, 3, 5 }');
  });

  test('names that nothing defines are recorded with what was done with them', () => {
    expect(factsOf('x = internal_hashed')).toEqual(['undefined-name: internal_hashed']);
    expect(factsOf('x = { disco, "roster" }')).toEqual(['undefined-name: disco']);
    expect(factsOf('x = example.com')).toEqual(['undefined-index: example.com']);
    expect(factsOf('admins { "a@example.com" }')).toEqual(['undefined-call: admins']);
    expect(factsOf('Virtualhost "example.com"')).toEqual(['undefined-call: Virtualhost']);
    expect(factsOf('x = maybe or "default"\nif something then y = 1 end')).toEqual([]);
  });
});

describe('reading options', () => {
  test('13 reads options of the current section, 0.12 does not', () => {
    const text = 'a = 1\nx = a';
    expect(globalX(text)).toBe('1');
    expect(factsOf(text, { version: '0.12' })).toEqual(['undefined-name: a']);
  });

  test('in a host the global options cannot be read', () => {
    expect(factsOf('a = 1\nVirtualHost "h.example"\nx = a')).toEqual(['undefined-name: a']);
  });

  test('13 appends by call and by method, in place', () => {
    const text = 'x = { "a" }\nx { "b" }\nx:append { "c" }\nx:append { "d" }:append { "e" }';
    expect(globalX(text)).toBe('{ "a", "b", "c", "d", "e" }');
    expect(globalX('x = { a = 1 }\nx { b = 2 }')).toBe('{ a = 1, b = 2 }');
  });

  test('what is appended goes behind what stood behind a hole', () => {
    const text = 'a = { [2] = "b" }\na:append { "a", "c" }\nx = Lua.table.concat(a:value())';
    expect(globalX(text)).toBe('"abc"');
  });

  test('values() hands out every entry, with keys or behind holes', () => {
    const text = 'a = { "x", nil, "z", k = "y" }\nlocal n = 0\nfor v in a:values() do n = n + 1 end\nx = n';
    expect(globalX(text)).toBe('3');
  });

  test('a reference that is stored is read as a reference to the option that holds it', () => {
    const { sections } = configurationOf('a = { "x" }\nb = a\nc = b\nb:append { "y" }');
    const options = sections[0]?.options;
    expect(options?.get('b')?.value).toMatchObject({ kind: 'reference', option: 'a' });
    expect(options?.get('c')?.value).toMatchObject({ kind: 'reference', option: 'b' });
    expect(optionsOf('a = { "x" }\nb = a\nb:append { "y" }')['*']?.a).toBe('{ "x" }');
  });

  test('a list that is appended to itself never ends', () => {
    expect(factsOf('local l = { "x" }\na = l\na:append(l)\ny = typo')).toEqual([
      'limit-reached: a:append(l)',
      'undefined-name: typo',
    ]);
  });

  test('append needs the option in the same section', () => {
    expect(factsOf('m = { "a" }\nVirtualHost "h.example"\nm { "b" }')).toEqual(['append-unset: m']);
    expect(factsOf('m:append { "b" }')).toEqual(['append-unset: m']);
  });

  test('writing into what was read changes a throw-away object', () => {
    expect(factsOf('limits = { }\nlimits.c2s = { rate = "3kb/s" }')).toEqual(['reference-misuse: limits.c2s']);
    expect(factsOf('m = { "a" }\ntable.insert(m, "b")')).toEqual(['reference-misuse: m']);
    expect(globalX('m = { "a" }\ntable.insert(m, "b")\nx = #m')).toBe('0');
  });

  test('`Lua` is there in 13 only', () => {
    expect(globalX('x = Lua.tostring(1)')).toBe('"1"');
    expect(factsOf('x = Lua.tostring(1)', { version: '0.12' })).toEqual(['undefined-index: Lua.tostring']);
  });
});

describe('what cannot be known', () => {
  test.each([
    'CFG_CONFIGDIR .. "/certs"',
    'prosody.paths.config',
    'hosts["example.com"]',
    'arg[0]',
    'io.stderr:write("x")',
    'package.path',
    'debug.getmetatable("")',
  ])('%s is there when Prosody reads a configuration, in all versions', (expression) => {
    for (const version of ['0.12', '13.0'] as const) {
      expect(globalX(`x = ${expression}`, { version })).toBe('unknown');
      expect(factsOf(`x = ${expression}`, { version })).toEqual([]);
    }
    expect(factsOf('if Lua.prosody.process_type == "prosody" then x = 1 end')).toEqual([]);
  });

  test.each(['io.open("/x"):read("*a")', 'require "socket".gethostname()', 'os.time()'])(
    '%s is unknown, and nothing is reported',
    (expression) => {
      expect(globalX(`x = ${expression}`)).toBe('unknown');
      expect(factsOf(`x = ${expression}`)).toEqual([]);
    },
  );

  test('a condition on an unknown takes both branches', () => {
    const text = 'local f = io.open("/x")\nif f then a = 1; x = 1 else b = 2; x = 2 end';
    expect(optionsOf(text)['*']).toEqual({ a: 'unknown', x: 'unknown', b: 'unknown' });
  });

  test('a protected call that fails reports nothing', () => {
    expect(factsOf('local ok = pcall(dofile, "/x")\nlocal ok2 = pcall(function() return a.b.c end)')).toEqual([]);
  });

  test('an index into a variable that is not set is a fact of its own, and unknown', () => {
    expect(factsOf('x = os.getenv("X"):lower()')).toEqual(['unset-variable: os.getenv("X"):lower']);
    expect(globalX('x = os.getenv("X"):lower()')).toBe('unknown');
  });
});

describe('bounds', () => {
  test('an endless loop is left, reported once, and the rest is read', () => {
    const started = performance.now();
    expect(factsOf('while true do end\ny = typo')).toEqual([
      'limit-reached: while true do end',
      'undefined-name: typo',
    ]);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('endless recursion is left', () => {
    expect(factsOf('local function f() return f() end\nx = f()')).toEqual(['limit-reached: f()']);
  });

  test('a string that doubles forever is left', () => {
    expect(globalX('local s = "ab"\nfor i = 1, 100 do s = s .. s end\nx = s')).toBe('unknown');
  });
});
