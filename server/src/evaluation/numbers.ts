/** Lua 5.4's numbers: 64-bit integers that wrap around, and floats. */

export interface Numeric {
  /** The number; for an integer beyond 2^53 the nearest one that a float can hold. */
  readonly value: number;
  readonly integer: boolean;
  /** An integer that a float cannot be trusted with (not between -2^53 and 2^53); null for all others. */
  readonly exact: bigint | null;
}

export function float(value: number): Numeric {
  return { value, integer: false, exact: null };
}

/** An integer, wrapped around to 64 bits. */
export function integer(value: number | bigint): Numeric {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return { value: value + 0, integer: true, exact: null };
  const wrapped = BigInt.asIntN(64, BigInt(value));
  const near = Number(wrapped);
  return { value: near, integer: true, exact: Number.isSafeInteger(near) ? null : wrapped };
}

function bigOf({ value, exact }: Numeric): bigint {
  return exact ?? BigInt(value);
}

/** 2^63: floats from here on are no integers of Lua. */
const BEYOND = 2 ** 63;

/** The integer that a number is equal to, or null: floats with an integral value have one. */
export function toInteger(number: Numeric): Numeric | null {
  if (number.integer) return number;
  const { value } = number;
  return Number.isInteger(value) && value >= -BEYOND && value < BEYOND ? integer(fromFloat(value)) : null;
}

function fromFloat(value: number): number | bigint {
  return Number.isSafeInteger(value) ? value : BigInt(value);
}

/** A float's whole part as an integer where it fits into one, else as it is: `math.floor` and its like. */
export function wholeNumber(value: number): Numeric {
  return toInteger(float(value)) ?? float(value);
}

/** Less than, equal or greater, exactly; null where one of them is not a number. */
export function compareNumbers(left: Numeric, right: Numeric): number | null {
  const [a, b] = [left.exact ?? left.value, right.exact ?? right.value];
  return a < b ? -1 : a > b ? 1 : Number.isNaN(left.value) || Number.isNaN(right.value) ? null : 0;
}

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '//' | '%' | '^';
export type BitwiseOperator = '&' | '|' | '~' | '<<' | '>>';

/** Null where Lua refuses: an integer divided by zero. */
export function arithmetic(operator: ArithmeticOperator, left: Numeric, right: Numeric): Numeric | null {
  if (left.integer && right.integer && operator !== '/' && operator !== '^') {
    return integerArithmetic(operator, left, right);
  }
  const [a, b] = [left.value, right.value];
  switch (operator) {
    case '+':
      return float(a + b);
    case '-':
      return float(a - b);
    case '*':
      return float(a * b);
    case '/':
      return float(a / b);
    case '//':
      return float(Math.floor(a / b));
    case '%':
      return float(floatModulo(a, b));
    case '^':
      return float(power(a, b));
  }
}

function integerArithmetic(operator: '+' | '-' | '*' | '//' | '%', left: Numeric, right: Numeric): Numeric | null {
  const [a, b] = [left.value, right.value];
  if ((operator === '//' || operator === '%') && b === 0) return null;
  if (left.exact === null && right.exact === null) {
    const near =
      operator === '+'
        ? a + b
        : operator === '-'
          ? a - b
          : operator === '*'
            ? a * b
            : operator === '%'
              ? floatModulo(a, b)
              : (a - floatModulo(a, b)) / b;
    if (Number.isSafeInteger(near)) return integer(near);
  }
  const [x, y] = [bigOf(left), bigOf(right)];
  switch (operator) {
    case '+':
      return integer(x + y);
    case '-':
      return integer(x - y);
    case '*':
      return integer(x * y);
    case '//':
      return integer((x - bigModulo(x, y)) / y);
    case '%':
      return integer(bigModulo(x, y));
  }
}

function bigModulo(a: bigint, b: bigint): bigint {
  const rest = a % b;
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
}

/** The rest has the divisor's sign. */
function floatModulo(a: number, b: number): number {
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}

/** C's `pow`, which says 1 where JavaScript says that it is no number. */
export function power(a: number, b: number): number {
  if (a === 1 || (a === -1 && !Number.isFinite(b) && !Number.isNaN(b))) return 1;
  return a ** b;
}

/** Both must be integers. */
export function bitwise(operator: BitwiseOperator, left: Numeric, right: Numeric): Numeric {
  const [x, y] = [bigOf(left), bigOf(right)];
  switch (operator) {
    case '&':
      return integer(x & y);
    case '|':
      return integer(x | y);
    case '~':
      return integer(x ^ y);
    case '<<':
      return integer(shift(x, y));
    case '>>':
      return integer(shift(x, -y));
  }
}

/** Lua shifts logically over 64 bits; a negative distance shifts the other way. */
function shift(value: bigint, left: bigint): bigint {
  if (left >= 64n || left <= -64n) return 0n;
  const unsigned = BigInt.asUintN(64, value);
  return left >= 0n ? unsigned << left : unsigned >> -left;
}

export function negate(number: Numeric): Numeric {
  return number.integer ? integer(number.exact === null ? 0 - number.value : -number.exact) : float(-number.value);
}

/** The same bits read without a sign. */
export function unsigned(number: Numeric): bigint {
  return BigInt.asUintN(64, bigOf(number));
}

const DECIMAL_INTEGER = /^[+-]?\d+$/;
const HEX_INTEGER = /^([+-]?)0[xX]([\da-fA-F]+)$/;
const DECIMAL_FLOAT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const HEX_FLOAT = /^([+-]?)0[xX]([\da-fA-F]*)\.?([\da-fA-F]*)(?:[pP]([+-]?\d+))?$/;

/** A number as Lua reads it from a string, white space around it allowed; null where it is none. */
export function parseNumber(text: string): Numeric | null {
  const trimmed = text.replace(/^[ \t\n\v\f\r]+|[ \t\n\v\f\r]+$/g, '');
  if (DECIMAL_INTEGER.test(trimmed)) {
    const near = Number(trimmed);
    if (Number.isSafeInteger(near)) return integer(near);
    const exact = BigInt(trimmed.replace(/^\+/, ''));
    return BigInt.asIntN(64, exact) === exact ? integer(exact) : float(near);
  }
  const hex = HEX_INTEGER.exec(trimmed);
  if (hex) {
    const magnitude = BigInt(`0x${hex[2]}`);
    return integer(hex[1] === '-' ? -magnitude : magnitude);
  }
  if (DECIMAL_FLOAT.test(trimmed)) return float(Number(trimmed));
  const hexFloat = HEX_FLOAT.exec(trimmed);
  if (!hexFloat) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = hexFloat;
  if (whole === '' && fraction === '') return null;
  const magnitude = scale(Number(BigInt(`0x${whole}${fraction}`)), Number(exponent) - 4 * fraction.length);
  return float(sign === '-' ? -magnitude : magnitude);
}

/** `value` times two to the power of `exponent`, without an overflow on the way. */
export function scale(value: number, exponent: number): number {
  let out = value;
  let left = Math.max(-5000, Math.min(5000, exponent));
  while (left !== 0 && out !== 0 && Number.isFinite(out)) {
    const part = Math.max(-1000, Math.min(1000, left));
    out *= 2 ** part;
    left -= part;
  }
  return out;
}
