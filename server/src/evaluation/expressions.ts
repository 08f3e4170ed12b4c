/** The value of an expression. */
import type {
  Expression,
  Identifier,
  IndexExpression,
  Location,
  LogicalExpression,
  MemberExpression,
  NumberLiteral,
  Span,
} from '../syntax/index.ts';
import { OUT_OF_STEPS } from './budget.ts';
import { call } from './calls.ts';
import { construct } from './constructors.ts';
import { stop } from './failures.ts';
import { type Frame, locate } from './frame.ts';
import { indexValue } from './indexing.ts';
import type { Interpreter } from './interpreter.ts';
import type { NilUse } from './nil-use.ts';
import { type Numeric, parseNumber } from './numbers.ts';
import { binary, type Failure, meaningOf, swapMeaning, type TooLong, unary } from './operators.ts';
import { readGlobal } from './prosody.ts';
import type { Scope } from './scope.ts';
import { fieldName, filledIn, mayBePutIn } from './template.ts';
import { boolean, type Meaning, NIL, numeric, truth, unknown, type Value } from './values.ts';

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
      return [
        { kind: 'string', value: expression.value, origin: at, content, field: null, variable: null, readFrom: null },
      ];
    }
    case 'VarargLiteral': {
      const values = scope.varargs ?? [];
      return expression.parenthesized ? [values[0] ?? NIL] : values;
    }
    case 'FunctionExpression':
      return [{ kind: 'function', definition: expression, closure: scope.capture(), file: frame.file, origin: at }];
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
