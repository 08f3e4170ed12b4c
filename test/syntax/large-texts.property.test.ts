/** Text that nobody writes comes to an end too, and soon. */
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/syntax/index.ts';
import { URI } from './support.ts';

describe('hopeless input gives an empty tree and one word about it:', () => {
  it.each([
    ['100,000 opening brackets', `x = ${'{'.repeat(100_000)}`, 'too-deep'],
    ['100,000 blocks', 'do '.repeat(100_000), 'too-deep'],
    ['more than some megabytes', '{'.repeat(4_000_001), 'too-large'],
  ])('%s', (_name, text, code) => {
    const { chunk, errors } = parse(URI, text);
    expect(chunk.body).toEqual([]);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });
});

it('a line of 300 KB is read, with a mistake in it and without', () => {
  const line = `x = { ${'"abc", '.repeat(40_000)}`;
  expect(parse(URI, `${line}}`).errors).toEqual([]);
  expect(parse(URI, line).errors.map(({ code }) => code)).toEqual(['missing-bracket']);
});

it.each(['{{ ', '{% ', '<% ', '{{ "', '${', '{{{{', '{% if a %}x = {', '{{ a }}', '__A__', '{# '])(
  '8,000 characters of a template’s tag are read in time: %s',
  (unit) => {
    const text = unit.repeat(8_000 / unit.length);
    const start = performance.now();
    expect(parse('file:///a.j2', text).text).toBe(text);
    expect(performance.now() - start).toBeLessThan(500);
  },
);
