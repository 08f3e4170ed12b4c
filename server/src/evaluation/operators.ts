/** Lua 5.4's operators on values. Where Lua would stop with an error they say so and why. */
import type { BinaryExpression, Location, UnaryExpression } from '../syntax/index.ts';
import { byteLength, compareBytes, joinText } from './bytes.ts';
import { formatNumber } from './number-format.ts';
import {
  type ArithmeticOperator,
  arithmetic,
  type BitwiseOperator,
  bitwise,
  compareNumbers,
  integer,
  type Numeric,
  negate,
  parseNumber,
  toInteger,
} from './numbers.ts';
import type { LuaErrorOperation } from './problems.ts';
import {
  boolean,
  LuaTable,
  type Meaning,
  madeOf,
  numeric,
  string,
  truth,
  typeName,
  unknown,
  type Value,
} from './values.ts';

/** Lua stops with an error. */
export interface Failure {
  readonly kind: 'failure';
  readonly operation: LuaErrorOperation;
  /** In Lua's words: `attempt to concatenate a nil value`. */
  readonly reason: string;
  /** The operand that does not fit, where one of them is to blame. */
  readonly culprit: Value | null;
}

/** Lua would go on, but the result is longer than what is kept here. */
export interface TooLong {
  readonly kind: 'too-long';
}

function failure(operation: LuaErrorOperation, reason: string, culprit: Value | null): Failure {
  return { kind: 'failure', operation, reason, culprit };
}

/** A number, or a string that Lua would convert to one; null for anything else. */
export function toNumber(value: Value): Numeric | null {
  if (value.kind === 'number') return value;
  return value.kind === 'string' ? parseNumber(value.value) : null;
}

/** Text of a string or a number, as `..` and `tostring` see it; null for anything else. */
export function toText(value: Value): string | null {
  if (value.kind === 'string') return value.value;
  return value.kind === 'number' ? formatNumber(value) : null;
}

/** Lua's `==`; undefined where it cannot be known. */
export function equal(left: Value, right: Value): boolean | undefined {
  if (left.kind === 'unknown' || right.kind === 'unknown') return undefined;
  if (left.kind === 'nil' || right.kind === 'nil') return left.kind === right.kind;
  if (left.kind === 'number' && right.kind === 'number') return compareNumbers(left, right) === 0;
  if ('value' in left && 'value' in right) return left.kind === right.kind && left.value === right.value;
  return left === right;
}

/** Lua's `<`, or `<=` with `orEqual`, on values that are known. */
export function lessThan(left: Value, right: Value, orEqual = false): boolean | Failure {
  if (left.kind === 'number' && right.kind === 'number') {
    const order = compareNumbers(left, right);
    return order !== null && (order < 0 || (orEqual && order === 0));
  }
  if (left.kind === 'string' && right.kind === 'string') {
    const order = compareBytes(left.value, right.value);
    return order < 0 || (orEqual && order === 0);
  }
  const [a, b] = [typeName(left), typeName(right)];
  const reason = a === b ? `attempt to compare two ${a} values` : `attempt to compare ${a} with ${b}`;
  return failure('comparison', reason, left.kind === 'nil' ? left : right.kind === 'nil' ? right : null);
}

