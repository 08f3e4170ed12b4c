/** Reads conditions on environment variables, as far as they are such: what is written otherwise is not judged. */
import type { Condition } from '../../evaluation/index.ts';
import {
  type AnyNode,
  type BinaryExpression,
  type Chunk,
  type Expression,
  type Location,
  nodePathAt,
  type SourceFile,
  type Span,
  visit,
} from '../../syntax/index.ts';

export interface Gate {
  /** Names of the environment variables that it depends on. */
  readonly variables: ReadonlySet<string>;
  /** Whether it lets through what it guards, with these values; a variable that is not among them is not set. */
  readonly opens: (environment: Readonly<Record<string, string>>) => boolean;
}

type LuaValue = string | boolean | undefined;
type Reading = (environment: Readonly<Record<string, string>>) => LuaValue;

/**
 * All conditions of a place together, or null where one of them cannot be read, or stands in another file or around a
 * function, so that it cannot be seen which way round it is meant.
 */
export function gateOf(conditions: readonly Condition[], place: Location, source: SourceFile): Gate | null {
  if (nodePathAt(source.chunk, place.span.start).some(({ kind }) => kind === 'FunctionExpression')) return null;
  const parts: { reading: Reading; isTaken: boolean }[] = [];
  const reader = new Reader(source.chunk);
  for (const { location } of conditions) {
    const clause = location.uri === source.uri ? clauseOf(source.chunk, location.span) : undefined;
    if (!clause?.condition) return null;
    const reading = reader.read(clause.condition);
    if (!reading) return null;
    parts.push({ reading, isTaken: contains(clause.span, place.span) });
  }
  return {
    variables: reader.variables,
    opens: (environment) => parts.every(({ reading, isTaken }) => isTrue(reading(environment)) === isTaken),
  };
}

/** The clause of an `if` whose condition stands there. */
function clauseOf(chunk: Chunk, { start, end }: Span) {
  return nodePathAt(chunk, start).find(
    (node) => node.kind === 'IfClause' && node.condition?.span.start === start && node.condition.span.end === end,
  ) as Extract<AnyNode, { kind: 'IfClause' }> | undefined;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isTrue(value: LuaValue): boolean {
  return value !== undefined && value !== false;
}

/** How deep a local may lead to another one. */
const DEEPEST = 10;

class Reader {
  readonly variables = new Set<string>();
  readonly #chunk: Chunk;
  #locals: ReadonlyMap<string, Expression | null> | undefined;
  #depth = 0;

  constructor(chunk: Chunk) {
    this.#chunk = chunk;
  }

  /** What an expression comes to, or null where it is of no kind that is known here. */
  read(expression: Expression): Reading | null {
    switch (expression.kind) {
      case 'NilLiteral':
        return () => undefined;
      case 'BooleanLiteral':
      case 'StringLiteral':
        return () => expression.value;
      case 'Identifier':
        return this.#declares(expression.name) ? this.readLocal(expression.name) : this.#variable(expression);
      case 'CallExpression':
        return this.#variable(expression);
      case 'UnaryExpression': {
        const operand = expression.operator === 'not' ? this.read(expression.operand) : null;
        return operand && ((environment) => !isTrue(operand(environment)));
      }
      case 'LogicalExpression':
        return this.#logical(this.read(expression.left), this.read(expression.right), expression.operator);
      case 'BinaryExpression':
        return this.#comparison(expression);
      default:
        return null;
    }
  }

  /** The value of a local that is declared once in the file, and never changed. */
  readLocal(name: string): Reading | null {
    const value = this.#localValues().get(name);
    if (!value || this.#depth >= DEEPEST) return null;
    this.#depth++;
    const reading = this.read(value);
    this.#depth--;
    return reading;
  }

  #logical(left: Reading | null, right: Reading | null, operator: 'and' | 'or'): Reading | null {
    if (!left || !right) return null;
    return (environment) => {
      const first = left(environment);
      return isTrue(first) === (operator === 'and') ? right(environment) : first;
    };
  }

  #comparison(expression: BinaryExpression): Reading | null {
    const { operator, left, right } = expression;
    if (operator !== '==' && operator !== '~=') return null;
    const [first, second] = [this.read(left), this.read(right)];
    if (!first || !second) return null;
    return (environment) => (first(environment) === second(environment)) === (operator === '==');
  }

  #variable(expression: Expression): Reading | null {
    const name = variableOf(expression, (node) => this.#path(node));
    if (name === null) return null;
    this.variables.add(name);
    return (environment) => environment[name];
  }

  /** `os.getenv`, as it is reached through locals of the file. */
  #path(node: Expression): string | null {
    if (node.kind === 'Identifier') {
      if (!this.#declares(node.name)) return node.name;
      const value = this.#localValues().get(node.name);
      if (!value || this.#depth >= DEEPEST) return null;
      this.#depth++;
      const path = value.kind === 'Identifier' && value.name === node.name ? node.name : this.#path(value);
      this.#depth--;
      return path;
    }
    if (node.kind !== 'MemberExpression' || node.indexer !== '.') return null;
    const base = this.#path(node.base);
    return base === null ? null : `${base}.${node.name.name}`;
  }

  #declares(name: string): boolean {
    return this.#localValues().has(name);
  }

  #localValues(): ReadonlyMap<string, Expression | null> {
    this.#locals ??= valuesOfLocals(this.#chunk);
    return this.#locals;
  }
}

/** The environment variable that an expression reads: `ENV_X` or `os.getenv "X"`. */
function variableOf(node: Expression, path: (node: Expression) => string | null): string | null {
  if (node.kind === 'Identifier') {
    const name = path(node);
    return name?.startsWith('ENV_') ? name.slice('ENV_'.length) : null;
  }
  const [argument, ...more] = node.kind === 'CallExpression' ? node.arguments : [];
  if (node.kind !== 'CallExpression' || argument?.kind !== 'StringLiteral' || more.length > 0) return null;
  const callee = path(node.callee);
  return callee === 'os.getenv' || callee === 'Lua.os.getenv' ? argument.value : null;
}

/** The value of each local by name; null where it is declared twice, set again, or no plain local. */
function valuesOfLocals(chunk: Chunk): Map<string, Expression | null> {
  const values = new Map<string, Expression | null>();
  const add = (name: string, value: Expression | null) => values.set(name, values.has(name) ? null : value);
  const spoil = (names: readonly { readonly name: string }[]) => {
    for (const { name } of names) values.set(name, null);
  };
  visit(chunk, {
    enter: (node) => {
      if (node.kind === 'LocalStatement') {
        node.names.forEach(({ name }, index) => {
          add(name, node.values[index] ?? null);
        });
      } else if (node.kind === 'AssignmentStatement') {
        for (const target of node.targets) if (target.kind === 'Identifier') spoil([target]);
      } else if (node.kind === 'FunctionStatement' && node.name.kind === 'Identifier') spoil([node.name]);
      else if (node.kind === 'FunctionExpression') spoil(node.parameters);
      else if (node.kind === 'NumericForStatement') spoil([node.variable]);
      else if (node.kind === 'GenericForStatement') spoil(node.variables);
    },
  });
  return values;
}
