/** From luaparse's tree to ours. */
import type * as Ast from './ast.ts';
import { decodeNumber, decodeString } from './literals.ts';
import type { Lua } from './lua-parser.ts';
import type { OffsetMap } from './offset-map.ts';
import { Parentheses } from './parentheses.ts';
import type { Template } from './template.ts';
import { TemplateGroups } from './template-groups.ts';
import type { Span } from './text.ts';

/**
 * Lua gives up at 200 levels of nesting, the caller's own included; as many nested tables as this still load in
 * Prosody. What is nested deeper becomes `nil` in the tree, so that whoever walks it needs no guard of his own.
 */
const MAX_DEPTH = 190;

/** Links of a chain such as `a + b + c` or `f().x.y`, which cost Lua no level but are levels of the tree. */
const MAX_LINKS = 1000;

export interface Converted {
  readonly chunk: Ast.Chunk;
  readonly comments: readonly Ast.Comment[];
  /** Number literals that luaparse takes and Lua does not: `10MB`, `1..2`. In the order of the text. */
  readonly malformedNumbers: readonly Span[];
  /** The first expression or statement that was cut off at MAX_DEPTH. */
  readonly tooDeep: Span | null;
}

/**
 * `text` is what the literals are decoded from and may differ from what luaparse parsed in letters, but not in offsets.
 * `map` takes its offsets to those of the original text. Throws a RangeError where the tree is too deep for the stack.
 */
export function convert(chunk: Lua.Chunk, text: string, map: OffsetMap, template: Template | null = null): Converted {
  const converter = new Converter(text, map, chunk.comments, template);
  const body = converter.block(chunk.body);
  const comments = chunk.comments.map((comment) => converter.comment(comment));
  return {
    chunk: { kind: 'Chunk', span: { start: 0, end: map.end(text.length) }, body },
    comments,
    malformedNumbers: converter.malformedNumbers.sort((a, b) => a.start - b.start),
    tooDeep: converter.tooDeep,
  };
}

class Converter {
  readonly #text: string;
  readonly #map: OffsetMap;
  readonly #parentheses: Parentheses;
  #depth = 0;
  #links = 0;
  readonly malformedNumbers: Span[] = [];
  tooDeep: Span | null = null;
  readonly #template: TemplateGroups | null;

  constructor(text: string, map: OffsetMap, comments: readonly Lua.Comment[], template: Template | null) {
    this.#text = text;
    this.#map = map;
    this.#parentheses = new Parentheses(text, comments);
    this.#template = template && new TemplateGroups(template);
  }

