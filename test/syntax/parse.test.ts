/** Lua in, tree out: what is read, what it means and where it stands. */
import { describe, expect, it } from 'vitest';
import { type AnyNode, children, type Expression, parse, visit } from '../../server/src/syntax/index.ts';
import { URI } from './support.ts';

/** The tree of a text as the texts of its nodes' spans, indented. */
function outline(text: string): string[] {
  const out: string[] = [];
  let depth = -1;
  visit(parse(URI, text).chunk, {
    enter({ kind, span }) {
      if (depth >= 0) out.push(`${'  '.repeat(depth)}${kind} ${text.slice(span.start, span.end)}`);
      depth++;
    },
    leave: () => {
      depth--;
    },
  });
  return out;
}

function value(text: string): Expression | undefined {
  const file = parse(URI, `x = ${text}`);
  expect(file.errors).toEqual([]);
  const [statement] = file.chunk.body;
  return statement?.kind === 'AssignmentStatement' ? statement.values[0] : undefined;
}

function string(raw: string): string | undefined {
  const node = value(raw);
  return node?.kind === 'StringLiteral' ? node.value : undefined;
}

describe('spans', () => {
  it('cover each part of a statement', () => {
    expect(outline('a.b["c"], d = f(1, "x"), -y ^ 2;')).toEqual([
      'AssignmentStatement a.b["c"], d = f(1, "x"), -y ^ 2',
      '  IndexExpression a.b["c"]',
      '    MemberExpression a.b',
      '      Identifier a',
      '      Identifier b',
      '    StringLiteral "c"',
      '  Identifier d',
      '  CallExpression f(1, "x")',
      '    Identifier f',
      '    NumberLiteral 1',
      '    StringLiteral "x"',
      '  UnaryExpression -y ^ 2',
      '    BinaryExpression y ^ 2',
      '      Identifier y',
      '      NumberLiteral 2',
    ]);
  });

  it('cover calls in all their styles', () => {
    expect(outline('Component "a" "b"\nf { 1 }:g(h()) (i)')).toEqual([
      'CallStatement Component "a" "b"',
      '  CallExpression Component "a" "b"',
      '    CallExpression Component "a"',
      '      Identifier Component',
      '      StringLiteral "a"',
      '    StringLiteral "b"',
      'CallStatement f { 1 }:g(h()) (i)',
      '  CallExpression f { 1 }:g(h()) (i)',
      '    CallExpression f { 1 }:g(h())',
      '      MemberExpression f { 1 }:g',
      '        CallExpression f { 1 }',
      '          Identifier f',
      '          TableConstructor { 1 }',
      '            TableField 1',
      '              NumberLiteral 1',
      '        Identifier g',
      '      CallExpression h()',
      '        Identifier h',
      '    Identifier i',
    ]);
  });

  it('leave out the separators of a table', () => {
    expect(outline('x = { "a"; b = 1, ["c"] = {}; }').filter((line) => line.includes('TableField'))).toEqual([
      '    TableField "a"',
      '    TableField b = 1',
      '    TableField ["c"] = {}',
    ]);
  });

  it('cover blocks with all their words', () => {
    const text = 'if a then b() elseif c then else d() end while a do break end repeat local e until e';
    expect(outline(text).filter((line) => /Statement|Clause/.test(line))).toEqual([
      'IfStatement if a then b() elseif c then else d() end',
      '  IfClause if a then b()',
      '    CallStatement b()',
      '  IfClause elseif c then',
      '  IfClause else d()',
      '    CallStatement d()',
      'WhileStatement while a do break end',
      '  BreakStatement break',
      'RepeatStatement repeat local e until e',
      '  LocalStatement local e',
    ]);
  });

  it('leave the semicolon out of a return', () => {
    expect(outline('return 1 ;')[0]).toBe('ReturnStatement return 1');
  });

  it('of a child lie in that of its parent, and come one after the other', () => {
    const text =
      'local function f(a, ...) for i = 1, 2, 3 do for k, v in pairs(t) do ::x:: goto x end end end t = { f = f, 1 }';
    visit(parse(URI, text).chunk, {
      enter(node: AnyNode) {
        let at = node.span.start;
        for (const child of children(node)) {
          expect(child.span.start).toBeGreaterThanOrEqual(at);
          expect(child.span.end).toBeLessThanOrEqual(node.span.end);
          at = child.span.end;
        }
      },
    });
  });
});

