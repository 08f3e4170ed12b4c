/** What assignments and named functions write: locals, fields of tables, options of the section. */
import type {
  AssignmentStatement,
  Expression,
  FunctionStatement,
  Identifier,
  Location,
  Span,
} from '../syntax/index.ts';
import { evaluateExpression, evaluateList } from './expressions.ts';
import { stop } from './failures.ts';
import { type Frame, locate } from './frame.ts';
import { indexValue } from './indexing.ts';
import type { Interpreter } from './interpreter.ts';
import { assignCell, type Scope } from './scope.ts';
import { assignCurrentSection, CURRENT_SECTION } from './sections.ts';
import { fieldName } from './template.ts';
import { eitherOf, type FunctionValue, LuaTable, NIL, tableKey, type Value } from './values.ts';

export function assign(interpreter: Interpreter, statement: AssignmentStatement, scope: Scope, frame: Frame): void {
  const places = statement.targets.map((target) => placeOf(interpreter, target, statement.span, scope, frame));
  const values = evaluateList(interpreter, statement.values, scope, frame);
  // Lua assigns the last one first: where a name stands twice the first value stays.
  places.reverse().forEach((write, index) => {
    write(values[places.length - 1 - index] ?? NIL);
  });
}

/** `function name() … end`, local or not. */
export function defineFunction(
  interpreter: Interpreter,
  statement: FunctionStatement,
  scope: Scope,
  frame: Frame,
): void {
  const { name, function: definition } = statement;
  const origin = locate(frame, statement.span);
  if (statement.local && name.kind === 'Identifier') {
    // Declared first: the function sees itself.
    scope.declare(name.name, NIL);
    const value: FunctionValue = { kind: 'function', definition, closure: scope.capture(), file: frame.file, origin };
    const cell = scope.find(name.name);
    if (cell) cell.value = value;
    interpreter.observe(name, value, frame);
    return;
  }
  // `function a:b()` has a hidden first parameter.
  const self = name.kind === 'MemberExpression' && name.indexer === ':';
  const parameters: readonly Identifier[] = self
    ? [{ kind: 'Identifier', name: 'self', span: name.span }, ...definition.parameters]
    : definition.parameters;
  const value: FunctionValue = {
    kind: 'function',
    definition: { ...definition, parameters },
    closure: scope.capture(),
    file: frame.file,
    origin,
  };
  placeOf(interpreter, name, statement.span, scope, frame)(value);
}

/** Evaluates what an assignment writes to, which comes before the values, and gives the function that writes. */
function placeOf(
  interpreter: Interpreter,
  target: Expression,
  statement: Span,
  scope: Scope,
  frame: Frame,
): (value: Value) => void {
  const write = writerOf(interpreter, target, statement, scope, frame);
  return (value) => {
    interpreter.observe(target, value, frame);
    write(value);
  };
}

function writerOf(
  interpreter: Interpreter,
  target: Expression,
  statement: Span,
  scope: Scope,
  frame: Frame,
): (value: Value) => void {
  if (target.kind === 'Identifier') {
    // Which option it is that the template names, no one can tell.
    if (target.placeholder) return () => {};
    const cell = scope.find(target.name);
    if (cell) return (value) => assignCell(interpreter.journal, cell, value);
    return (value) => assignGlobal(interpreter, target, value, statement, frame);
  }
  if (target.kind !== 'MemberExpression' && target.kind !== 'IndexExpression') return () => {};
  const base = evaluateExpression(interpreter, target.base, scope, frame, 'base')[0] ?? NIL;
  const key: Value =
    target.kind === 'MemberExpression'
      ? fieldName(target.name, frame)
      : (evaluateExpression(interpreter, target.index, scope, frame, 'operand')[0] ?? NIL);
  const at = locate(frame, target.span);
  if (base instanceof LuaTable) {
    const field = { uri: frame.file.source.uri, span: statement };
    return (value) => assignField(interpreter, base, key, value, { target, field, at });
  }
  if (base.kind !== 'reference') return () => indexValue(interpreter, base, key, target, frame);
  const misuse = { kind: 'reference-misuse', option: base.option, operation: 'assignment', fatal: false } as const;
  return () => interpreter.builder.problem({ ...misuse, location: at });
}

interface AssignedField {
  readonly target: Expression;
  /** The statement. */
  readonly field: Location;
  readonly at: Location;
}

function assignField(
  interpreter: Interpreter,
  table: LuaTable,
  key: Value,
  value: Value,
  { target, field, at }: AssignedField,
): void {
  let position = tableKey(key);
  // The list ends there, however long it is.
  if (key.kind === 'unknown' && appends(target)) position = table.length + 1;
  if (position === null) {
    if (key.kind === 'unknown') interpreter.tables.blur(table, key);
    else {
      const reason = `table index is ${key.kind === 'nil' ? 'nil' : 'NaN'}`;
      stop(interpreter, at, { operation: 'key', reason, culprit: key });
    }
    return;
  }
  const entry = value.kind === 'nil' ? undefined : { value, field, keyLocation: at };
  interpreter.tables.set(table, position, entry);
}

/** `t[#t + 1]` */
function appends(target: Expression): boolean {
  if (target.kind !== 'IndexExpression' || target.base.kind !== 'Identifier') return false;
  const { index, base } = target;
  if (index.kind !== 'BinaryExpression' || index.operator !== '+') return false;
  const { left, right } = index;
  return (
    left.kind === 'UnaryExpression' &&
    left.operator === '#' &&
    left.operand.kind === 'Identifier' &&
    left.operand.name === base.name &&
    right.kind === 'NumberLiteral' &&
    right.value === 1
  );
}

function assignGlobal(interpreter: Interpreter, target: Identifier, value: Value, statement: Span, frame: Frame): void {
  const { file } = frame;
  if (target.name === CURRENT_SECTION) {
    assignCurrentSection(interpreter, file, value, locate(frame, target.span));
    return;
  }
  // Once it is nil it is out of the environment, and a name like any other.
  if ((file.presets.get(target.name) ?? NIL).kind !== 'nil') {
    const { presets } = file;
    interpreter.journal.record<Value>({
      owner: presets,
      key: target.name,
      read: () => presets.get(target.name) ?? NIL,
      restore: (old) => presets.set(target.name, old),
      merge: eitherOf,
      forget: (_, cause) => cause,
    });
    presets.set(target.name, value);
    const location = locate(frame, target.span);
    interpreter.builder.problem({ kind: 'preset-assigned', location, name: target.name, value });
    return;
  }
  interpreter.builder.assign({
    section: file.section,
    option: target.name,
    value,
    name: locate(frame, target.span),
    statement: locate(frame, statement),
    form: value.kind === 'function' ? 'function' : 'assignment',
  });
}
