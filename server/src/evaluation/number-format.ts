/** Numbers as C's `printf` writes them, digit by digit exact, ties to even. */
import type { Numeric } from './numbers.ts';

/** A float's decimal expansion, which always ends: digits times ten to the power of `-places`. Not negative. */
interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

function expand(value: number): Decimal {
  const { mantissa, exponent } = parts(value);
  if (exponent >= 0) return { digits: mantissa << BigInt(exponent), places: 0 };
  return { digits: mantissa * 5n ** BigInt(-exponent), places: -exponent };
}

/** A finite float that is not negative: mantissa times two to the power of `exponent`. */
function parts(value: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const fraction = bits & 0xfffffffffffffn;
  const biased = Number((bits >> 52n) & 0x7ffn);
  return biased === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | 0x10000000000000n, exponent: biased - 1075 };
}

function divideToEven(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  const twice = (value % by) * 2n;
  return twice > by || (twice === by && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

/** `%.{precision}f` of a finite number that is not negative. */
export function fixed(value: number, precision: number): string {
  const { digits, places } = expand(value);
  const rounded =
    places > precision
      ? divideToEven(digits, 10n ** BigInt(places - precision))
      : digits * 10n ** BigInt(precision - places);
  const text = String(rounded).padStart(precision + 1, '0');
  return precision === 0 ? text : `${text.slice(0, -precision)}.${text.slice(-precision)}`;
}

/** `precision` + 1 digits and the power of ten of the first one. */
function significant(value: number, precision: number): { digits: string; power: number } {
  if (value === 0) return { digits: '0'.repeat(precision + 1), power: 0 };
  const { digits, places } = expand(value);
  const all = String(digits);
  const power = all.length - 1 - places;
  const drop = all.length - 1 - precision;
  if (drop <= 0) return { digits: all + '0'.repeat(-drop), power };
  const rounded = String(divideToEven(digits, 10n ** BigInt(drop)));
  return rounded.length > precision + 1
    ? { digits: rounded.slice(0, -1), power: power + 1 }
    : { digits: rounded, power };
}

/** `%.{precision}e`. */
export function exponential(value: number, precision: number): string {
  const { digits, power } = significant(value, precision);
  return withPower(precision === 0 ? digits : `${digits[0]}.${digits.slice(1)}`, power);
}

function withPower(mantissa: string, power: number): string {
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** `%.{precision}g`; `keepZeros` is the flag `#`. */
export function general(value: number, precision: number, keepZeros = false): string {
  const wanted = Math.max(1, precision);
  const { digits, power } = significant(value, wanted - 1);
  const small = power < -4 || power >= wanted;
  const text = small ? (wanted === 1 ? digits : `${digits[0]}.${digits.slice(1)}`) : fixed(value, wanted - 1 - power);
  const short = keepZeros || !text.includes('.') ? text : text.replace(/\.?0+$/, '');
  return small ? withPower(short, power) : short;
}

/** `%a`, with as many digits as it takes where `precision` is null. */
export function hexadecimal(value: number, precision: number | null): string {
  if (value === 0) return `0x0${precision ? `.${'0'.repeat(precision)}` : ''}p+0`;
  const { mantissa, exponent } = parts(value);
  const rounded =
    precision === null || precision >= 13
      ? mantissa
      : divideToEven(mantissa, 16n ** BigInt(13 - precision)) * 16n ** BigInt(13 - precision);
  const fraction = (rounded & 0xfffffffffffffn).toString(16).padStart(13, '0');
  const shown = precision === null ? fraction.replace(/0+$/, '') : fraction.slice(0, precision).padEnd(precision, '0');
  const power = exponent + 52;
  return `0x${rounded >> 52n}${shown === '' ? '' : `.${shown}`}p${power < 0 ? '-' : '+'}${Math.abs(power)}`;
}

/** A number as Lua's `tostring` writes it: integers in full, floats with 14 digits and recognisable as floats. */
export function formatNumber(number: Numeric): string {
  const { value } = number;
  if (number.integer) return String(number.exact ?? value);
  if (Number.isNaN(value)) return 'nan';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const magnitude = Math.abs(value);
  if (magnitude === Number.POSITIVE_INFINITY) return `${sign}inf`;
  if (Number.isInteger(magnitude) && magnitude < 1e14) return `${sign}${magnitude}.0`;
  const text = general(magnitude, 14);
  return sign + (/[.e]/.test(text) ? text : `${text}.0`);
}
