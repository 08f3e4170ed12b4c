import { describe, expect, it } from 'vitest';
import { nodePathAt, parse, tokenize, visit } from '../../server/src/syntax/index.ts';
import { URI } from './support.ts';

describe('visit', () => {
  const { chunk } = parse(URI, 'x = { f(1) }\ny = 2');

  it('comes by each node, parents first', () => {
    const kinds: string[] = [];
    visit(chunk, { enter: (node) => kinds.push(node.kind) });
    expect(kinds.slice(0, 6)).toEqual([
      'Chunk',
      'AssignmentStatement',
      'Identifier',
      'TableConstructor',
      'TableField',
      'CallExpression',
    ]);
  });

  it('leaves out what is in a node for which enter says false', () => {
    const kinds: string[] = [];
    visit(chunk, {
      enter: (node) => {
        kinds.push(node.kind);
        return node.kind !== 'TableConstructor';
      },
    });
    expect(kinds).not.toContain('TableField');
    expect(kinds).toContain('NumberLiteral');
  });

  it('tells the parent, and leaves after the children', () => {
    const order: string[] = [];
    visit(chunk, { leave: (node, parent) => order.push(`${node.kind} in ${parent?.kind ?? 'nothing'}`) });
    expect(order[0]).toBe('Identifier in AssignmentStatement');
    expect(order.at(-1)).toBe('Chunk in nothing');
  });
});

describe('nodePathAt', () => {
  const path = (marked: string): string[] => {
    const offset = marked.indexOf('$0');
    const { chunk } = parse(URI, marked.replace('$0', ''));
    return nodePathAt(chunk, offset).map(({ kind }) => kind);
  };

  it.each([
    [
      'modules_enabled = { "ro$0ster" }',
      ['Chunk', 'AssignmentStatement', 'TableConstructor', 'TableField', 'StringLiteral'],
    ],
    ['x = { $0 }', ['Chunk', 'AssignmentStatement', 'TableConstructor']],
    ['x$0 = 1', ['Chunk', 'AssignmentStatement', 'Identifier']],
    ['x = 1\n\n$0\ny = 2', ['Chunk']],
    ['$0', ['Chunk']],
  ])('%s', (marked, kinds) => {
    expect(path(marked)).toEqual(kinds);
  });
});

describe('tokenize', () => {
  const tokens = (text: string): string[] =>
    tokenize(text).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

  it('tells the kinds of tokens apart', () => {
    expect(tokens('local x = -1.5e3 .. [[a]] // "b" -- c\n?')).toEqual([
      'keyword local',
      'name x',
      'punctuation =',
      'punctuation -',
      'number 1.5e3',
      'punctuation ..',
      'string [[a]]',
      'punctuation //',
      'string "b"',
      'comment -- c',
      'unknown ?',
    ]);
  });

  it('ends a string without its closing quote with its line', () => {
    expect(tokens('x = "a\ny')).toEqual(['name x', 'punctuation =', 'string "a', 'name y']);
  });

  it('has comments in their places', () => {
    expect(tokens('--[[ a ]] x -- b')).toEqual(['comment --[[ a ]]', 'name x', 'comment -- b']);
  });
});