/** What a comparison of an environment variable means, in words. */
function comparisonMeaning(left: Value, right: Value): Meaning | null {
  for (const [value, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const variable = 'variable' in value ? value.variable : null;
    if (!variable) continue;
    if (other.kind === 'nil') return { whenTrue: `${variable} is not set`, whenFalse: `${variable} is set` };
    if (other.kind === 'string') {
      return { whenTrue: `${variable} is "${other.value}"`, whenFalse: `${variable} is not "${other.value}"` };
    }
  }
  return null;
}

export function swapMeaning(meaning: Meaning | null): Meaning | null {
  return meaning && { whenTrue: meaning.whenFalse, whenFalse: meaning.whenTrue };
}

export function binary(
  operator: BinaryExpression['operator'],
  left: Value,
  right: Value,
  at: Location,
): Value | Failure | TooLong {
  if (operator === '==' || operator === '~=') {
    const result = equal(left, right);
    const meaning = comparisonMeaning(left, right);
    if (result === undefined) return unknown(causeOf(left, right), at);
    return operator === '==' ? boolean(result, at, meaning) : boolean(!result, at, swapMeaning(meaning));
  }
  if (left.kind === 'unknown' || right.kind === 'unknown') return unknown(causeOf(left, right), at);
  switch (operator) {
    case '<':
      return known(lessThan(left, right), at);
    case '<=':
      return known(lessThan(left, right, true), at);
    case '>':
      return known(lessThan(right, left), at);
    case '>=':
      return known(lessThan(right, left, true), at);
    case '..':
      return concatenate(left, right, at);
    case '&':
    case '|':
    case '~':
    case '<<':
    case '>>':
      return onIntegers(operator, left, right, at);
    default:
      return onNumbers(operator, left, right, at);
  }
}

function known(result: boolean | Failure, at: Location): Value | Failure {
  return typeof result === 'boolean' ? boolean(result, at) : result;
}

function concatenate(left: Value, right: Value, at: Location): Value | Failure | TooLong {
  const [a, b] = [toText(left), toText(right)];
  if (a === null || b === null) {
    const culprit = a === null ? left : right;
    return failure('concatenation', `attempt to concatenate a ${typeName(culprit)} value`, culprit);
  }
  if (isNotANumber(left) || isNotANumber(right)) return unknown(NAN_TEXT, at);
  return a.length + b.length > MAX_STRING
    ? { kind: 'too-long' }
    : { ...string(joinText(a, b), at), readFrom: madeOf([left, right]) };
}

function isNotANumber(value: Value): boolean {
  return value.kind === 'number' && Number.isNaN(value.value);
}

/** Why the text of a result such as 0/0 is not known. */
export const NAN_TEXT = 'how a value that is no number is written depends on the machine';

function onNumbers(operator: ArithmeticOperator, left: Value, right: Value, at: Location): Value | Failure {
  const [a, b] = [toNumber(left), toNumber(right)];
  if (!a || !b) {
    const culprit = a ? right : left;
    // Strings have operators of their own, with words of their own for what they cannot do.
    const reason =
      left.kind === 'string' || right.kind === 'string'
        ? `attempt to ${NAMES[operator]} a '${typeName(left)}' with a '${typeName(right)}'`
        : `attempt to perform arithmetic on a ${typeName(culprit)} value`;
    return failure('arithmetic', reason, culprit);
  }
  const result = arithmetic(operator, a, b);
  if (result) return numeric(result, at);
  const reason = operator === '%' ? "attempt to perform 'n%0'" : 'attempt to divide by zero';
  return failure('arithmetic', reason, right);
}

const NAMES: Readonly<Record<ArithmeticOperator, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '//': 'idiv',
  '%': 'mod',
  '^': 'pow',
};

/** Strings are not converted here. */
function onIntegers(operator: BitwiseOperator, left: Value, right: Value, at: Location): Value | Failure {
  if (left.kind !== 'number' || right.kind !== 'number') {
    const culprit = left.kind === 'number' ? right : left;
    return failure('bitwise', `attempt to perform bitwise operation on a ${typeName(culprit)} value`, culprit);
  }
  const [x, y] = [toInteger(left), toInteger(right)];
  if (!x || !y) return failure('bitwise', 'number has no integer representation', x ? right : left);
  return numeric(bitwise(operator, x, y), at);
}

/** UTF-16 units: no configuration has a longer string, and a loop that doubles one is stopped by it. */
export const MAX_STRING = 1 << 20;

export function unary(operator: UnaryExpression['operator'], operand: Value, at: Location): Value | Failure {
  if (operator === 'not') {
    const value = truth(operand);
    if (value === undefined) return unknown(causeOf(operand), at);
    return boolean(!value, at, swapMeaning(meaningOf(operand)));
  }
  if (operand.kind === 'unknown') return unknown(operand.cause, at);
  if (operator === '#') return lengthOf(operand, at);
  if (operator === '-') {
    const value = toNumber(operand);
    if (value) return numeric(negate(value), at);
    const reason =
      operand.kind === 'string'
        ? "attempt to unm a 'string' with a 'string'"
        : `attempt to perform arithmetic on a ${typeName(operand)} value`;
    return failure('arithmetic', reason, operand);
  }
  if (operand.kind !== 'number') {
    return failure('bitwise', `attempt to perform bitwise operation on a ${typeName(operand)} value`, operand);
  }
  const whole = toInteger(operand);
  if (!whole) return failure('bitwise', 'number has no integer representation', operand);
  return numeric(bitwise('~', whole, integer(-1)), at);
}

function lengthOf(operand: Value, at: Location): Value | Failure {
  if (operand.kind === 'string') return numeric(integer(byteLength(operand.value)), at);
  if (operand instanceof LuaTable) {
    const doubt = operand.doubtfulLength;
    return doubt ? unknown(doubt.cause, at) : numeric(integer(operand.length), at);
  }
  // A reference object of Prosody 13 is an empty table as far as `#` can see.
  if (operand.kind === 'reference') return numeric(integer(0), at);
  return failure('length', `attempt to get length of a ${typeName(operand)} value`, operand);
}

/** What it says about the environment that a value is true or false. */
export function meaningOf(value: Value): Meaning | null {
  if (value.kind === 'boolean') return value.meaning;
  const variable = 'variable' in value ? value.variable : null;
  return variable ? { whenTrue: `${variable} is set`, whenFalse: `${variable} is not set` } : null;
}

function causeOf(...values: readonly Value[]): string {
  for (const value of values) if (value.kind === 'unknown') return value.cause;
  return 'it cannot be known';
}
