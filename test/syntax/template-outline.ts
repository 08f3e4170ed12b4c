/** Writes a tree in one line, placeholders in ⟨⟩, so that tests on templates can be read. */
import type { Expression, Statement, TableField } from '../../server/src/syntax/index.ts';

export function outline(statements: readonly Statement[]): string {
  return statements.map(statement).join('; ');
}

function statement(node: Statement): string {
  switch (node.kind) {
    case 'TemplateStatement': {
      if (node.clauses.length === 0) return '…';
      const clauses = node.clauses.map(({ tag, body }) => `⟨${tag.text}⟩ ${outline(body)}`.trim());
      return `(${clauses.join(' | ')})${node.exhaustive ? '' : '?'}`;
    }
    case 'AssignmentStatement':
      return `${node.targets.map(expression).join(', ')} = ${node.values.map(expression).join(', ')}`;
    case 'LocalStatement':
      return `local ${node.names.map(expression).join(', ')} = ${node.values.map(expression).join(', ')}`;
    case 'CallStatement':
      return expression(node.call);
    case 'IfStatement':
      return `if ${node.clauses.map(({ body }) => outline(body)).join(' else ')} end`;
    default:
      return node.kind;
  }
}

function expression(node: Expression): string {
  switch (node.kind) {
    case 'Placeholder':
      return `⟨${node.text}⟩`;
    case 'Identifier':
      return node.placeholder ? `⟨${node.name}⟩` : node.name;
    case 'StringLiteral':
      return JSON.stringify(node.value);
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return String(node.value);
    case 'TableConstructor':
      return `{ ${node.fields.map(field).join(', ')} }`.replace('{  }', '{}');
    case 'CallExpression':
      return `${expression(node.callee)}(${node.arguments.map(expression).join(', ')})`;
    case 'BinaryExpression':
    case 'LogicalExpression':
      return `${expression(node.left)} ${node.operator} ${expression(node.right)}`;
    case 'MemberExpression':
      return `${expression(node.base)}${node.indexer}${expression(node.name)}`;
    default:
      return node.kind;
  }
}

function field({ form, key, value, under }: TableField): string {
  const left = key ? `${form === 'expression' ? `[${expression(key)}]` : expression(key)} = ` : '';
  return `${under ? `⟨${under.text}⟩ ` : ''}${left}${expression(value)}`;
}