describe('strings', () => {
  it.each([
    ['"plain"', 'plain'],
    ["'it\\'s'", "it's"],
    ['"\\a\\b\\f\\n\\r\\t\\v\\\\\\""', '\x07\b\f\n\r\t\v\\"'],
    ['"\\65\\066\\x43"', 'ABC'],
    ['"\\u{20AC}\\u{1F600}"', '€😀'],
    ['"\\xE2\\x82\\xAC"', '€'],
    ['"\\228\\xff"', '\udce4\udcff'],
    ['"\\u{D800}"', '\udced\udca0\udc80'],
    ['"\\u{7FFFFFFF}"', '\udcfd\udcbf\udcbf\udcbf\udcbf\udcbf'],
    ['"a\\z  \n\t b"', 'ab'],
    ['"a\\\r\nb"', 'a\nb'],
    ['[[a"b]]', 'a"b'],
    ['[==[a]]b]==]', 'a]]b'],
    ['[[\r\na\r\nb\n]]', 'a\nb\n'],
    ['"Grüße, 世界 😀"', 'Grüße, 世界 😀'],
    ['""', ''],
  ])('%s', (raw, text) => {
    expect(string(raw)).toBe(text);
  });

  it('know their quote and where their content stands', () => {
    const node = value('[=[ab]=]');
    expect(node).toMatchObject({ quote: '[=[', contentSpan: { start: 7, end: 9 } });
    expect(value("'ab'")).toMatchObject({ quote: "'", contentSpan: { start: 5, end: 7 } });
  });
});

describe('numbers', () => {
  it.each([
    ['10', 10, true],
    ['0xff', 255, true],
    ['0xffffffffffffffff', -1, true],
    ['9223372036854775808', 2 ** 63, false],
    ['1e3', 1000, false],
    ['3.', 3, false],
    ['.5', 0.5, false],
    ['0x1.8p1', 3, false],
    ['0x.8', 0.5, false],
    ['0xA', 10, true],
  ])('%s', (raw, number, integer) => {
    expect(value(raw)).toMatchObject({ kind: 'NumberLiteral', value: number, integer });
  });
});

describe('parentheses around a call or ... are kept', () => {
  it.each([
    ['(f())', true],
    ['( --[[ why ]] f() -- because\n)', true],
    ['((f()))', true],
    ['f()', false],
    ['(...)', true],
    ['...', false],
    ['(f)()', false],
  ])('%s', (text, parenthesized) => {
    expect(value(text)).toMatchObject({ parenthesized });
  });

  it('and those of the call around them are told apart', () => {
    const call = value('g(f(), f((h())))');
    expect(call).toMatchObject({
      arguments: [{ parenthesized: false }, { parenthesized: false, arguments: [{ parenthesized: true }] }],
    });
  });
});

describe('Lua 5.4 is accepted:', () => {
  it.each([
    'local x <const>, f <close> = 1, nil',
    'x = 7 // 2 ~ 3 & 4 | 5 << 1 >> 2',
    'goto done; ::done::',
    'while a do if b then goto continue end c() ::continue:: end',
    ';;; x = 1;; y = 2',
    'while a do break; x = 1 end',
    'x = "\\u{7FFFFFFF}" .. 0x.8p1',
    'local a <const>, b<close> = { "x", #{ 1 } }, nil',
    'x = 0x.8p1 + #{ 1, #{} }',
    'f"a"{ 1 }[[b]]',
    'x = a.b.c:d{ 1 }.e[1]',
    '-- [[ no block\nx = 1 --[==[ a\n]] ]==] y = 2',
    'x = 1\r\ny = 2\r\n',
    '',
    '-- only a comment',
    'local function f(...) return ... end',
    'VirtualHost (name)',
  ])('%j', (text) => {
    expect(parse(URI, text).errors).toEqual([]);
  });
});

describe('what luaparse takes and Lua does not is an error:', () => {
  it.each(['x = 10MB', 'x = 1..2', 'x = 3y = 4', '#!/bin/lua\nx = 1'])('%j', (text) => {
    expect(parse(URI, text).errors).toHaveLength(1);
  });
});

it('comments have their text and their place', () => {
  const { comments } = parse(URI, '-- one\nx = 1 --[==[ two ]] ]==]\n--[x three');
  expect(comments).toEqual([
    { kind: 'Comment', span: { start: 0, end: 6 }, text: ' one' },
    { kind: 'Comment', span: { start: 13, end: 31 }, text: ' two ]] ' },
    { kind: 'Comment', span: { start: 32, end: 42 }, text: '[x three' },
  ]);
});

it('numbers and strings of Lua 5.4 keep their values and places', () => {
  const { chunk } = parse(URI, 'local a <const> = "local x <const>"\nx = 0x.8p1');
  expect(chunk.body).toMatchObject([
    { names: [{ name: 'a' }], values: [{ value: 'local x <const>', span: { start: 18, end: 35 } }] },
    { values: [{ value: 1, integer: false, span: { start: 40, end: 46 } }] },
  ]);
});
