/** Lua's `math`; random numbers are unknown. */
import { float, integer, type Numeric, negate, power, scale, toInteger, unsigned, wholeNumber } from '../numbers.ts';
import { type Failure, lessThan, toNumber } from '../operators.ts';
import { boolean, NIL, type Value } from '../values.ts';
import type { Arguments, LibraryFunction } from './arguments.ts';

function onFloats(compute: (...numbers: number[]) => number): LibraryFunction {
  return (args) => {
    const numbers = Array.from({ length: compute.length }, (_, index) => args.number(index + 1).value);
    return [args.numeric(float(compute(...numbers)))];
  };
}

export const mathLibrary: Record<string, LibraryFunction> = {
  floor: (args) => [args.numeric(rounded(args.number(1), Math.floor))],
  ceil: (args) => [args.numeric(rounded(args.number(1), Math.ceil))],
  abs: (args) => {
    const number = args.number(1);
    if (!number.integer || args.get(1).kind !== 'number') return [args.numeric(float(Math.abs(number.value)))];
    return [args.numeric(number.value < 0 ? negate(number) : number)];
  },
  max: (args) => [extreme(args, (value, best) => lessThan(best, value))],
  min: (args) => [extreme(args, (value, best) => lessThan(value, best))],
  fmod: (args) => {
    const b = args.number(2);
    const a = args.number(1);
    const integers = args.get(1).kind === 'number' && args.get(2).kind === 'number' && a.integer && b.integer;
    if (!integers) return [args.numeric(float(a.value % b.value))];
    if (b.value === 0) args.refuse(2, 'zero');
    return [args.numeric(integer((a.exact ?? BigInt(a.value)) % (b.exact ?? BigInt(b.value))))];
  },
  modf: (args) => {
    const { value } = args.number(1);
    const whole = args.get(1);
    if (whole.kind === 'number' && whole.integer) return [whole, args.numeric(float(0))];
    const rest = Number.isFinite(value) || Number.isNaN(value) ? value - Math.trunc(value) : 0;
    return [args.numeric(wholeNumber(Math.trunc(value))), args.numeric(float(rest))];
  },
  tointeger: (args) => {
    const number = toNumber(args.any(1));
    const whole = number && toInteger(number);
    return [whole ? args.numeric(whole) : NIL];
  },
  type: (args) => {
    const value = args.any(1);
    return [value.kind === 'number' ? args.string(value.integer ? 'integer' : 'float') : NIL];
  },
  ult: (args) => {
    const less = unsigned(args.integerNumber(1)) < unsigned(args.integerNumber(2));
    return [boolean(less, args.site.location)];
  },
  sqrt: onFloats((x) => Math.sqrt(x)),
  exp: onFloats((x) => Math.exp(x)),
  sin: onFloats((x) => Math.sin(x)),
  cos: onFloats((x) => Math.cos(x)),
  tan: onFloats((x) => Math.tan(x)),
  asin: onFloats((x) => Math.asin(x)),
  acos: onFloats((x) => Math.acos(x)),
  deg: onFloats((x) => x * (180 / Math.PI)),
  rad: onFloats((x) => x * (Math.PI / 180)),
  // Debian's Lua has the functions of earlier versions too.
  cosh: onFloats((x) => Math.cosh(x)),
  sinh: onFloats((x) => Math.sinh(x)),
  tanh: onFloats((x) => Math.tanh(x)),
  log10: onFloats((x) => Math.log10(x)),
  atan2: onFloats((y, x) => Math.atan2(y, x)),
  pow: (args) => [args.numeric(float(power(args.number(1).value, args.number(2).value)))],
  ldexp: (args) => [args.numeric(float(scale(args.number(1).value, args.integer(2))))],
  frexp: (args) => {
    const { value } = args.number(1);
    const { fraction, exponent } = split(value);
    return [args.numeric(float(fraction)), args.count(exponent)];
  },
  atan: (args) => {
    const [y, x] = [args.number(1).value, args.given(2) ? args.number(2).value : 1];
    return [args.numeric(float(Math.atan2(y, x)))];
  },
  log: (args) => {
    const { value } = args.number(1);
    if (!args.given(2)) return [args.numeric(float(Math.log(value)))];
    const base = args.number(2).value;
    const result = base === 2 ? Math.log2(value) : base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
    return [args.numeric(float(result))];
  },
};

function rounded(number: Numeric, round: (value: number) => number): Numeric {
  return number.integer ? number : wholeNumber(round(number.value));
}

/** The first of the arguments that no other one is better than, compared as `<` does: strings with strings too. */
function extreme(args: Arguments, isBetter: (value: Value, best: Value) => boolean | Failure): Value {
  let best = args.any(1);
  for (let index = 2; index <= args.values.length; index++) {
    const value = args.known(index);
    const better = isBetter(value, best);
    if (typeof better !== 'boolean') return args.stop(better.reason);
    if (better) best = value;
  }
  return best;
}

/** A fraction from 0.5 up to 1 and the power of two that it is to be multiplied with. */
function split(value: number): { fraction: number; exponent: number } {
  if (value === 0 || !Number.isFinite(value)) return { fraction: value, exponent: 0 };
  let exponent = Math.max(-1022, Math.floor(Math.log2(Math.abs(value))) + 1);
  let fraction = scale(value, -exponent);
  for (; Math.abs(fraction) >= 1; exponent++) fraction /= 2;
  for (; Math.abs(fraction) < 0.5; exponent--) fraction *= 2;
  return { fraction, exponent };
}

/** Fields of `math` that are numbers. */
export const MATH_CONSTANTS: Readonly<Record<string, Numeric>> = {
  pi: float(Math.PI),
  huge: float(Number.POSITIVE_INFINITY),
  maxinteger: integer(2n ** 63n - 1n),
  mininteger: integer(-(2n ** 63n)),
};
