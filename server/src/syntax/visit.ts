/** Walks over the tree. */
import type { AnyNode, Chunk, Statement } from './ast.ts';
import { partitionPoint } from './partition-point.ts';

export interface Visitor {
  /** Called before the children; `false` leaves them out. */
  readonly enter?: (node: AnyNode, parent: AnyNode | null) => unknown;
  /** Called after the children, also where they were left out. */
  readonly leave?: (node: AnyNode, parent: AnyNode | null) => void;
}

/** Comes by `node` and everything in it, in the order of the text. */
export function visit(node: AnyNode, visitor: Visitor): void {
  visitWithParent(node, null, visitor);
}

function visitWithParent(node: AnyNode, parent: AnyNode | null, visitor: Visitor): void {
  if (visitor.enter?.(node, parent) !== false) {
    for (const child of children(node)) visitWithParent(child, node, visitor);
  }
  visitor.leave?.(node, parent);
}

/** The nodes around `offset`, outermost (the chunk) first; a node holds the offsets at both of its ends. */
export function nodePathAt(chunk: Chunk, offset: number): AnyNode[] {
  const path: AnyNode[] = [chunk];
  let node: AnyNode | undefined = chunk;
  while (node) {
    // Where two nodes touch, the one that begins here is meant.
    const last: AnyNode | undefined = lastFrom(children(node), offset);
    node = last && offset <= last.span.end ? last : undefined;
    if (node) path.push(node);
  }
  return path;
}

/** The statement at the top of a file that an offset lies in, or at the beginning of. */
export function statementAt({ body }: Chunk, offset: number): Statement | undefined {
  const last = lastFrom(body, offset);
  return last && offset < last.span.end ? last : undefined;
}

/** The last of some nodes, which are in the order of the text, that does not begin behind an offset. */
function lastFrom<Node extends AnyNode>(nodes: readonly Node[], offset: number): Node | undefined {
  return nodes[partitionPoint(nodes, ({ span }) => span.start <= offset) - 1];
}

/** The parts of a node, in the order of the text. */
export function children(node: AnyNode): readonly AnyNode[] {
  switch (node.kind) {
    case 'Chunk':
    case 'DoStatement':
      return node.body;
    case 'LocalStatement':
      return [...node.names, ...node.values];
    case 'AssignmentStatement':
      return [...node.targets, ...node.values];
    case 'CallStatement':
      return [node.call];
    case 'IfStatement':
      return node.clauses;
    case 'IfClause':
      return node.condition ? [node.condition, ...node.body] : node.body;
    case 'TemplateStatement':
      return node.clauses;
    case 'TemplateClause':
      return [node.tag, ...node.body];
    case 'WhileStatement':
      return [node.condition, ...node.body];
    case 'RepeatStatement':
      return [...node.body, node.condition];
    case 'NumericForStatement':
      return [node.variable, node.from, node.to, ...(node.step ? [node.step] : []), ...node.body];
    case 'GenericForStatement':
      return [...node.variables, ...node.iterators, ...node.body];
    case 'FunctionStatement':
      return [node.name, node.function];
    case 'ReturnStatement':
      return node.values;
    case 'TableConstructor':
      return node.fields;
    case 'TableField':
      return node.key ? [node.key, node.value] : [node.value];
    case 'FunctionExpression':
      return [...node.parameters, ...node.body];
    case 'UnaryExpression':
      return [node.operand];
    case 'BinaryExpression':
    case 'LogicalExpression':
      return [node.left, node.right];
    case 'MemberExpression':
      return [node.base, node.name];
    case 'IndexExpression':
      return [node.base, node.index];
    case 'CallExpression':
      return [node.callee, ...node.arguments];
    case 'BreakStatement':
    case 'GotoStatement':
    case 'LabelStatement':
    case 'Identifier':
    case 'NilLiteral':
    case 'BooleanLiteral':
    case 'NumberLiteral':
    case 'StringLiteral':
    case 'VarargLiteral':
    case 'Placeholder':
      return [];
  }
}
