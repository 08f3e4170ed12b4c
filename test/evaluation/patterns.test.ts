import { describe, expect, test } from 'vitest';
import { answerOf } from './support.ts';

// What Lua 5.4.4 answers, asked of the interpreter that Debian runs Prosody with.
describe('patterns', () => {
  describe('finding and matching', () => {
    test.each([
      ['{ ("hello world"):find("o w") }', '{ 5, 7 }'],
      ['{ ("hello"):find("l+") }', '{ 3, 4 }'],
      ['{ ("hello"):find("xyz") }', '{}'],
      ['{ ("a.b"):find(".", 1, true) }', '{ 2, 2 }'],
      ['{ ("a.b"):find("%.") }', '{ 2, 2 }'],
      ['{ ("hello"):find("l", -2) }', '{ 4, 4 }'],
      ['{ ("hello"):find("", 10) }', '{}'],
      ['{ ("hello"):find("", 6) }', '{ 6, 5 }'],
      ['("key = value"):match("^(%w+)%s*=%s*(%w+)$")', '"key"'],
      ['{ ("key = value"):match("^(%w+)%s*=%s*(%w+)$") }', '{ "key", "value" }'],
      ['{ ("hello"):match("()ll()") }', '{ 3, 5 }'],
      ['("  trimmed  "):match("^%s*(.-)%s*$")', '"trimmed"'],
      ['("x@example.com"):match("@(.+)$")', '"example.com"'],
      ['("2024-05-17"):match("%d+-%d+")', '"2024-05"'],
      ['("abc"):match("b", 3)', 'nil'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('character classes, sets and ranges', () => {
    test.each([
      ['("Hello World 42"):gsub("%a", ".")', '"..... ..... 42"'],
      ['("a1_b2"):match("[%w_]+")', '"a1_b2"'],
      ['("[x]"):match("[]]")', '"]"'],
      ['("a-b"):match("[a%-]+")', '"a-"'],
      ['("a-b"):match("[%a-]+")', '"a-b"'],
      ['("x^y"):match("[x^]+")', '"x^"'],
      ['("x^y"):match("[^x]+")', '"^y"'],
      ['("tab\\there"):match("%c") == "\\t"', 'true'],
      ['("a.b,c"):match("%p.%p")', '".b,"'],
      ['("CamelCase"):gsub("%u", "_%0")', '"_Camel_Case"'],
      ['("deadBEEF!"):match("%x+")', '"deadBEEF"'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('quantifiers, anchors, balance, frontier, captures that come back', () => {
    test.each([
      ['("aaa"):match("^a-$")', '"aaa"'],
      ['("aaab"):match("a-b")', '"aaab"'],
      ['("aaa"):match("a?a?b?")', '"aa"'],
      ['("f(a(b)c)d"):match("%b()")', '"(a(b)c)"'],
      ['("THE (quick) fox"):gsub("%f[%a]%a+", string.lower)', '"the (quick) fox"'],
      ['("say \'hi\' \\"ho\\""):match("([\'\\"])(.-)%1")', '"\'"'],
      ['("$5"):match("$%d")', '"$5"'],
      ['("a$"):match("a$$")', '"a$"'],
      ['("x"):match("^^x")', 'nil'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('bytes, not characters', () => {
    test.each([
      ['#("ö"):match(".")', '1'],
      ['("äöü"):match("ö")', '"ö"'],
      ['("größe"):gsub("ö", "oe")', '"groeße"'],
      ['("ö"):gsub("[\\128-\\255]", "?")', '"??"'],
      ['("äb"):sub(3)', '"b"'],
      ['("äb"):sub(1, 2)', '"ä"'],
      ['{ ("é"):byte(1, -1) }', '{ 195, 169 }'],
      ['("é"):reverse():reverse()', '"é"'],
      ['string.char(195, 164)', '"ä"'],
      ['("\\xC3") .. ("\\xA4")', '"ä"'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('replacing', () => {
    test.each([
      ['("abc"):gsub("%w", "%0%0")', '"aabbcc"'],
      ['("abc"):gsub("", "-")', '"-a-b-c-"'],
      ['("hello world"):gsub("o", "0", 1)', '"hell0 world"'],
      ['{ ("hello"):gsub("l", "L") }', '{ "heLLo", 2 }'],
      ['("$name is $age"):gsub("%$(%w+)", { name = "Ada", age = 36 })', '"Ada is 36"'],
      ['("$name is $what"):gsub("%$(%w+)", { name = "Ada" })', '"Ada is $what"'],
      ['("abc"):gsub("%w", function(c) if c == "b" then return "[b]" end end)', '"a[b]c"'],
      ['("abc"):gsub("^a", "x")', '"xbc"'],
      ['("a,b,,c"):gsub(",", ";")', '"a;b;;c"'],
      ['("100%"):gsub("%%", "%%%%")', '"100%%"'],
      ['("abc"):gsub("(a)(b)(c)", "%3%2%1")', '"cba"'],
      ['("abc"):gsub(".", { a = 1, b = true and "B", c = false })', '"1Bc"'],
      ['("a b"):gsub("%s", "%%20")', '"a%20b"'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });

  describe('what is wrong with a pattern', () => {
    test.each([
      ['("a"):find("[a")', "error: malformed pattern (missing ']')"],
      ['("a"):find("%")', "error: malformed pattern (ends with '%')"],
      ['("a"):find("(a")', 'error: unfinished capture'],
      ['("a"):find("a)")', 'nil'],
      ['("a"):find("%1")', 'error: invalid capture index %1'],
      ['("a"):find("%f")', "error: missing '[' after '%f' in pattern"],
      ['("a"):find("%b")', "error: malformed pattern (missing arguments to '%b')"],
      ['("a"):gsub("a", "%2")', 'error: invalid capture index %2'],
      ['("a"):gsub("a", "%x")', "error: invalid use of '%' in replacement string"],
      ['("a"):gsub("a", function() return {} end)', 'error: invalid replacement value (a table)'],
      ['("b"):find("a[")', 'nil'],
      ['("a"):rep(300):find(("(a?)"):rep(33))', 'error: too many captures'],
      ['("x"):rep(300):match(("x?"):rep(250))', 'error: pattern too complex'],
    ])('%s is %s', (expression, expected) => {
      expect(answerOf(expression)).toBe(expected);
    });
  });
});
