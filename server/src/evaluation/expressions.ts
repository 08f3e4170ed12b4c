/** The value of an expression. */
import type {
  CallExpression,
  Expression,
  Identifier,
  IndexExpression,
  Location,
  LogicalExpression,
  MemberExpression,
  NumberLiteral,
  Span,
  TableConstructor,
} from '../syntax/index.ts';
import { OUT_OF_STEPS } from './budget.ts';
import { stop, stopAtUnset } from './failures.ts';
import { type Frame, locate } from './frame.ts';
import type { Interpreter } from './interpreter.ts';
import { type Numeric, parseNumber } from './numbers.ts';
import { binary, type Failure, meaningOf, swapMeaning, type TooLong, unary } from './operators.ts';
import { appendToReference, readGlobal, referenceMember } from './prosody.ts';
import type { Scope } from './scope.ts';
import { fieldName, filledIn, ghost, isText, mayBePutIn } from './template.ts';
import {
  boolean,
  LuaTable,
  type Meaning,
  NIL,
  number,
  numeric,
  string,
  type TableEntry,
  tableKey,
  truth,
  unknown,
  type Value,
} from './values.ts';

/** What is done with a value, which decides whether a name that is nil is a mistake there. */
export type NilUse = 'value' | 'list-entry' | 'operand' | 'argument' | 'condition' | 'callee' | 'base' | 'statement';

/** All results of an expression: several for calls and `...`, else one. */
export function evaluateExpression(
  interpreter: Interpreter,
  expression: Expression,
  scope: Scope,
  frame: Frame,
  use: NilUse,
): readonly Value[] {
  const values = evaluateKind(interpreter, expression, scope, frame, use);
  interpreter.observe(expression, values[0] ?? NIL, frame);
  return values;
}

function evaluateKind(
  interpreter: Interpreter,
  expression: Expression,
  scope: Scope,
  frame: Frame,
  use: NilUse,
): readonly Value[] {
  const at = locate(frame, expression.span);
  switch (expression.kind) {
    case 'NilLiteral':
      // What the text lacks, and was put there to mend it, is nobody's nil.
      if (use === 'operand' && !isWritten(expression.span, frame)) return [unknown('it is missing', at)];
      return [{ kind: 'nil', origin: at, variable: null }];
    case 'BooleanLiteral':
      return [boolean(expression.value, at)];
    case 'NumberLiteral':
      return [numeric(literal(expression, frame), at)];
    case 'StringLiteral': {
      const content = locate(frame, expression.contentSpan);
      return [{ kind: 'string', value: expression.value, origin: at, content, field: null, variable: null }];
    }
    case 'VarargLiteral': {
      const values = scope.varargs ?? [];
      return expression.parenthesized ? [values[0] ?? NIL] : values;
    }
    case 'FunctionExpression':
      return [{ kind: 'function', definition: expression, closure: scope, file: frame.file, origin: at }];
    case 'Identifier':
      return [readName(interpreter, expression, scope, frame, use)];
    case 'TableConstructor':
      return [construct(interpreter, expression, scope, frame)];
    case 'Placeholder':
      return [filledIn(expression, frame)];
    case 'UnaryExpression': {
      const operandUse = expression.operator === 'not' ? 'condition' : 'operand';
      const operand = one(interpreter, expression.operand, scope, frame, operandUse);
      return [settle(interpreter, unary(expression.operator, operand, at), at)];
    }
    case 'BinaryExpression': {
      const comparison = expression.operator === '==' || expression.operator === '~=';
      const operandUse = comparison ? 'condition' : 'operand';
      const left = one(interpreter, expression.left, scope, frame, operandUse);
      const right = one(interpreter, expression.right, scope, frame, operandUse);
      const result = settle(interpreter, binary(expression.operator, left, right, at), at);
      if (expression.operator === '..' && result.kind === 'string') {
        if (!interpreter.budget.charge(result.value.length, at)) return [unknown(OUT_OF_STEPS, at)];
      }
      return [result];
    }
    case 'LogicalExpression':
      return [logical(interpreter, expression, scope, frame, use)];
    case 'MemberExpression':
    case 'IndexExpression':
      return [member(interpreter, expression, scope, frame)];
    case 'CallExpression': {
      const results = call(interpreter, expression, scope, frame, use);
      return expression.parenthesized ? [results[0] ?? NIL] : results;
    }
  }
}

