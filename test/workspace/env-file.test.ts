import { describe, expect, test } from 'vitest';
import { parseEnvFile } from '../../server/src/workspace/env-file.ts';

describe('a file of environment variables', () => {
  test.each([
    ['a name and a value', 'A=1', { A: '1' }],
    ['several lines', 'A=1\nB=two\n', { A: '1', B: 'two' }],
    ['lines that end as on Windows, after a byte order mark', '\uFEFFA=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['spaces around all parts', '  A = some words  ', { A: 'some words' }],
    ['an empty value', 'A=\nB=""', { A: '', B: '' }],
    ['a value with an equals sign', 'A=b=c', { A: 'b=c' }],
    ['what a shell exports', 'export A=1', { A: '1' }],
    ['a name that begins like that word', 'exported=1', { exported: '1' }],
    ['comments', '# A=0\nA=1 # why\nB=a#b\n  # C=1\nD=# none', { A: '1', B: 'a#b', D: '' }],
    ['quotes of either kind', `A=" a # b "\nB='c "d"' # e`, { A: ' a # b ', B: 'c "d"' }],
    [
      'escapes, in double quotes only',
      [String.raw`A="a\tb\"c\\\$d\e"`, String.raw`B='a\tb'`].join('\n'),
      { A: 'a\tb"c\\$d\\e', B: 'a\\tb' },
    ],
    ['a value over several lines', 'A="one\ntwo"\nB=\'one\ntwo\'', { A: 'one\ntwo', B: 'one\ntwo' }],
    ['a quote that is never closed', 'A="one\nB=2', { A: '"one', B: '2' }],
    ['words after a quote', 'A="one" two', { A: '"one" two' }],
    ['no expansion', 'A=1\nB=$A-$(A)', { A: '1', B: '$A-$(A)' }],
    ['the last line for a name', 'A=1\nA=2', { A: '2' }],
    ['lines that are none', 'words\n=1\n1A=2\nA B=3\n;A=4\n', {}],
    ['names that every object has', 'constructor=1', { constructor: '1' }],
    ['nothing', '', {}],
  ])('has %s', (_, text, variables) => {
    expect(parseEnvFile(text)).toEqual(variables);
  });
});
