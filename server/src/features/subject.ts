/** What a hover on an expression is about: which part of it the cursor means. */
import { type AnyNode, type BinaryOperator, type Expression, nodePathAt, type SourceFile } from '../syntax/index.ts';

export interface Subject {
  /** The expression whose value is shown. */
  readonly node: Expression;
  /** Its name, where it is one: `days`, `limits.rate`. */
  readonly name: string | null;
}

/** Tables of functions that nobody asks the value of; what is called from them is meant. */
const LIBRARIES = new Set([
  'os',
  'io',
  'string',
  'table',
  'math',
  'utf8',
  'debug',
  'package',
  'coroutine',
  'Lua',
  '_G',
]);

const LITERALS = new Set(['StringLiteral', 'NumberLiteral', 'BooleanLiteral', 'NilLiteral']);

/**
 * A name is about itself, or about the call of which it names the function; an operator about its operands together; a
 * literal about the operation or the call that it is a part of. Null for a literal that stands alone, and where no
 * expression stands.
 */
export function subjectAt(file: SourceFile, offset: number): Subject | null {
  if (file.comments.some(({ span }) => span.start < offset && offset < span.end)) return null;
  const path = nodePathAt(file.chunk, offset);
  const innermost = path.length - 1;
  const node = path[innermost];
  if (!node) return null;
  const found = LITERALS.has(node.kind) ? ofLiteral(path, innermost) : ofName(path, innermost);
  if (!found) return null;
  return { node: found, name: nameOf(found, file) };
}

function ofLiteral(path: readonly AnyNode[], at: number): Expression | null {
  const parent = path[at - 1];
  switch (parent?.kind) {
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'LogicalExpression':
      return wholeOperation(path, at - 1);
    case 'CallExpression':
    case 'IndexExpression':
      return parent;
    default:
      return null;
  }
}

function ofName(path: readonly AnyNode[], at: number): Expression | null {
  const node = path[at];
  const parent = path[at - 1];
  switch (node?.kind) {
    case 'Identifier':
      if (parent?.kind === 'MemberExpression') {
        if (parent.name === node || LIBRARIES.has(node.name)) return ofName(path, at - 1);
        return node;
      }
      if (parent?.kind === 'TableField' && parent.key === node) return worthShowing(parent.value);
      return called(node, parent);
    case 'MemberExpression':
      if (parent?.kind === 'MemberExpression' && parent.base === node && LIBRARIES.has(node.name.name)) {
        return ofName(path, at - 1);
      }
      return called(node, parent);
    case 'IndexExpression':
      return called(node, parent);
    case 'CallExpression':
    case 'VarargLiteral':
    case 'Placeholder':
      return node;
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'LogicalExpression':
      return wholeOperation(path, at);
    default:
      return null;
  }
}

/** The value of a field is read beside its key, unless it is computed. */
function worthShowing(value: Expression): Expression | null {
  return LITERALS.has(value.kind) || value.kind === 'TableConstructor' || value.kind === 'FunctionExpression'
    ? null
    : value;
}

function called(node: Expression, parent: AnyNode | undefined): Expression | null {
  if (parent?.kind === 'FunctionStatement') return null;
  return parent?.kind === 'CallExpression' && parent.callee === node ? parent : node;
}

/** An operator with those of its kind around it: all of `60 * 60 * 24`, but in `a == b and c` only the comparison. */
function wholeOperation(path: readonly AnyNode[], at: number): Expression | null {
  let place = at;
  let node = path[place];
  const kind = node && familyOf(node);
  while (kind) {
    const outer = path[place - 1];
    if (!outer || familyOf(outer) !== kind) break;
    node = outer;
    place--;
  }
  return node && isOperation(node) ? node : null;
}

type Operation = Extract<Expression, { kind: 'UnaryExpression' | 'BinaryExpression' | 'LogicalExpression' }>;

function isOperation(node: AnyNode): node is Operation {
  return node.kind === 'UnaryExpression' || node.kind === 'BinaryExpression' || node.kind === 'LogicalExpression';
}

const COMPARISONS: ReadonlySet<BinaryOperator> = new Set(['==', '~=', '<', '<=', '>', '>=']);

function familyOf(node: AnyNode): 'logic' | 'comparison' | 'text' | 'arithmetic' | null {
  switch (node.kind) {
    case 'LogicalExpression':
      return 'logic';
    case 'UnaryExpression':
      return node.operator === 'not' ? 'logic' : 'arithmetic';
    case 'BinaryExpression':
      if (COMPARISONS.has(node.operator)) return 'comparison';
      return node.operator === '..' ? 'text' : 'arithmetic';
    default:
      return null;
  }
}

/** Longer names are not repeated beside their value. */
const LONGEST_NAME = 60;

function nameOf(node: Expression, { text }: SourceFile): string | null {
  if (node.kind !== 'Identifier' && node.kind !== 'MemberExpression' && node.kind !== 'IndexExpression') return null;
  const written = text.slice(node.span.start, node.span.end);
  return written.length > LONGEST_NAME || written.includes('\n') ? null : written;
}