function isWritten({ start, end }: Span, frame: Frame): boolean {
  return frame.file.source.text.slice(start, end) === 'nil';
}

/** A number as it is written: the tree has integers beyond 2^53 only nearly right. */
function literal({ value, integer, span }: NumberLiteral, frame: Frame): Numeric {
  const exact = Number.isSafeInteger(value) || !Number.isInteger(value);
  const read = exact ? null : parseNumber(frame.file.source.text.slice(span.start, span.end));
  return read?.integer === integer ? read : { value, integer, exact: null };
}

/** The value to go on with where an operator stops Lua, or gives more than we keep. */
function settle(interpreter: Interpreter, result: Value | Failure | TooLong, at: Location): Value {
  if (result.kind === 'failure') return stop(interpreter, at, result);
  if (result.kind !== 'too-long') return result;
  interpreter.tooLong(at);
  return unknown('the string grows too long', at);
}

function one(interpreter: Interpreter, expression: Expression, scope: Scope, frame: Frame, use: NilUse): Value {
  return evaluateExpression(interpreter, expression, scope, frame, use)[0] ?? NIL;
}

/** A list of expressions: the last one gives all its results, the others one each. */
export function evaluateList(
  interpreter: Interpreter,
  expressions: readonly Expression[],
  scope: Scope,
  frame: Frame,
  use: NilUse = 'value',
): readonly Value[] {
  const values: Value[] = [];
  expressions.forEach((expression, index) => {
    const results = evaluateExpression(interpreter, expression, scope, frame, use);
    if (index === expressions.length - 1) values.push(...results);
    else values.push(results[0] ?? NIL);
  });
  return values;
}

function readName(interpreter: Interpreter, identifier: Identifier, scope: Scope, frame: Frame, use: NilUse): Value {
  const cell = scope.find(identifier.name);
  if (cell) return cell.value;
  const location = locate(frame, identifier.span);
  const value = readGlobal(interpreter, identifier.name, frame.file, location);
  if (value) return value;
  const put = mayBePutIn(frame.file.source, identifier.span.start);
  if (put) return put;
  if (use === 'value' || use === 'list-entry' || use === 'operand' || use === 'argument') {
    interpreter.builder.problem({
      kind: 'undefined-name',
      location,
      name: identifier.name,
      use,
      isOption: interpreter.builder.option(frame.file.section, identifier.name) !== undefined,
      entriesAfter: 0,
    });
  }
  return { kind: 'nil', origin: location, variable: null };
}

function logical(
  interpreter: Interpreter,
  expression: LogicalExpression,
  scope: Scope,
  frame: Frame,
  use: NilUse,
): Value {
  const left = one(interpreter, expression.left, scope, frame, 'condition');
  const holds = truth(left);
  const stops = expression.operator !== 'and';
  if (holds === stops) return left;
  const right = one(interpreter, expression.right, scope, frame, use);
  if (holds === undefined) {
    const cause = left.kind === 'unknown' ? left.cause : 'it depends on a condition that cannot be known';
    const kept = left.kind === 'unknown' ? left.candidates.filter((value) => truth(value) === stops) : [];
    return unknown(cause, locate(frame, expression.span), [...kept, right]);
  }
  // `os.getenv("X") or "default"` still speaks of X.
  const variable = 'variable' in left ? left.variable : null;
  if (expression.operator === 'or' && variable && right.kind === 'string') return { ...right, variable };
  if (right.kind === 'boolean') return { ...right, meaning: joinMeaning(expression.operator, left, right) };
  return right;
}

function joinMeaning(operator: 'and' | 'or', left: Value, right: Value): Meaning | null {
  const [a, b] = [meaningOf(left), meaningOf(right)];
  if (!a || !b) return a ?? b;
  const both = (x: Meaning, y: Meaning): Meaning => ({
    whenTrue: `${x.whenTrue} and ${y.whenTrue}`,
    whenFalse: `${x.whenFalse} or ${y.whenFalse}`,
  });
  if (operator === 'and') return both(a, b);
  const negated = [swapMeaning(a), swapMeaning(b)];
  return negated[0] && negated[1] ? swapMeaning(both(negated[0], negated[1])) : null;
}

