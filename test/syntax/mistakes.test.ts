/** Each mistake by example: what is said of it and where, and what the text is after its mend. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/syntax/index.ts';
import { markProblems, mendAll, readCases, URI } from './support.ts';

const folder = new URL('./mistakes/', import.meta.url);

for (const file of readdirSync(fileURLToPath(folder)).sort()) {
  describe(file.replace(/\.txt$/, ''), () => {
    for (const { name, text, marked, mended } of readCases(readFileSync(new URL(file, folder), 'utf8'))) {
      it(name, () => {
        const { errors } = parse(URI, text);
        expect(markProblems(text, errors)).toBe(marked);
        expect(mendAll(text)).toBe(mended);
        if (errors.every(({ mend }) => mend)) expect(parse(URI, mended).errors).toEqual([]);
      });
    }
  });
}

describe('a problem', () => {
  it('points to the bracket that was never closed', () => {
    const text = 'a = 1\nmodules_enabled = {\n  "roster";\nb = 2\n';
    const [problem] = parse(URI, text).errors;
    const { start, end } = problem?.related?.span ?? { start: 0, end: 0 };
    expect([text.slice(start, end), problem?.related?.message]).toEqual(['{', '`{` is opened here.']);
  });

  it.each([
    ['x = { "a" "b" }', true],
    ['x == 1', true],
    ['x = true,', true],
    ['modules-enabled = {}', true],
    ['x = { "a", "b', false],
    ['x = "a', false],
    ['x = {\n  "a";\ny = 1', false],
    ['x =', false],
  ])('says whether its mend leaves no doubt: %j', (text, safe) => {
    expect(parse(URI, text).errors.map(({ mend }) => mend?.safe)).toContain(safe);
  });

  it('has a title that tells what its mend does', () => {
    const title = (text: string): string | undefined => parse(URI, text).errors[0]?.mend?.title;
    expect(title('x = { "a"; "b" "c" }')).toBe('Insert `;`');
    expect(title('x = "a')).toBe('Insert `"`');
    expect(title('x == 1')).toBe('Change to `=`');
    expect(title('end')).toBe('Remove `end`');
  });

  it('is one for what an unknown callee takes too, where it is named as one that takes a text', () => {
    expect(parse(URI, 'Load some/file', { calls: ['Load'] }).errors.map(({ code }) => code)).toEqual(['unquoted-host']);
  });
});
