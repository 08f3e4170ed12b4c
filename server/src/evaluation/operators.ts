/** Lua 5.4's operators on values. Where Lua would stop with an error the result is unknown. */
import type { BinaryExpression, Location, UnaryExpression } from '../syntax/index.ts';
import { formatNumber } from './display.ts';
import { boolean, LuaTable, type Meaning, number, string, truth, unknown, type Value } from './values.ts';

type Numeric = { readonly value: number; readonly integer: boolean };

/** A number, or a string that Lua would convert to one; null for anything else. */
export function toNumber(value: Value): Numeric | null {
  if (value.kind === 'number') return value;
  if (value.kind !== 'string') return null;
  const text = value.value.trim();
  if (/^[+-]?\d+$/.test(text)) return { value: Number(text), integer: true };
  if (/^[+-]?0[xX][\da-fA-F]+$/.test(text)) {
    const magnitude = Number(text.replace(/^[+-]/, ''));
    return { value: text.startsWith('-') ? -magnitude : magnitude, integer: true };
  }
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text)) return { value: Number(text), integer: false };
  return null;
}

/** Text of a string or a number, as `..` and `tostring` see it; null for anything else. */
export function toText(value: Value): string | null {
  if (value.kind === 'string') return value.value;
  return value.kind === 'number' ? formatNumber(value.value, value.integer) : null;
}

const INTEGER_PRESERVING = new Set(['+', '-', '*', '//', '%']);

function arithmetic(operator: string, left: Numeric, right: Numeric): Numeric | null {
  const integer = left.integer && right.integer && INTEGER_PRESERVING.has(operator);
  const [a, b] = [left.value, right.value];
  switch (operator) {
    case '+':
      return { value: a + b, integer };
    case '-':
      return { value: a - b, integer };
    case '*':
      return { value: a * b, integer };
    case '/':
      return { value: a / b, integer: false };
    case '^':
      return { value: a ** b, integer: false };
    case '//':
      return integer && b === 0 ? null : { value: Math.floor(a / b), integer };
    case '%':
      return integer && b === 0 ? null : { value: modulo(a, b), integer };
    default:
      return bitwise(operator, a, b);
  }
}

function modulo(a: number, b: number): number {
  if (!Number.isFinite(b) && Number.isFinite(a)) return a >= 0 === b > 0 ? a : b;
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}

function bitwise(operator: string, a: number, b: number): Numeric | null {
  if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b)) return null;
  const [x, y] = [BigInt(a), BigInt(b)];
  const results: Record<string, () => bigint> = {
    '&': () => x & y,
    '|': () => x | y,
    '~': () => x ^ y,
    '<<': () => shift(x, b),
    '>>': () => shift(x, -b),
  };
  const result = results[operator]?.();
  return result === undefined ? null : { value: Number(BigInt.asIntN(64, result)), integer: true };
}

/** Lua shifts logically over 64 bits; a negative distance shifts the other way. */
function shift(value: bigint, left: number): bigint {
  if (Math.abs(left) >= 64) return 0n;
  const unsigned = BigInt.asUintN(64, value);
  return left >= 0 ? unsigned << BigInt(left) : unsigned >> BigInt(-left);
}

/** Lua's `==`; undefined where it cannot be known. */
function equal(left: Value, right: Value): boolean | undefined {
  if (left.kind === 'unknown' || right.kind === 'unknown') return undefined;
  if (left.kind === 'nil' || right.kind === 'nil') return left.kind === right.kind;
  if ('value' in left && 'value' in right) return left.kind === right.kind && left.value === right.value;
  return left === right;
}

function ordered(operator: string, left: Value, right: Value): boolean | undefined {
  let order: number;
  if (left.kind === 'number' && right.kind === 'number') order = left.value - right.value;
  else if (left.kind === 'string' && right.kind === 'string') {
    order = left.value < right.value ? -1 : left.value > right.value ? 1 : 0;
  } else return undefined;
  const results: Record<string, boolean> = { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 };
  return results[operator];
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

export function binary(operator: BinaryExpression['operator'], left: Value, right: Value, at: Location): Value {
  if (operator === '==' || operator === '~=') {
    const result = equal(left, right);
    const meaning = comparisonMeaning(left, right);
    if (result === undefined) return unknown(causeOf(left, right), at);
    return operator === '==' ? boolean(result, at, meaning) : boolean(!result, at, swapMeaning(meaning));
  }
  if (left.kind === 'unknown' || right.kind === 'unknown') return unknown(causeOf(left, right), at);
  if (operator === '<' || operator === '<=' || operator === '>' || operator === '>=') {
    const result = ordered(operator, left, right);
    return result === undefined ? unknown('these values have no order', at) : boolean(result, at);
  }
  if (operator === '..') {
    const [a, b] = [toText(left), toText(right)];
    if (a === null || b === null) return unknown('a value without text is joined to a string', at);
    if (a.length + b.length > MAX_STRING) return unknown('the string grows too long', at);
    return string(a + b, at);
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  const result = a && b && arithmetic(operator, a, b);
  return result ? number(result.value, result.integer, at) : unknown('this is no arithmetic on numbers', at);
}

/** UTF-16 units: no configuration has a longer string, and a loop that doubles one is stopped by it. */
export const MAX_STRING = 1 << 20;

export function unary(operator: UnaryExpression['operator'], operand: Value, at: Location): Value {
  if (operator === 'not') {
    const value = truth(operand);
    if (value === undefined) return unknown(causeOf(operand), at);
    return boolean(!value, at, swapMeaning(meaningOf(operand)));
  }
  if (operand.kind === 'unknown') return unknown(operand.cause, at);
  if (operator === '#') {
    if (operand.kind === 'string') return number(byteLength(operand.value), true, at);
    if (operand instanceof LuaTable) {
      return operand.unknown ? unknown(operand.unknown.cause, at) : number(operand.length, true, at);
    }
    // A reference object of Prosody 13 is an empty table as far as `#` can see.
    return operand.kind === 'reference' ? number(0, true, at) : unknown('this has no length', at);
  }
  const value = toNumber(operand);
  if (!value) return unknown('this is no number', at);
  if (operator === '-') return number(-value.value || 0, value.integer, at);
  const result = bitwise('~', value.value, -1);
  return result ? number(result.value, true, at) : unknown('this is no integer', at);
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

/** Lua counts bytes; what stands for a byte that is no UTF-8 counts as the one byte it is. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80 || (code >= 0xdc80 && code <= 0xdcff)) bytes += 1;
    else bytes += code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
