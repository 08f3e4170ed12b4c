// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how placeholders of snippets are written
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../server/src/catalog/index.ts';
import { parseLua } from '../../server/src/syntax/lua-parser.ts';
import { expandSnippet, type Snippet } from './expand-snippet.ts';

const file = new URL('../../snippets/prosody.json', import.meta.url);
const snippets = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Snippet>);

const lua = (text: string) => {
  const result = parseLua(text);
  return result.chunk ? 'Lua' : result.reason;
};

describe('expanding a snippet', () => {
  const expand = (body: string) =>
    expandSnippet({ prefix: [], description: '', body: [body] }, (choices) => choices[0]);

  test.each([
    ['a$1b$0', 'ab'],
    ['"${1:example.com}" -- $1', '"example.com" -- example.com'],
    ['${1:a ${2:b}} c', 'a b c'],
    ['${1|true,false|}', 'true'],
    ['${0:$TM_SELECTED_TEXT}', ''],
    ['\\$1 \\}', '$1 }'],
  ])('%s', (body, expected) => {
    expect(expand(body)).toBe(expected);
  });

  test.each(['${1:open', '${1|a,b', 'costs 5 $ a month'])('refuses %s', (body) => {
    expect(() => expand(body)).toThrow();
  });
});

describe.each(snippets)('%s', (_, snippet) => {
  test('is Lua with its defaults', () => {
    expect(lua(expandSnippet(snippet, (choices) => choices[0]))).toBe('Lua');
  });

  test('is Lua with the last of its choices', () => {
    expect(lua(expandSnippet(snippet, (choices) => choices.at(-1)))).toBe('Lua');
  });

  test('numbers its stops from 1 without a gap', () => {
    const stops = [...snippet.body.join('\n').matchAll(/\$\{?(\d+)/g)].map((stop) => Number(stop[1]));
    const distinct = [...new Set(stops)].filter((stop) => stop > 0).sort((a, b) => a - b);
    expect(distinct).toEqual(distinct.map((_, index) => index + 1));
    expect(stops.filter((stop) => stop === 0)).toHaveLength(1);
  });

  test('is indented by tabs, which VS Code turns into what the file uses', () => {
    expect(snippet.body.filter((line) => /^\t* /.test(line))).toEqual([]);
  });
});

test('no prefix stands for two snippets', () => {
  const prefixes = snippets.flatMap(([, snippet]) => snippet.prefix);
  expect(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index)).toEqual([]);
});

// The editor lists both under the same name; beside an option stands its type, beside a snippet what that is called.
test('of two things under one name it is clear which is the option, and which an example', () => {
  const isOption = (name: string) => catalog.option(name) !== undefined;
  const withNameOfOption = snippets.filter(([, { prefix }]) => prefix.some(isOption)).map(([title]) => title);
  const examples = snippets.map(([title]) => title).filter((title) => title.startsWith('Example: '));
  expect(withNameOfOption).toContain('Example: the usual modules');
  expect(examples).toEqual(withNameOfOption);
});
