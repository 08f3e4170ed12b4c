import { describe, expect, test } from 'vitest';
import { answerOf } from './support.ts';

// What Lua 5.4.4 answers, asked of the interpreter that Debian runs Prosody with.
describe('strings', () => {
  describe('parts of strings', () => {
    test.each([
      ['("hello"):sub(2, -2)', '"ell"'],
      ['("hello"):sub(-3)', '"llo"'],
      ['("hello"):sub(0)', '"hello"'],
      ['("hello"):sub(4, 2)', '""'],
      ['("hello"):sub(-100, 100)', '"hello"'],
      ['{ ("abc"):byte(-1) }', '{ 99 }'],
      ['{ ("abc"):byte(10) }', '{}'],
      ['{ ("abc"):byte(1, -1) }', '{ 97, 98, 99 }'],
      ['("ab"):rep(3)', '"ababab"'],
      ['("ab"):rep(3, "-")', '"ab-ab-ab"'],
      ['("ab"):rep(0)', '""'],
      ['("ab"):rep(-1)', '""'],
      ['("abc"):reverse()', '"cba"'],
      ['("MiXeD"):lower()', '"mixed"'],
      ['("größe"):upper()', '"GRößE"'],
      ['#"größe"', '7'],
      ['("x"):len()', '1'],
      ['string.char(72, 105)', '"Hi"'],
      ['string.char()', '""'],
      ['string.char(256)', "error: bad argument #1 to 'char' (value out of range)"],
      ['string.rep(5, 2)', '"55"'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('format: text and whole numbers', () => {
    test.each([
      ['("%s and %s"):format("a", 1)', '"a and 1"'],
      ['("%s %s %s"):format(nil, true, 1.0)', '"nil true 1.0"'],
      ['("%5s|%-5s|%.2s"):format("a", "b", "cde")', '"    a|b    |cd"'],
      ['("%d"):format(3.0)', '"3"'],
      ['("%d"):format("10")', '"10"'],
      ['("%d"):format(3.5)', "error: bad argument #1 to 'format' (number has no integer representation)"],
      ['("%5d|%-5d|%05d|%+d"):format(42, 42, 42, 42)', '"   42|42   |00042|+42"'],
      ['("%.3d"):format(7)', '"007"'],
      ['("%x %X %#x %o"):format(255, 255, 255, 8)', '"ff FF 0xff 10"'],
      ['("%x"):format(-1)', '"ffffffffffffffff"'],
      ['("%i"):format(-3)', '"-3"'],
      ['("%u"):format(-1)', '"18446744073709551615"'],
      ['("%c%c"):format(72, 105)', '"Hi"'],
      ['("%%"):format()', '"%"'],
      ['("%5.1s|"):format("abc")', '"    a|"'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('format: floats', () => {
    test.each([
      ['("%.2f"):format(3.14159)', '"3.14"'],
      ['("%f"):format(1)', '"1.000000"'],
      ['("%8.3f|%-8.3f|%08.3f"):format(1.5, 1.5, 1.5)', '"   1.500|1.500   |0001.500"'],
      ['("%e"):format(12345.678)', '"1.234568e+04"'],
      ['("%g %g %g"):format(100000, 1e20, 0.1)', '"100000 1e+20 0.1"'],
      ['("%.3g"):format(2.5e-7)', '"2.5e-07"'],
      ['("%G"):format(1e-10)', '"1E-10"'],
      ['("%a"):format(1)', '"0x1p+0"'],
      ['("%.14g"):format(0.1)', '"0.1"'],
      ['("%.0f %.0f %.0f"):format(0.5, 1.5, 2.5)', '"0 2 2"'],
      ['("%5.1f"):format(-0.05)', '" -0.1"'],
      ['("%g"):format(1/0)', '"inf"'],
      ['("% d"):format(5)', '" 5"'],
      ['("%#.3x"):format(1)', '"0x001"'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe("format: Lua's own notation", () => {
    test.each([
      ['("%q"):format(\'a "b"\\n\\0\')', '"\\"a \\\\\\"b\\\\\\"\\\\\\n\\\\0\\""'],
      ['("%q"):format(1/3)', '"0x1.5555555555555p-2"'],
      ['("%q"):format(math.mininteger)', '"0x8000000000000000"'],
      ['("%q"):format(1/0)', '"1e9999"'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('format: what does not fit', () => {
    test.each([
      ['("%d"):format("x")', "error: bad argument #1 to 'format' (number expected, got string)"],
      ['("%d"):format()', "error: bad argument #1 to 'format' (no value)"],
      ['("%z"):format(1)', "error: invalid conversion '%z' to 'format'"],
      ['("%"):format(1)', "error: invalid conversion '%' to 'format'"],
      ['("%123d"):format(1)', "error: invalid conversion specification: '%123d'"],
      ['("%q"):format({})', "error: bad argument #1 to 'format' (value has no literal form)"],
      ['("%+s"):format("x")', "error: invalid conversion specification: '%+s'"],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('utf8', () => {
    test.each([
      ['utf8.char(72, 228, 8364, 128512)', '"Hä€😀"'],
      ['utf8.len("größe")', '5'],
      ['{ utf8.len("a\\xFFb") }', '{ [2] = 2 }'],
      ['{ utf8.codepoint("aä", 1, -1) }', '{ 97, 228 }'],
      ['utf8.offset("aäb", 3)', '4'],
      ['utf8.offset("aäb", -1)', '4'],
      ['("aä€"):gsub(utf8.charpattern, "<%0>")', '"<a><ä><€>"'],
      ['utf8.char(-1)', "error: bad argument #1 to 'char' (value out of range)"],
      ['utf8.codepoint("\\xFF")', 'error: invalid UTF-8 code'],
      ['utf8.len("abc", 5)', "error: bad argument #2 to 'len' (initial position out of bounds)"],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });
});