  comment(node: Lua.Comment): Ast.Comment {
    const raw = this.#text.slice(node.range[0] + 2, node.range[1]);
    const level = /^\[=*\[/.exec(raw)?.[0].length ?? 0;
    return { kind: 'Comment', span: this.#span(node), text: raw.slice(level, raw.length - level) };
  }

  block(statements: readonly Lua.Statement[]): Ast.Statement[] {
    if (this.#template) {
      return this.#template.group(
        statements,
        (statement) => this.#span(statement),
        (statement) => this.#oneStatement(statement),
      );
    }
    return statements.map((statement) => this.#oneStatement(statement));
  }

  #oneStatement(statement: Lua.Statement): Ast.Statement {
    this.#depth++;
    const converted =
      this.#depth > MAX_DEPTH
        ? { kind: 'DoStatement' as const, span: this.#cut(statement), body: [] }
        : this.#statement(statement);
    this.#depth--;
    return converted;
  }

  /** The span of what is cut off. */
  #cut(node: { range: [number, number] }): Span {
    const span = this.#span(node);
    this.tooDeep ??= span;
    return span;
  }

  #statement(node: Lua.Statement): Ast.Statement {
    const span = this.#span(node);
    switch (node.type) {
      case 'LocalStatement':
        return {
          kind: 'LocalStatement',
          span,
          names: node.variables.map((variable) => this.#identifier(variable)),
          values: this.#expressions(node.init),
        };
      case 'AssignmentStatement':
        return {
          kind: 'AssignmentStatement',
          span,
          targets: node.variables.map((variable) => this.#target(variable)),
          values: this.#expressions(node.init),
        };
      case 'CallStatement':
        return { kind: 'CallStatement', span, call: this.#expression(node.expression) as Ast.CallExpression };
      case 'IfStatement':
        return { kind: 'IfStatement', span, clauses: node.clauses.map((clause) => this.#clause(clause)) };
      case 'WhileStatement':
      case 'RepeatStatement':
        return { kind: node.type, span, condition: this.#expression(node.condition), body: this.block(node.body) };
      case 'DoStatement':
        return { kind: 'DoStatement', span, body: this.block(node.body) };
      case 'ForNumericStatement':
        return {
          kind: 'NumericForStatement',
          span,
          variable: this.#identifier(node.variable),
          from: this.#expression(node.start),
          to: this.#expression(node.end),
          step: node.step && this.#expression(node.step),
          body: this.block(node.body),
        };
      case 'ForGenericStatement':
        return {
          kind: 'GenericForStatement',
          span,
          variables: node.variables.map((variable) => this.#identifier(variable)),
          iterators: this.#expressions(node.iterators),
          body: this.block(node.body),
        };
      case 'FunctionDeclaration': {
        const name = this.#target(node.identifier as Lua.Expression) as Ast.FunctionStatement['name'];
        const body = { start: name.span.end, end: span.end };
        return { kind: 'FunctionStatement', span, name, local: node.isLocal, function: this.#function(node, body) };
      }
      case 'ReturnStatement':
        return {
          kind: 'ReturnStatement',
          span: this.#withoutSemicolon(node),
          values: this.#expressions(node.arguments),
        };
      case 'BreakStatement':
        return { kind: 'BreakStatement', span };
      case 'GotoStatement':
      case 'LabelStatement':
        return { kind: node.type, span, label: node.label.name };
    }
  }

  #target(node: Lua.Expression): Ast.AssignmentStatement['targets'][number] {
    if (node.type === 'Identifier') return this.#identifier(node);
    return this.#expression(node) as Ast.MemberExpression | Ast.IndexExpression;
  }

  #clause(node: Lua.Clause): Ast.IfClause {
    const condition = node.type === 'ElseClause' ? null : this.#expression(node.condition);
    return { kind: 'IfClause', span: this.#span(node), condition, body: this.block(node.body) };
  }

  #expressions(nodes: readonly Lua.Expression[]): Ast.Expression[] {
    return nodes.map((node) => this.#expression(node));
  }

  #expression(node: Lua.Expression, ownClose = -1): Ast.Expression {
    this.#depth++;
    const converted =
      this.#depth > MAX_DEPTH ? { kind: 'NilLiteral' as const, span: this.#cut(node) } : this.#uncut(node, ownClose);
    this.#depth--;
    return converted;
  }

  /** The left end of a chain, which is a loop in Lua. */
  #link(node: Lua.Expression): Ast.Expression {
    this.#links++;
    const converted =
      this.#links > MAX_LINKS ? { kind: 'NilLiteral' as const, span: this.#cut(node) } : this.#uncut(node);
    this.#links--;
    return converted;
  }

  /** `ownClose`: where the closing parenthesis of the call ends that this is the last argument of. */
  #uncut(node: Lua.Expression, ownClose = -1): Ast.Expression {
    const span = this.#span(node);
    const filled = this.#template && isLeaf(node) ? this.#template.placeholder(span) : null;
    if (filled) return filled;
    switch (node.type) {
      case 'Identifier':
        return this.#identifier(node);
      case 'NilLiteral':
        return { kind: 'NilLiteral', span };
      case 'BooleanLiteral':
        return { kind: 'BooleanLiteral', span, value: node.raw === 'true' };
      case 'VarargLiteral':
        return { kind: 'VarargLiteral', span, parenthesized: this.#parentheses.around(node, ownClose) };
      case 'NumericLiteral':
        return this.#number(node, span);
      case 'StringLiteral':
        return this.#string(node, span);
      case 'TableConstructorExpression':
        return { kind: 'TableConstructor', span, fields: this.#fields(node.fields, span) };
      case 'FunctionDeclaration':
        return this.#function(node, span);
      case 'UnaryExpression':
        return {
          kind: 'UnaryExpression',
          span,
          operator: node.operator as Ast.UnaryExpression['operator'],
          operand: this.#expression(node.argument),
        };
      case 'BinaryExpression':
      case 'LogicalExpression':
        return {
          kind: node.type,
          span,
          operator: node.operator,
          left: this.#link(node.left),
          right: this.#expression(node.right),
        } as Ast.BinaryExpression | Ast.LogicalExpression;
      case 'MemberExpression':
        return {
          kind: 'MemberExpression',
          span,
          base: this.#link(node.base),
          indexer: node.indexer === ':' ? ':' : '.',
          name: this.#identifier(node.identifier),
        };
      case 'IndexExpression':
        return { kind: 'IndexExpression', span, base: this.#link(node.base), index: this.#expression(node.index) };
      case 'CallExpression':
      case 'TableCallExpression':
      case 'StringCallExpression':
        return this.#call(node, span, ownClose);
    }
  }

  #call(
    node: Extract<Lua.Expression, { type: 'CallExpression' | 'TableCallExpression' | 'StringCallExpression' }>,
    span: Span,
    ownClose: number,
  ): Ast.CallExpression {
    const callee = this.#link(node.base);
    const parenthesized = this.#parentheses.around(node, ownClose);
    if (node.type === 'CallExpression') {
      const args = node.arguments.map((argument) => this.#expression(argument, node.range[1]));
      return { kind: 'CallExpression', span, callee, arguments: args, style: 'parentheses', parenthesized };
    }
    const style = node.type === 'TableCallExpression' ? 'table' : 'string';
    const argument = this.#expression(node.type === 'TableCallExpression' ? node.arguments : node.argument);
    return { kind: 'CallExpression', span, callee, arguments: [argument], style, parenthesized };
  }

  #fields(nodes: readonly Lua.Field[], table: Span): Ast.TableField[] {
    const fields = nodes.map((node) => this.#field(node));
    return this.#template ? this.#template.entries(fields, table) : fields;
  }

  #field(node: Lua.Field): Ast.TableField {
    const span = this.#span(node);
    if (node.type === 'TableValue') {
      return { kind: 'TableField', span, form: 'item', key: null, value: this.#expression(node.value) };
    }
    const form = node.type === 'TableKey' ? 'expression' : 'name';
    const key =
      form === 'name' && node.key.type === 'Identifier' ? this.#identifier(node.key) : this.#expression(node.key);
    return { kind: 'TableField', span, form, key, value: this.#expression(node.value) };
  }

  #function(node: Lua.FunctionDeclaration, span: Span): Ast.FunctionExpression {
    const parameters: Ast.Identifier[] = [];
    let vararg = false;
    for (const parameter of node.parameters) {
      if (parameter.type === 'Identifier') parameters.push(this.#identifier(parameter));
      else vararg = true;
    }
    return { kind: 'FunctionExpression', span, parameters, vararg, body: this.block(node.body) };
  }

  #identifier(node: Lua.Identifier): Ast.Identifier {
    const span = this.#span(node);
    const filled = this.#template?.placeholder(span);
    if (filled) return { kind: 'Identifier', span, name: filled.text, placeholder: true };
    return { kind: 'Identifier', span, name: node.name };
  }

  #number(node: Lua.Literal, span: Span): Ast.NumberLiteral {
    // Taken apart by index: as a list, each would be gone through with an iterator.
    const { 0: start, 1: end } = node.range;
    if (/[\w.]/.test(this.#text.charAt(end))) this.malformedNumbers.push(span);
    const raw = this.#text.slice(start, end);
    return { kind: 'NumberLiteral', span, ...decodeNumber(raw) };
  }

  #string(node: Lua.Literal, span: Span): Ast.StringLiteral {
    const { 0: start, 1: end } = node.range;
    const { value, quote, delimiter } = decodeString(this.#text.slice(start, end));
    const contentSpan = { start: this.#map.start(start + delimiter), end: this.#map.end(end - delimiter) };
    return { kind: 'StringLiteral', span, value, contentSpan, quote };
  }

  #span(node: { range: [number, number] }): Span {
    const start = this.#map.start(node.range[0]);
    return { start, end: Math.max(start, this.#map.end(node.range[1])) };
  }

  #withoutSemicolon(node: { range: [number, number] }): Span {
    const { 0: start, 1: end } = node.range;
    if (this.#text.charAt(end - 1) !== ';') return this.#span(node);
    return this.#span({ range: [start, start + this.#text.slice(start, end - 1).trimEnd().length] });
  }
}

/** Kinds of expressions that stand for the tags of a template in the masked text. */
function isLeaf({ type }: Lua.Expression): boolean {
  return type === 'Identifier' || type === 'StringLiteral' || type === 'NumericLiteral';
}
