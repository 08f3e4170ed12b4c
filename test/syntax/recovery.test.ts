/** The tree comes back, whatever the text is. */
import { describe, expect, it } from 'vitest';
import { parse, type SourceFile } from '../../server/src/syntax/index.ts';
import { URI } from './support.ts';

/** Names that are set, and strings that calls take, in the order of the text. */
function statements(file: SourceFile): string[] {
  return file.chunk.body.map((statement) => {
    if (statement.kind === 'AssignmentStatement') {
      const [target] = statement.targets;
      return target?.kind === 'Identifier' ? target.name : '?';
    }
    return statement.kind;
  });
}

describe('one mistake', () => {
  it('costs no other statement', () => {
    const file = parse(URI, 'a = 1\n$$$ what\nb = { "x" "y" }\nVirtualHost example.com\nc = 3\n');
    expect(statements(file)).toEqual(['a', 'b', 'CallStatement', 'c']);
  });

  it('costs no other entry of its table', () => {
    const [statement] = parse(URI, 'x = { "a", @@, "b" "c", ), "d" }').chunk.body;
    const table = statement?.kind === 'AssignmentStatement' ? statement.values[0] : undefined;
    const values = table?.kind === 'TableConstructor' ? table.fields.map(({ value }) => value) : [];
    expect(values.map((value) => value.kind === 'StringLiteral' && value.value)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves the spans where they are in the original text', () => {
    const text = 'x = { "a" "b" }\nVirtualHost example.com\ny = "z"\n';
    const file = parse(URI, text);
    const spans = file.chunk.body.map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(['x = { "a" "b" }', 'VirtualHost example.com', 'y = "z"']);
  });

  it('gives what was inserted an empty span at its place', () => {
    const [statement] = parse(URI, 'x =').chunk.body;
    expect(statement).toMatchObject({ values: [{ kind: 'NilLiteral', span: { start: 3, end: 3 } }] });
  });

  it('keeps the comments', () => {
    expect(parse(URI, 'x = { "a" "b" } -- one\n// two\n').comments.map(({ text }) => text)).toEqual([' one', ' two']);
  });
});

it('fifty mistakes are told of one by one', () => {
  const text = Array.from({ length: 50 }, (_, i) => `x${i} = {\n  "a"\n  "b";\n}\n`).join('');
  expect(parse(URI, text).errors.map(({ code }) => code)).toEqual(Array(50).fill('missing-separator'));
});

it('a mistake that cannot be mended hides its own statement only', () => {
  const file = parse(URI, 'a = 1\ngoto nowhere\nf = function() return ... end\nb = 2\n');
  expect(statements(file)).toEqual(['a', 'b']);
  expect(file.errors.map(({ message }) => message)).toEqual([
    'No label `nowhere` can be reached from here.',
    '`...` stands in a function that does not take it.',
  ]);
});

describe('hopeless input gives an empty tree and one word about it:', () => {
  const binary = String.fromCharCode(...Array.from({ length: 5000 }, (_, i) => (i * 37) % 256));
  it.each([
    ['a binary file', binary, 'not-text'],
    ['a compiled chunk', '\x1bLua\x54\0\x19\x93\r\n', 'not-text'],
  ])('%s', (_name, text, code) => {
    const { chunk, errors } = parse(URI, text);
    expect(chunk.body).toEqual([]);
    expect(errors.map((error) => error.code)).toEqual([code]);
  });
});

it('what is nested too deep for Lua is cut off there, and the rest stays', () => {
  const file = parse(URI, `x = ${'{'.repeat(300)}${'}'.repeat(300)}\ny = 1`);
  expect(file.errors.map(({ code }) => code)).toEqual(['too-deep']);
  expect(statements(file)).toEqual(['x', 'y']);
});