function construct(interpreter: Interpreter, expression: TableConstructor, scope: Scope, frame: Frame): LuaTable {
  const table = new LuaTable(locate(frame, expression.span));
  let next = 1;
  // Lua keeps the items back and stores fifty at a time, so that they win over `[1] = x` written among them.
  let items: (() => void)[] = [];
  const store = () => {
    for (const item of items) item();
    items = [];
  };
  expression.fields.forEach((field, index) => {
    if (items.length >= ITEMS_PER_STORE) store();
    const location = locate(frame, field.span);
    const put = (key: Value, value: Value) => {
      const at = tableKey(key);
      if (at === null) {
        if (key.kind === 'unknown') table.unknown = key;
        return;
      }
      // A string that was written elsewhere, and comes here by a name or by `...`, has its entry there if at all.
      const here = value.kind === 'string' && value.content !== null && contains(location, value.content);
      const written = here ? { ...value, field: location } : value;
      const entry: TableEntry = {
        value: written,
        field: location,
        keyLocation: field.key ? locate(frame, field.key.span) : null,
      };
      if (field.under) ghost(interpreter, table, { ...entry, key: at }, field.under, frame);
      else if (value.kind === 'nil') table.entries.delete(at);
      else table.entries.set(at, entry);
    };
    if (field.form === 'item' && field.value.kind === 'Placeholder') {
      // A template may write several entries at one place, even in what looks like one string.
      table.unknown = filledIn(field.value, frame);
      if (!isText(field.value)) return;
    }
    if (field.form === 'item') {
      if (field.value.kind === 'Identifier' || field.value.kind === 'MemberExpression') {
        noteHole(interpreter, field.value, expression.fields.length - 1 - index, scope, frame);
      }
      const values = evaluateExpression(interpreter, field.value, scope, frame, 'list-entry');
      const kept = index === expression.fields.length - 1 ? values : [values[0] ?? NIL];
      for (const value of kept) {
        const position = field.under ? next : next++;
        items.push(() => put(number(position, true, null), value));
      }
      return;
    }
    if (!field.key) return;
    const key =
      field.form === 'name' && field.key.kind === 'Identifier'
        ? fieldName(field.key, frame)
        : one(interpreter, field.key, scope, frame, 'operand');
    put(key, one(interpreter, field.value, scope, frame, 'value'));
  });
  store();
  table.constructed = next - 1;
  return table;
}

function contains(outer: Location, inner: Location): boolean {
  return outer.uri === inner.uri && outer.span.start <= inner.span.start && inner.span.end <= outer.span.end;
}

/** LFIELDS_PER_FLUSH of Lua 5.4. */
const ITEMS_PER_STORE = 50;

/** A name without quotes in a list ends it: tell how much is lost before the general reading reports the name. */
function noteHole(interpreter: Interpreter, value: Expression, entriesAfter: number, scope: Scope, frame: Frame): void {
  if (value.kind !== 'Identifier' || scope.find(value.name)) return;
  const location = locate(frame, value.span);
  if (readGlobal(interpreter, value.name, frame.file, location)) return;
  if (mayBePutIn(frame.file.source, value.span.start)) return;
  interpreter.builder.problem({
    kind: 'undefined-name',
    location,
    name: value.name,
    use: 'list-entry',
    isOption: interpreter.builder.option(frame.file.section, value.name) !== undefined,
    entriesAfter,
  });
}

function member(
  interpreter: Interpreter,
  expression: MemberExpression | IndexExpression,
  scope: Scope,
  frame: Frame,
): Value {
  const base = one(interpreter, expression.base, scope, frame, 'base');
  const key =
    expression.kind === 'MemberExpression'
      ? fieldName(expression.name, frame)
      : one(interpreter, expression.index, scope, frame, 'operand');
  return indexValue(interpreter, base, key, expression, frame);
}

