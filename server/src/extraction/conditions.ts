/** What runs whenever a module is loaded, and what only sometimes. */
import type { AnyNode, Expression } from '../syntax/index.ts';

/** `module.load` and `module.add_host` are called whenever the module is loaded. */
export function isLoading(name: Expression): boolean {
  return (
    name.kind === 'MemberExpression' &&
    name.base.kind === 'Identifier' &&
    name.base.name === 'module' &&
    /^(?:load|add_host)$/.test(name.name.name)
  );
}

/** A function or a branch; no condition is that the server runs, and not prosodyctl, or an option that is on by default. */
export function isConditional(node: AnyNode, constants: ReadonlyMap<string, Expression>): boolean {
  if (node.kind !== 'IfClause') return node.kind === 'FunctionExpression';
  const { condition } = node;
  return !(condition && (isOfServer(condition) || isOnByDefault(condition, constants)));
}

/** `prosody.shutdown` or `prosody.process_type == "prosody"`. */
function isOfServer(condition: Expression): boolean {
  if (condition.kind === 'BinaryExpression') {
    const { left, operator, right } = condition;
    return operator === '==' && isOfServer(left) && right.kind === 'StringLiteral' && right.value === 'prosody';
  }
  return (
    condition.kind === 'MemberExpression' &&
    condition.base.kind === 'Identifier' &&
    condition.base.name === 'prosody' &&
    /^(?:shutdown|process_type)$/.test(condition.name.name)
  );
}

/** `module:get_option_boolean("x", true)`, or a local that holds it. */
function isOnByDefault(condition: Expression, constants: ReadonlyMap<string, Expression>): boolean {
  const value = condition.kind === 'Identifier' ? constants.get(condition.name) : condition;
  if (value?.kind !== 'CallExpression' || value.callee.kind !== 'MemberExpression') return false;
  const [, byDefault] = value.arguments;
  return (
    value.callee.name.name === 'get_option_boolean' && byDefault?.kind === 'BooleanLiteral' && byDefault.value === true
  );
}
