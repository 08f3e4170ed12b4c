/** Whether the value of an expression goes where a secret is kept. */
import { isSecretName } from '../evaluation/index.ts';
import { type AnyNode, type Expression, nodePathAt, type SourceFile } from '../syntax/index.ts';
import type { Subject } from './subject.ts';

/** The name of the secret that an expression is, or is a part of: its own, or that of the option, local or field; else ''. */
export function secretHolder(file: SourceFile, { node, name }: Subject): string {
  const path = nodePathAt(file.chunk, node.span.start);
  const names = [/(\w+)\W*$/.exec(name ?? '')?.[1], holderOf(path, path.lastIndexOf(node))];
  return names.find((one) => one !== undefined && isSecretName(one)) ?? '';
}

/** What the whole value goes to of which an expression is an operand, or nothing else. */
function holderOf(path: readonly AnyNode[], at: number): string | undefined {
  let place = at;
  while (isOperation(path[place - 1])) place--;
  const [holder, value] = [path[place - 1], path[place]];
  switch (holder?.kind) {
    case 'AssignmentStatement':
      return nameOf(holder.targets[holder.values.indexOf(value as Expression)]);
    case 'LocalStatement':
      return holder.names[holder.values.indexOf(value as Expression)]?.name;
    case 'TableField':
      return holder.value === value && holder.key ? nameOf(holder.key) : undefined;
    default:
      return undefined;
  }
}

function isOperation(node: AnyNode | undefined): boolean {
  return node?.kind === 'BinaryExpression' || node?.kind === 'LogicalExpression';
}

function nameOf(target: Expression | undefined): string | undefined {
  switch (target?.kind) {
    case 'Identifier':
      return target.name;
    case 'MemberExpression':
      return target.name.name;
    case 'IndexExpression':
      return nameOf(target.index);
    case 'StringLiteral':
      return target.value;
    default:
      return undefined;
  }
}
