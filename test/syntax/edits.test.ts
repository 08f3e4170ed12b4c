import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  insertListEntry,
  parse,
  removeListEntry,
  removeStatement,
  type TableConstructor,
  visit,
} from '../../server/src/syntax/index.ts';
import { URI } from './support.ts';

function tableOf(text: string): TableConstructor {
  const tables: TableConstructor[] = [];
  visit(parse(URI, text).chunk, {
    enter: (node) => {
      if (node.kind === 'TableConstructor') tables.push(node);
    },
  });
  const [table] = tables;
  if (!table) throw new Error('no table');
  return table;
}

/** The text without the entry `entry` of its first table. */
function without(text: string, entry: string): string {
  const field = tableOf(text).fields.find(({ span }) => text.slice(span.start, span.end) === entry);
  if (!field) throw new Error(`no entry ${entry}`);
  const edited = applyEdits(text, [removeListEntry(parse(URI, text), field.span)]);
  expect(parse(URI, edited).errors).toEqual([]);
  return edited;
}

function withEntry(text: string, entry: string): string {
  const edited = applyEdits(text, [insertListEntry(parse(URI, text), tableOf(text), entry)]);
  expect(parse(URI, edited).errors).toEqual([]);
  return edited;
}

describe('an entry is removed', () => {
  it('with its line and the comment behind it', () => {
    expect(without('x = {\n  "a"; -- one\n  "b"; -- two\n  "c"\n}', '"b"')).toBe('x = {\n  "a"; -- one\n  "c"\n}');
  });

  it('at the end, where it has no separator', () => {
    expect(without('x = {\n  "a";\n  "b" -- two\n}', '"b"')).toBe('x = {\n  "a";\n}');
  });

  it('with the comment above it left alone', () => {
    expect(without('x = {\n  -- group\n  "a",\n  "b",\n}', '"a"')).toBe('x = {\n  -- group\n  "b",\n}');
  });

  it.each([
    ['"a"', 'x = { "b", "c" }'],
    ['"b"', 'x = { "a", "c" }'],
    ['"c"', 'x = { "a", "b" }'],
  ])('%s among others on its line', (entry, left) => {
    expect(without('x = { "a", "b", "c" }', entry)).toBe(left);
  });

  it('as the only one', () => {
    expect(without('x = { "a" }', '"a"')).toBe('x = {  }');
    expect(without('x = { "a", }', '"a"')).toBe('x = { }');
  });

  it('as the last of a line with more lines after it', () => {
    expect(without('x = {\n  "a"; "b";\n  "c";\n}', '"b"')).toBe('x = {\n  "a"; \n  "c";\n}');
  });

  it('of several lines', () => {
    expect(without('x = {\n  a = {\n    1;\n  }; -- end\n  b = 2;\n}', 'a = {\n    1;\n  }')).toBe(
      'x = {\n  b = 2;\n}',
    );
  });

  it('with CR LF at the ends of lines', () => {
    expect(without('x = {\r\n  "a";\r\n  "b";\r\n}\r\n', '"a"')).toBe('x = {\r\n  "b";\r\n}\r\n');
  });

  it('but not the bracket that stands on its line', () => {
    expect(without('x = { "a";\n  "b"; }', '"b"')).toBe('x = { "a";\n  }');
  });
});

describe('an entry is added', () => {
  it.each([
    ['x = { "a", "b" }', 'x = { "a", "b", "z" }'],
    ['x = { "a"; "b"; }', 'x = { "a"; "b"; "z"; }'],
    ['x = { "a"; "b", "c" }', 'x = { "a"; "b", "c", "z" }'],
    ['x = { "a" }', 'x = { "a", "z" }'],
    ['x = {}', 'x = { "z" }'],
    ['x = {\n}', 'x = {\n  "z";\n}'],
    ['x = {\n  "a";\n}', 'x = {\n  "a";\n  "z";\n}'],
    ['x = {\n    "a"; -- one\n}', 'x = {\n    "a"; -- one\n    "z";\n}'],
    ['x = {\n\t"a",\n\t"b" -- two\n}', 'x = {\n\t"a",\n\t"b", -- two\n\t"z",\n}'],
    ['x = {\n  "a"\n}', 'x = {\n  "a",\n  "z",\n}'],
    ['x = {\r\n  "a";\r\n}', 'x = {\r\n  "a";\r\n  "z";\r\n}'],
    ['x = {\n  -- nothing yet\n}', 'x = {\n  -- nothing yet\n  "z";\n}'],
  ])('to %j', (before, after) => {
    expect(withEntry(before, '"z"')).toBe(after);
  });
});

describe('a statement is removed', () => {
  const remove = (text: string, index: number): string => {
    const file = parse(URI, text);
    const statement = file.chunk.body[index];
    if (!statement) throw new Error('no statement');
    return applyEdits(text, [removeStatement(file, statement.span)]);
  };

  it('with its lines, its semicolon and the comment behind it', () => {
    expect(remove('a = 1\nb = {\n  1\n}; -- two\nc = 3\n', 1)).toBe('a = 1\nc = 3\n');
  });

  it('from a line with others', () => {
    expect(remove('a = 1; b = 2; c = 3', 1)).toBe('a = 1; c = 3');
  });

  it('at the end of a file without a line break', () => {
    expect(remove('a = 1\nb = 2', 1)).toBe('a = 1');
  });
});
