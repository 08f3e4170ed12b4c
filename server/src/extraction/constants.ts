/** Values that can be told from the text of a module alone. */
import { type Chunk, type Expression, visit } from '../syntax/index.ts';

/** A text whose computed parts are null, as `..` puts it together. */
export type Pattern = readonly (string | null)[];

/** Locals of a file that are given a value once, by name; a name that is used twice for different values is not among them. */
export function constantsOf(chunk: Chunk): ReadonlyMap<string, Expression> {
  const found = new Map<string, Expression | null>();
  const note = (name: string, value: Expression | null) => {
    found.set(name, found.has(name) ? null : value);
  };
  visit(chunk, {
    enter: (node) => {
      if (node.kind === 'LocalStatement') {
        for (const [index, { name }] of node.names.entries()) note(name, node.values[index] ?? null);
      } else if (node.kind === 'AssignmentStatement') {
        for (const target of node.targets) if (target.kind === 'Identifier') note(target.name, null);
      } else if (node.kind === 'FunctionExpression') {
        for (const { name } of node.parameters) note(name, null);
      } else if (node.kind === 'GenericForStatement') {
        for (const { name } of node.variables) note(name, null);
      }
    },
  });
  return new Map([...found].flatMap(([name, value]) => (value ? [[name, value] as const] : [])));
}

/** How far names lead to other names. */
const DEPTH = 5;

/** The text that an expression gives, with null for each part that is not known; `module.name` is the module's own. */
export function patternOf(
  expression: Expression | undefined,
  constants: ReadonlyMap<string, Expression>,
  module: string,
  depth = DEPTH,
): Pattern {
  if (!expression || depth === 0) return [null];
  switch (expression.kind) {
    case 'StringLiteral':
      return [expression.value];
    case 'NumberLiteral':
      return [String(expression.value)];
    case 'Identifier':
      return patternOf(constants.get(expression.name), constants, module, depth - 1);
    case 'MemberExpression':
      return expression.base.kind === 'Identifier' &&
        expression.base.name === 'module' &&
        expression.name.name === 'name'
        ? [module]
        : [null];
    case 'BinaryExpression':
      if (expression.operator !== '..') return [null];
      return join([
        ...patternOf(expression.left, constants, module, depth - 1),
        ...patternOf(expression.right, constants, module, depth - 1),
      ]);
    default:
      return [null];
  }
}

function join(parts: Pattern): Pattern {
  const joined: (string | null)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part === null ? last !== null || joined.length === 0 : typeof last !== 'string') joined.push(part);
    else if (part !== null) joined[joined.length - 1] = `${last}${part}`;
  }
  return joined;
}

/** The text, if all of it is known. */
export function textOf(pattern: Pattern): string | null {
  const [only] = pattern;
  return pattern.length === 1 && only !== undefined ? only : null;
}

/** The value of `{ NAME = value }`. */
export function fieldOf(table: Expression | undefined, name: string): Expression | undefined {
  if (table?.kind !== 'TableConstructor') return undefined;
  return table.fields.find(({ key, form }) => form === 'name' && key?.kind === 'Identifier' && key.name === name)
    ?.value;
}

/** A number that is written or computed from numbers; null where it is not known. */
export function numberOf(
  expression: Expression | undefined,
  constants: ReadonlyMap<string, Expression>,
  depth = DEPTH,
): number | null {
  if (!expression || depth === 0) return null;
  switch (expression.kind) {
    case 'NumberLiteral':
      return expression.value;
    case 'Identifier':
      return numberOf(constants.get(expression.name), constants, depth - 1);
    case 'UnaryExpression': {
      const operand = numberOf(expression.operand, constants, depth - 1);
      return expression.operator === '-' && operand !== null ? -operand : null;
    }
    case 'BinaryExpression': {
      const left = numberOf(expression.left, constants, depth - 1);
      const right = numberOf(expression.right, constants, depth - 1);
      if (left === null || right === null) return null;
      const results: Record<string, number> = {
        '+': left + right,
        '-': left - right,
        '*': left * right,
        '/': left / right,
        '^': left ** right,
      };
      return results[expression.operator] ?? null;
    }
    default:
      return null;
  }
}

/** Whether an expression is built of literals alone, so that its source says what it is. */
export function isLiteral(expression: Expression): boolean {
  switch (expression.kind) {
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return true;
    case 'UnaryExpression':
      return isLiteral(expression.operand);
    case 'BinaryExpression':
      return isLiteral(expression.left) && isLiteral(expression.right);
    case 'TableConstructor':
      return expression.fields.every(
        ({ form, key, value }) => (form !== 'expression' || !key || isLiteral(key)) && isLiteral(value),
      );
    default:
      return false;
  }
}
