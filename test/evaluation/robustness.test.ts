import fc from 'fast-check';
import { expect, test } from 'vitest';
import { configurationOf } from './support.ts';

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