/** `base[key]` as Lua reads it; records the error where Lua would stop. */
export function indexValue(
  interpreter: Interpreter,
  base: Value,
  key: Value,
  expression: MemberExpression | IndexExpression,
  frame: Frame,
): Value {
  const at = locate(frame, expression.span);
  switch (base.kind) {
    case 'table': {
      const at = tableKey(key);
      if (at !== null) return base.get(at);
      return key.kind === 'unknown' ? unknown(key.cause, null) : NIL;
    }
    case 'unknown':
      return unknown(base.cause, at);
    case 'reference':
      return referenceMember(interpreter, base, key, at);
    case 'string': {
      const methods = interpreter.luaGlobals.get('string');
      return methods instanceof LuaTable && key.kind === 'string' ? methods.get(key.value) : NIL;
    }
    default: {
      // An unset variable is the administrator's to set; an index into it is only wrong until then.
      if (base.kind === 'nil' && base.variable) return stopAtUnset(interpreter, at, base.variable, 'index');
      const chain = nameChain(expression);
      interpreter.builder.problem({
        kind: 'undefined-index',
        location: at,
        text: frame.file.source.text.slice(expression.span.start, expression.span.end),
        name: chain,
      });
      return unknown('Lua stops here with an error', at);
    }
  }
}

/** The first name of `a.b.c`, or null where the expression is no chain of names. */
function nameChain(expression: Expression): string | null {
  if (expression.kind === 'Identifier') return expression.name;
  return expression.kind === 'MemberExpression' ? nameChain(expression.base) : null;
}

function call(
  interpreter: Interpreter,
  expression: CallExpression,
  scope: Scope,
  frame: Frame,
  use: NilUse,
): readonly Value[] {
  const { callee } = expression;
  const at = locate(frame, expression.span);
  let target: Value;
  const args: Value[] = [];
  const places: Location[] = [];
  const isMethod = callee.kind === 'MemberExpression' && callee.indexer === ':';
  if (callee.kind === 'MemberExpression' && isMethod) {
    const self = one(interpreter, callee.base, scope, frame, 'base');
    if (self.kind === 'nil' && !self.variable && callee.name.name === 'append' && callee.base.kind === 'Identifier') {
      return appendUnset(interpreter, callee.base, frame);
    }
    target = indexValue(interpreter, self, string(callee.name.name, locate(frame, callee.name.span)), callee, frame);
    args.push(self);
    places.push(locate(frame, callee.base.span));
  } else target = one(interpreter, callee, scope, frame, 'callee');
  expression.arguments.forEach((argument, index) => {
    const values = evaluateExpression(interpreter, argument, scope, frame, 'argument');
    const kept = index === expression.arguments.length - 1 ? values : [values[0] ?? NIL];
    args.push(...kept);
    for (const _ of kept) places.push(locate(frame, argument.span));
  });
  if (target.kind === 'function' || target.kind === 'builtin') {
    return interpreter.call(target, args, at, places, frame.file, isMethod);
  }
  if (target.kind === 'unknown') {
    for (const arg of args) if (arg instanceof LuaTable) interpreter.builder.blur(arg, target);
    return [unknown(target.cause, at)];
  }
  if (target.kind === 'reference') {
    const appended = appendToReference(interpreter, target, args[0] ?? NIL, at, locate(frame, callee.span));
    if (appended) return appended;
  }
  if (target.kind === 'nil' && target.variable) return [stopAtUnset(interpreter, at, target.variable, 'call')];
  const name = callee.kind === 'Identifier' ? callee.name : null;
  const section = frame.file.section;
  if (
    name !== null &&
    target.kind === 'nil' &&
    interpreter.version !== '0.12' &&
    expression.style === 'table' &&
    interpreter.builder.option('*', name) &&
    callee.kind === 'Identifier'
  ) {
    return appendUnset(interpreter, callee, frame);
  }
  const [argument] = expression.arguments;
  interpreter.builder.problem({
    kind: 'undefined-call',
    location: locate(frame, callee.span),
    name,
    value: target,
    argument: { style: expression.style, location: argument ? locate(frame, argument.span) : null },
    statement: use === 'statement',
    isOption: name !== null && interpreter.builder.option(section, name) !== undefined,
  });
  return [unknown('Lua stops here with an error', at)];
}

function appendUnset(interpreter: Interpreter, callee: Identifier, frame: Frame): readonly Value[] {
  interpreter.builder.problem({
    kind: 'append-unset',
    location: locate(frame, callee.span),
    option: callee.name,
    section: frame.file.section,
    globallySet: interpreter.builder.option('*', callee.name) !== undefined,
  });
  return [unknown('Lua stops here with an error', locate(frame, callee.span))];
}
