import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../server/src/syntax/index.ts';
import { configurationOf, factsOf, globalX } from './support.ts';

const FRAGMENTS = [
  'VirtualHost "a.example"',
  'Component "c.example" "muc"',
  'Component "c.example" { x = 1 }',
  'Include "*.lua"',
  'x = { "a", "b" }',
  'x:append { "c" }',
  'x { "d" }',
  'x = x',
  'local t = {}',
  't[#t + 1] = x',
  'for i = 1, 9 do',
  'for k, v in pairs(x) do',
  'while x do',
  'if ENV_A == "1" then',
  'else',
  'end',
  'function f(a, ...)',
  'f(f, x)',
  'return f',
  'x = f and f(1) or nil',
  'goto out',
  '::out::',
  'x = ("%d"):format(x)',
  'x = x .. x',
  '{',
  '}',
  '"',
  '--[[',
];

test('any sequence of fragments is evaluated without an exception, and every place lies in its file', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 25 }), (lines) => {
      const configuration = configurationOf(lines.join('\n'));
      const places = [
        ...configuration.problems.map(({ location }) => location),
        ...configuration.mentions.map(({ location }) => location),
        ...configuration.assignments.flatMap(({ name, statement }) => [name, statement]),
      ];
      for (const { uri, span } of places) {
        const length = configuration.files.get(uri)?.text.length ?? -1;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(length);
      }
    }),
    { numRuns: 150 },
  );
}, 30_000);

describe('what never ends, or is far too large, is left with a word, and the rest is read', () => {
  const rest = '\ny = typo';
  const limited = (what: string) => [`limit-reached: ${what}`, 'undefined-name: typo'];

  test.each([
    ['an endless loop', 'while true do end', 'while true do end'],
    ['a loop that goes back', '::a:: goto a', 'goto a'],
    ['a loop without steps', 'for i = 1, math.huge do end', 'for i = 1, math.huge do end'],
    ['a function that calls itself', 'local function f() return f() end\nf()', 'f()'],
    ['two functions that call one another', 'local g\nlocal function f() g() end\ng = f\nf()', 'g()'],
  ])('%s', (_, text, place) => {
    expect(factsOf(text + rest)).toEqual(limited(place));
  });

  test.each([
    ['a list that grows', 'local t = {}\nwhile true do t[#t + 1] = t end'],
    ['a string that grows', 'local s = "x"\nwhile true do s = s .. s end'],
    ['functions made in a loop', 'local f\nwhile true do local g = f; f = function() return g end end'],
  ])('%s', (_, text) => {
    expect(factsOf(text + rest).map((fact) => fact.split(':')[0])).toEqual(['limit-reached', 'undefined-name']);
  });

  test('a string that is repeated too often is unknown', () => {
    expect(globalX('x = ("x"):rep(1e9)')).toBe('unknown');
  });

  test('brackets in brackets', () => {
    const text = `x = ${'{'.repeat(5000)}${'}'.repeat(5000)}\ny = 1`;
    expect(configurationOf(text).files.size).toBe(1);
  });

  test('files that include one another', () => {
    const text = '--- file: prosody.cfg.lua\nInclude "a.lua"\nx = 1\n--- file: a.lua\nInclude "./a.lua"\ny = 1';
    expect(factsOf(text)).toEqual(['include-loop: "./a.lua"']);
    expect(globalX(text)).toBe('1');
  });

  test('a folder that cannot be read', () => {
    const text = '--- file: prosody.cfg.lua\nInclude "conf.d/*.cfg.lua"\nx = 1\n--- file: conf.d/a.cfg.lua\ny = 1';
    const { problems } = configurationOf(text, { unreadable: ['/etc/prosody/conf.d'] });
    expect(problems).toMatchObject([{ kind: 'include-missing', reason: 'unreadable' }]);
    expect(globalX(text, { unreadable: ['/etc/prosody/conf.d'] })).toBe('1');
  });

  test('10 MB of anything are not read, and said to be too large', () => {
    for (const text of ['{', 'x = 1\n', 'Include "a"\n']) {
      const { errors, chunk } = parse('file:///a', text.repeat((10 * 1024 * 1024) / text.length));
      expect(errors.map(({ code }) => code)).toEqual(['too-large']);
      expect(chunk.body).toEqual([]);
    }
  });
});
