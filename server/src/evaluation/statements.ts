/** Runs statements. */
import type { Expression, FunctionStatement, Identifier, Location, Span, Statement } from '../syntax/index.ts';
import { runIf } from './conditions.ts';
import { evaluateExpression, evaluateList } from './expressions.ts';
import { stop } from './failures.ts';
import { type Frame, locate } from './frame.ts';
import { indexValue } from './indexing.ts';
import type { Interpreter } from './interpreter.ts';
import { LIMITS } from './limits.ts';
import { runLoop } from './loops.ts';
import { assignCell, Scope } from './scope.ts';
import { assignCurrentSection, CURRENT_SECTION } from './sections.ts';
import type { Maybe, Signal } from './signals.ts';
import { fieldName, runTemplate } from './template.ts';
import { underDoubt } from './uncertain.ts';
import { eitherOf, type FunctionValue, LuaTable, NIL, tableKey, type Value } from './values.ts';

/** Runs the statements of a file; one that is nested too deeply for us is left. */
export function runChunk(interpreter: Interpreter, body: readonly Statement[], scope: Scope, frame: Frame): void {
  let from = 0;
  while (from < body.length) {
    const progress = { index: from };
    try {
      runFrom(interpreter, body, from, scope, frame, progress);
      return;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      const statement = body[progress.index];
      const at = locate(frame, statement?.span ?? { start: 0, end: 0 });
      interpreter.builder.problem({ kind: 'limit-reached', location: at, limit: 'depth', value: LIMITS.depth });
      from = progress.index + 1;
    }
  }
}

export function runBlock(
  interpreter: Interpreter,
  body: readonly Statement[],
  scope: Scope,
  frame: Frame,
): Signal | undefined {
  return runFrom(interpreter, body, 0, scope, frame, null);
}

function runFrom(
  interpreter: Interpreter,
  body: readonly Statement[],
  from: number,
  scope: Scope,
  frame: Frame,
  progress: { index: number } | null,
): Signal | undefined {
  for (let index = from; index < body.length; index++) {
    const statement = body[index];
    if (!statement) continue;
    if (progress) progress.index = index;
    // What stands in no loop and no function runs once, however long the file is.
    if (interpreter.repeating === 0) interpreter.budget.renew();
    else if (!interpreter.budget.step(locate(frame, statement.span))) return undefined;
    const signal = runStatement(interpreter, statement, scope, frame);
    if (!signal) continue;
    if (signal.kind === 'maybe') return runRest(interpreter, body, index + 1, signal, scope, frame);
    if (signal.kind !== 'goto') return signal;
    const target = findLabel(body, signal.label);
    if (target < 0 || !interpreter.budget.step(locate(frame, statement.span))) return signal;
    if (target < index && interpreter.repeating === 0) {
      // A loop made of jumps; if it has to be left, what stands behind it is run all the same.
      const ended = interpreter.outermost(() => runFrom(interpreter, body, target, scope, frame, null));
      if (!interpreter.budget.exhausted) return ended;
    } else index = target;
  }
  return undefined;
}

function findLabel(body: readonly Statement[], label: string): number {
  return body.findIndex((statement) => statement.kind === 'LabelStatement' && statement.label === label);
}

/** The statements behind one that may have left the block. */
function runRest(
  interpreter: Interpreter,
  body: readonly Statement[],
  from: number,
  maybe: Maybe,
  scope: Scope,
  frame: Frame,
): Signal | undefined {
  // `if … then goto continue end`: from the label on all is as certain as before.
  const labels = maybe.endings.map((ending) => (ending.kind === 'goto' ? findLabel(body, ending.label) : -1));
  const label = Math.min(...labels);
  const end = label >= from ? label : body.length;
  let ended: Signal | undefined;
  const run = () => {
    ended = runFrom(interpreter, body.slice(from, end), 0, scope, frame, null);
  };
  // Once is enough: what is written in there is unknown in any case.
  if (frame.doubted) run();
  else {
    frame.doubted = true;
    try {
      underDoubt(interpreter, maybe.conditions, run);
    } finally {
      frame.doubted = false;
    }
  }
  if (end < body.length && !ended) return runFrom(interpreter, body, end, scope, frame, null);
  const [first] = maybe.endings;
  // Whichever way it went, it ended alike.
  if (ended && ended.kind !== 'maybe' && maybe.endings.every(({ kind }) => kind === ended?.kind) && first) {
    if (ended.kind !== 'goto') return ended;
  }
  if (ended?.kind === 'return') frame.possibleResults.push(ended.values);
  const more = ended === undefined ? [] : ended.kind === 'maybe' ? ended.endings : [ended];
  return { ...maybe, endings: [...maybe.endings, ...more] };
}

function runStatement(interpreter: Interpreter, statement: Statement, scope: Scope, frame: Frame): Signal | undefined {
  switch (statement.kind) {
    case 'LocalStatement': {
      const values = evaluateList(interpreter, statement.values, scope, frame);
      statement.names.forEach((name, index) => {
        interpreter.declare(name, values[index] ?? NIL, scope, frame);
      });
      return undefined;
    }
    case 'AssignmentStatement': {
      const places = statement.targets.map((target) => placeOf(interpreter, target, statement.span, scope, frame));
      const values = evaluateList(interpreter, statement.values, scope, frame);
      // Lua assigns the last one first: where a name stands twice the first value stays.
      places.reverse().forEach((assign, index) => {
        assign(values[places.length - 1 - index] ?? NIL);
      });
      return undefined;
    }
    case 'CallStatement':
      evaluateExpression(interpreter, statement.call, scope, frame, 'statement');
      return undefined;
    case 'FunctionStatement':
      defineFunction(interpreter, statement, scope, frame);
      return undefined;
    case 'DoStatement':
      return runBlock(interpreter, statement.body, new Scope(scope), frame);
    case 'IfStatement':
      return runIf(interpreter, statement, scope, frame);
    case 'TemplateStatement':
      runTemplate(interpreter, statement, scope, frame, (body, inner) => runBlock(interpreter, body, inner, frame));
      return undefined;
    case 'WhileStatement':
    case 'RepeatStatement':
    case 'NumericForStatement':
    case 'GenericForStatement':
      return runLoop(interpreter, statement, scope, frame);
    case 'ReturnStatement':
      return { kind: 'return', values: evaluateList(interpreter, statement.values, scope, frame) };
    case 'BreakStatement':
      return { kind: 'break' };
    case 'GotoStatement':
      return { kind: 'goto', label: statement.label };
    case 'LabelStatement':
      return undefined;
  }
}

function defineFunction(interpreter: Interpreter, statement: FunctionStatement, scope: Scope, frame: Frame): void {
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
