import { describe, expect, test } from 'vitest';
import { answerOf } from './support.ts';

// What Lua 5.4.4 answers, asked of the interpreter that Debian runs Prosody with.
describe('tables', () => {
  describe('sorting', () => {
    test.each([
      ['(function() local t = { 3, 1, 2 } table.sort(t) return t end)()', '{ 1, 2, 3 }'],
      ['(function() local t = { "b", "a", "C" } table.sort(t) return t end)()', '{ "C", "a", "b" }'],
      [
        '(function() local t = { 3, 1, 2 } table.sort(t, function(a, b) return a > b end) return t end)()',
        '{ 3, 2, 1 }',
      ],
      [
        '(function() local t = { { 1, "a" }, { 0, "b" }, { 1, "c" }, { 0, "d" }, { 1, "e" } } table.sort(t, function(a, b) return a[1] < b[1] end) return t end)()',
        '{ { 0, "d" }, { 0, "b" }, { 1, "a" }, { 1, "c" }, { 1, "e" } }',
      ],
      ['(function() local t = { 2, 1.5, 1 } table.sort(t) return t end)()', '{ 1, 1.5, 2 }'],
      ['table.sort({ 1, "x" })', 'error: attempt to compare string with number'],
      ['table.sort({ 1, {} , 3 })', 'error: attempt to compare table with number'],
      ['table.sort({ 3, 2, 1, 4, 5 }, function() return true end)', 'error: invalid order function for sorting'],
      ['table.sort({ 1, 2 }, 5)', "error: bad argument #2 to 'sort' (function expected, got number)"],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('inserting and removing', () => {
    test.each([
      ['(function() local t = { "a", "c" } table.insert(t, 2, "b") return t end)()', '{ "a", "b", "c" }'],
      ['(function() local t = { "a" } table.insert(t, "b") return t end)()', '{ "a", "b" }'],
      [
        '(function() local t = { "a", "b", "c" } local r = table.remove(t, 1) return { r, t } end)()',
        '{ "a", { "b", "c" } }',
      ],
      ['(function() local t = { "a", "b" } return { table.remove(t), #t } end)()', '{ "b", 1 }'],
      ['table.remove({})', 'nil'],
      [
        '(function() local t = { "a" } table.insert(t, 3, "x") return t end)()',
        "error: bad argument #2 to 'insert' (position out of bounds)",
      ],
      ['table.remove({ "a" }, 5)', "error: bad argument #1 to 'remove' (position out of bounds)"],
      ['table.insert({}, 1, 2, 3)', "error: wrong number of arguments to 'insert'"],
      ['table.insert(nil, 1)', "error: bad argument #1 to 'insert' (table expected, got nil)"],
      ['table.insert({})', "error: wrong number of arguments to 'insert'"],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('joining, packing, moving', () => {
    test.each([
      ['table.concat({ 1, 2.5, "x" }, ", ")', '"1, 2.5, x"'],
      ['table.concat({ "a", "b", "c" }, "-", 2, 3)', '"b-c"'],
      ['table.concat({})', '""'],
      ['table.concat({ 1, {} })', "error: invalid value (table) at index 2 in table for 'concat'"],
      ['table.concat({ 1, 2 }, ",", 1, 3)', "error: invalid value (nil) at index 3 in table for 'concat'"],
      ['{ table.unpack({ 1, 2, 3 }) }', '{ 1, 2, 3 }'],
      ['{ table.unpack({ 1, 2, 3 }, 2) }', '{ 2, 3 }'],
      ['{ table.unpack({ 1, 2, 3 }, 2, 3) }', '{ 2, 3 }'],
      ['select("#", table.unpack({}, 1, 3))', '3'],
      ['table.pack(1, nil, 3).n', '3'],
      ['table.move({ 1, 2, 3 }, 2, 3, 1)', '{ 2, 3, 3 }'],
      ['table.move({ 1, 2 }, 1, 2, 1, { 9, 9, 9 })', '{ 1, 2, 9 }'],
      ['table.unpack({}, 1, 1e8)', 'error: too many results to unpack'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('length and iteration', () => {
    test.each([
      ['#{ 1, 2, nil, 4 }', '4'],
      ['#{ nil, nil, 3 }', '3'],
      ['#{ n = 1 }', '0'],
      ['{ next({}) }', '{}'],
      ['{ next({ "a" }) }', '{ 1, "a" }'],
      ['{ next({ "a" }, 1) }', '{}'],
      ['(function() local s = "" for k, v in pairs({ "a", "b", x = 1 }) do s = s .. k end return s end)()', '"12x"'],
      ['(function() local n = 0 for _ in ipairs({ 1, 2, nil, 4 }) do n = n + 1 end return n end)()', '2'],
      ['next({}, "x")', "error: invalid key to 'next'"],
      ['rawlen({ 1, 2 })', '2'],
      ['rawlen("abc")', '3'],
      ['rawlen(5)', "error: bad argument #1 to 'rawlen' (table or string expected, got number)"],
      ['rawequal("a", "a")', 'true'],
      ['rawequal({}, {})', 'false'],
      ['rawget({ a = 1 }, "a")', '1'],
      ['rawset({}, "a", 1)', '{ a = 1 }'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('choosing arguments', () => {
    test.each([
      ['{ select(2, "a", "b", "c") }', '{ "b", "c" }'],
      ['{ select(-1, "a", "b", "c") }', '{ "c" }'],
      ['select("#")', '0'],
      ['select("#", nil, nil)', '2'],
      ['select(0)', "error: bad argument #1 to 'select' (index out of range)"],
      ['select(-5, 1)', "error: bad argument #1 to 'select' (index out of range)"],
      ['type()', "error: bad argument #1 to 'type' (value expected)"],
      ['type(nil)', '"nil"'],
      ['{ (function() return 1, 2, 3 end)() }', '{ 1, 2, 3 }'],
      ['{ ((function() return 1, 2, 3 end)()) }', '{ 1 }'],
      ['{ (function(...) return select("#", ...), ... end)(nil, nil) }', '{ 2 }'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('loops', () => {
    test.each([
      ['(function() local s = "" for i = 3, 1, -1 do s = s .. i end return s end)()', '"321"'],
      ['(function() local s = "" for i = 1, 2, 0.5 do s = s .. i .. " " end return s end)()', '"1.0 1.5 2.0 "'],
      ['(function() local s = "" for i = 1.0, 3 do s = s .. i .. " " end return s end)()', '"1.0 2.0 3.0 "'],
      ['(function() local n = 0 for i = math.maxinteger - 1, math.maxinteger do n = n + 1 end return n end)()', '2'],
      ['(function() local n = 0 for i = 1, math.huge do n = n + 1 if n == 5 then break end end return n end)()', '5'],
      ['(function() local n = 0 for i = 1, 0 do n = n + 1 end return n end)()', '0'],
      ['(function() for i = 1, 10, 0 do end end)()', "error: 'for' step is zero"],
      ['(function() for i = "a", 2 do end end)()', "error: bad 'for' initial value (number expected, got string)"],
      ['(function() for i = 1, {} do end end)()', "error: bad 'for' limit (number expected, got table)"],
      ['(function() for x in nil do end end)()', 'error: attempt to call a nil value'],
      [
        '(function() for k in pairs(nil) do end end)()',
        "error: bad argument #1 to 'for iterator' (table expected, got nil)",
      ],
      ['(function() for k in ipairs(5) do end end)()', 'error: attempt to index a number value'],
      ['(function() local n = 0 for w in ("a b c"):gmatch("%a") do n = n + 1 end return n end)()', '3'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('what is no operand', () => {
    test.each([
      ['{} .. "x"', 'error: attempt to concatenate a table value'],
      ['nil .. "x"', 'error: attempt to concatenate a nil value'],
      ['true + 1', 'error: attempt to perform arithmetic on a boolean value'],
      ['-{}', 'error: attempt to perform arithmetic on a table value'],
      ['#5', 'error: attempt to get length of a number value'],
      ['(function() local t = {} t[nil] = 1 end)()', 'error: table index is nil'],
      ['(function() local t = {} t[0/0] = 1 end)()', 'error: table index is NaN'],
      ['setmetatable({}, 1)', "error: bad argument #2 to 'setmetatable' (nil or table expected, got number)"],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('protected calls', () => {
    test.each([
      ['{ pcall(error, "message") }', '{ false, "message" }'],
      ['{ pcall(error, { code = 5 }) }', '{ false, { code = 5 } }'],
      ['{ pcall(error) }', '{ false }'],
      ['{ pcall(function() return 1, 2 end) }', '{ true, 1, 2 }'],
      ['(pcall(function() local x = nil; return x.y end))', 'false'],
      ['(pcall(function() return 1 + {} end))', 'false'],
      ['(pcall(function() undefined() end))', 'false'],
      ['(pcall(string.rep))', 'false'],
      ['{ pcall(function() error({ code = 5 }) end) }', '{ false, { code = 5 } }'],
      ['{ pcall(function() error("bare", 0) end) }', '{ false, "bare" }'],
      ['{ pcall(assert, 1, 2) }', '{ true, 1, 2 }'],
      ['{ pcall(assert, false, "told") }', '{ false, "told" }'],
      ['{ pcall(assert, nil) }', '{ false, "assertion failed!" }'],
      ['{ pcall(function() assert(false, { 1 }) end) }', '{ false, { 1 } }'],
      ['(pcall(function() assert(false, "told") end))', 'false'],
      ['{ xpcall(function() error("x", 0) end, function(m) return m .. "!" end) }', '{ false, "x!" }'],
      ['{ xpcall(function(a) return a end, print, 7) }', '{ true, 7 }'],
      ['{ pcall(pcall, error, "inner") }', '{ true, false, "inner" }'],
      ['select(2, pcall(nil))', '"attempt to call a nil value"'],
      ['(function() local ok, e = pcall(function() local n = 1; n = n + 1; error({ n }) end) return e end)()', '{ 2 }'],
      ['(function() local n = 0 pcall(function() n = 1 error("x") n = 2 end) return n end)()', '1'],
      ['assert(1, "unused")', '1'],
      ['assert(false, "told")', 'error: told'],
      ['assert(nil)', 'error: assertion failed!'],
      ['error("stop")', 'error: stop'],
      ['error("stop", 0)', 'error: stop'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });
});
