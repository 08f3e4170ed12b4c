import { describe, expect, test } from 'vitest';
import { answerOf } from './support.ts';

// What Lua 5.4.4 answers, asked of the interpreter that Debian runs Prosody with.
describe('numbers', () => {
  describe('integers and floats', () => {
    test.each([
      ['7 // 2', '3'],
      ['-7 // 2', '-4'],
      ['7 // -2', '-4'],
      ['7.0 // 2', '3.0'],
      ['-7 % 3', '2'],
      ['7 % -3', '-2'],
      ['-7.5 % 2', '0.5'],
      ['5 % math.huge', '5.0'],
      ['-5 % math.huge', 'inf'],
      ['7 / 2', '3.5'],
      ['4 / 2', '2.0'],
      ['2 ^ 2', '4.0'],
      ['2 ^ 0.5', '1.4142135623731'],
      ['1 // 0.0', 'inf'],
      ['0.0 / 1 * -1', '-0.0'],
      ['-0.0', '-0.0'],
      ['3 | 0', '3'],
      ['3.0 | 0', '3'],
      ['1e15', '1e+15'],
      ['1e14', '1e+14'],
      ['123456789012345', '123456789012345'],
      ['0.1', '0.1'],
      ['1e100', '1e+100'],
      ['2 ^ 53', '9.007199254741e+15'],
      ['2 ^ 63', '9.2233720368548e+18'],
      ['1e16', '1e+16'],
      ['100 // 1e-3', '100000.0'],
      ['5 // 0', 'error: attempt to divide by zero'],
      ['5 % 0', "error: attempt to perform 'n%0'"],
      ['10 == 10.0', 'true'],
      ['math.type(10) == math.type(10.0)', 'false'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('beyond 2^53', () => {
    test.each([
      ['9007199254740993', '9007199254740993'],
      ['9007199254740992 + 1', '9007199254740993'],
      ['math.maxinteger', '9223372036854775807'],
      ['math.maxinteger + 1 == math.mininteger', 'true'],
      ['math.mininteger // -1', '-9223372036854775808'],
      ['math.maxinteger * 2', '-2'],
      ['math.maxinteger + 0.0', '9.2233720368548e+18'],
      ['9223372036854775807', '9223372036854775807'],
      ['9223372036854775808', '9.2233720368548e+18'],
      ['-9223372036854775808', '-9.2233720368548e+18'],
      ['0xffffffffffffffff', '-1'],
      ['0x7fffffffffffffff', '9223372036854775807'],
      ['math.maxinteger // 3', '3074457345618258602'],
      ['math.mininteger % 10', '2'],
      ['9007199254740993 == 9007199254740992.0', 'false'],
      ['math.maxinteger < math.maxinteger + 0.0', 'true'],
      ['3037000500 * 3037000500', '-9223372036709301616'],
      ['1 << 62', '4611686018427387904'],
      ['1 << 63', '-9223372036854775808'],
      ['1 << 64', '0'],
      ['-1 >> 1', '9223372036854775807'],
      ['1 >> -3', '8'],
      ['~0', '-1'],
      ['5 & 3.0', '1'],
      ['5 ~ 3', '6'],
      ['5 & 3.5', 'error: number has no integer representation'],
      ['5 & "3"', 'error: attempt to perform bitwise operation on a string value'],
      ['5 | {}', 'error: attempt to perform bitwise operation on a table value'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('strings as numbers', () => {
    test.each([
      ['"10" + 1', '11'],
      ['"10" * "2"', '20'],
      ['"0x10" + 0', '16'],
      ['" 5 " + 1', '6'],
      ['"1e2" + 0', '100.0'],
      ['"3.0" + 1', '4.0'],
      ['"0x1p4" + 0', '16.0'],
      ['-"2"', '-2'],
      ['"abc" + 1', "error: attempt to add a 'string' with a 'number'"],
      ['"" + 1', "error: attempt to add a 'string' with a 'number'"],
      ['"5x" * 2', "error: attempt to mul a 'string' with a 'number'"],
      ['1 .. 2', '"12"'],
      ['1.5 .. "|"', '"1.5|"'],
      ['-0.0 .. ""', '"-0.0"'],
      ['1e100 .. ""', '"1e+100"'],
      ['2^31 .. ""', '"2147483648.0"'],
      ['10 == "10"', 'false'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('tonumber', () => {
    test.each([
      ['tonumber("0x1F")', '31'],
      ['tonumber("  12  ")', '12'],
      ['tonumber("12a")', 'nil'],
      ['tonumber("1e1")', '10.0'],
      ['tonumber(".5")', '0.5'],
      ['tonumber("5.")', '5.0'],
      ['tonumber("")', 'nil'],
      ['tonumber("inf")', 'nil'],
      ['tonumber("0x")', 'nil'],
      ['tonumber("ff", 16)', '255'],
      ['tonumber("FF", 16)', '255'],
      ['tonumber("zz", 36)', '1295'],
      ['tonumber("8", 8)', 'nil'],
      ['tonumber("-101", 2)', '-5'],
      ['tonumber("7fffffffffffffff", 16)', '9223372036854775807'],
      ['tonumber(nil)', 'nil'],
      ['tonumber(true)', 'nil'],
      ['tonumber("9223372036854775808")', '9.2233720368548e+18'],
      ['tonumber("10", 99)', "error: bad argument #2 to 'tonumber' (base out of range)"],
      ['tonumber(10, 10)', "error: bad argument #1 to 'tonumber' (string expected, got number)"],
      ['tonumber()', "error: bad argument #1 to 'tonumber' (value expected)"],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('tostring', () => {
    test.each([
      ['tostring(1.0)', '"1.0"'],
      ['tostring(-0.0)', '"-0.0"'],
      ['tostring(1e15)', '"1e+15"'],
      ['tostring(3.14159265358979)', '"3.1415926535898"'],
      ['tostring(nil)', '"nil"'],
      ['tostring(true)', '"true"'],
      ['tostring(math.mininteger)', '"-9223372036854775808"'],
      ['tostring(1/0)', '"inf"'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('math', () => {
    test.each([
      ['math.floor(-2.5)', '-3'],
      ['math.ceil(-2.5)', '-2'],
      ['math.floor(2^70)', '1.1805916207174e+21'],
      ['math.floor("3.7")', '3'],
      ['math.abs(-3)', '3'],
      ['math.abs(math.mininteger)', '-9223372036854775808'],
      ['math.max(1, 2.5, 2)', '2.5'],
      ['math.min(3, 1, 2)', '1'],
      ['math.max(1)', '1'],
      ['math.max("a", "b")', '"b"'],
      ['math.max()', "error: bad argument #1 to 'max' (value expected)"],
      ['math.max(1, {})', 'error: attempt to compare number with table'],
      ['math.sqrt(16)', '4.0'],
      ['math.fmod(7, 3)', '1'],
      ['math.fmod(-7, 3)', '-1'],
      ['math.fmod(7, 0)', "error: bad argument #2 to 'fmod' (zero)"],
      ['math.fmod(7, 2.5)', '2.0'],
      ['{ math.modf(3.7) }', '{ 3, 0.7 }'],
      ['{ math.modf(-3.7) }', '{ -3, -0.7 }'],
      ['{ math.modf(5) }', '{ 5, 0.0 }'],
      ['math.tointeger(3.0)', '3'],
      ['math.tointeger(3.5)', 'nil'],
      ['math.tointeger("8")', '8'],
      ['math.type(1)', '"integer"'],
      ['math.type(1.0)', '"float"'],
      ['math.type("1")', 'nil'],
      ['math.ult(1, -1)', 'true'],
      ['math.pi', '3.1415926535898'],
      ['math.log(8, 2)', '3.0'],
      ['math.log(100, 10)', '2.0'],
      ['math.exp(0)', '1.0'],
      ['math.huge', 'inf'],
      ['-math.huge', '-inf'],
      ['math.floor({})', "error: bad argument #1 to 'floor' (number expected, got table)"],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('comparing', () => {
    test.each([
      ['1 < 1.5', 'true'],
      ['1 <= 1.0', 'true'],
      ['"a" < "b"', 'true'],
      ['"Z" < "a"', 'true'],
      ['"" < "a"', 'true'],
      ['"a" < "ä"', 'true'],
      ['"\\u{e000}" < "\\u{10000}"', 'true'],
      ['"10" < "9"', 'true'],
      ['1 < "2"', 'error: attempt to compare number with string'],
      ['{} < {}', 'error: attempt to compare two table values'],
      ['nil < 1', 'error: attempt to compare nil with number'],
      ['0/0 == 0/0', 'false'],
      ['0/0 < 1', 'false'],
      ['math.mininteger < -2^63', 'false'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('keys of tables', () => {
    test.each([
      ['({ [1] = "a" })[1.0]', '"a"'],
      ['({ [2^53] = "a" })[2^53 | 0]', '"a"'],
      ['({ ["1"] = "a" })[1]', 'nil'],
      ['({ [1.5] = "a" })[1.5]', '"a"'],
      ['#{ [1.0] = "a", [2] = "b" }', '2'],
      ['({ [9007199254740993] = "a" })[9007199254740992]', 'nil'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe("functions of earlier versions, which Debian's Lua has", () => {
    test.each([
      ['math.pow(2, 10)', '1024.0'],
      ['math.log10(1000)', '3.0'],
      ['math.atan2(1, 2)', '0.46364760900081'],
      ['math.ldexp(0.5, 4)', '8.0'],
      ['{ math.frexp(8) }', '{ 0.5, 4 }'],
      ['{ math.frexp(-0.3) }', '{ -0.6, -1 }'],
      ['{ math.frexp(5e-324) }', '{ 0.5, -1073 }'],
      ['math.cosh(0)', '1.0'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });
});
