/** `string.format`, all of its directives. */
import { toBytes } from '../bytes.ts';
import { exponential, fixed, general, hexadecimal } from '../number-format.ts';
import { type Numeric, unsigned } from '../numbers.ts';
import { NAN_TEXT, toText } from '../operators.ts';
import type { Value } from '../values.ts';
import type { Arguments } from './arguments.ts';

interface Directive {
  readonly flags: string;
  readonly width: number;
  /** Null where none is given. */
  readonly precision: number | null;
  readonly letter: string;
}

/** Flags that a directive takes, and whether it takes a precision. */
const ALLOWED: Readonly<Record<string, { readonly flags: string; readonly precision: boolean }>> = {
  c: { flags: '-', precision: false },
  d: { flags: '-+0 ', precision: true },
  i: { flags: '-+0 ', precision: true },
  u: { flags: '-0', precision: true },
  o: { flags: '-#0', precision: true },
  x: { flags: '-#0', precision: true },
  X: { flags: '-#0', precision: true },
  a: { flags: '-+#0 ', precision: true },
  A: { flags: '-+#0 ', precision: true },
  e: { flags: '-+#0 ', precision: true },
  E: { flags: '-+#0 ', precision: true },
  f: { flags: '-+#0 ', precision: true },
  g: { flags: '-+#0 ', precision: true },
  G: { flags: '-+#0 ', precision: true },
  p: { flags: '-', precision: false },
  s: { flags: '-', precision: true },
};

/** The bytes that `string.format` gives for its arguments. */
export function formatText(args: Arguments): string {
  const format = args.bytes(1);
  let index = 1;
  let out = '';
  let at = 0;
  while (at < format.length) {
    const next = format.indexOf('%', at);
    if (next < 0) break;
    out += format.slice(at, next);
    if (format[next + 1] === '%') {
      out += '%';
      at = next + 2;
      continue;
    }
    const spec = /^[-+ #0-9.]*/.exec(format.slice(next + 1, next + 23))?.[0] ?? '';
    const letter = format[next + 1 + spec.length] ?? '';
    at = next + 2 + spec.length;
    index++;
    if (index > args.values.length) args.refuse(index, 'no value');
    if (spec.length > MAX_SPEC) args.stop('invalid format (too long)');
    if (letter === 'q') {
      if (spec !== '') args.stop("specifier '%q' cannot have modifiers");
      out += quote(args, index);
      continue;
    }
    if (!Object.hasOwn(ALLOWED, letter)) args.stop(`invalid conversion '%${spec}${letter}' to 'format'`);
    out += convert(args, index, spec, letter);
  }
  return out + format.slice(at);
}

/** Flags, width and precision together. */
const MAX_SPEC = 20;

/** Ends the call where the letter does not go with what stands before it. */
function read(args: Arguments, spec: string, letter: string): Directive {
  const allowed = ALLOWED[letter];
  const parts = /^([-+ #0]*)(\d{0,2})(?:\.(\d{0,2}))?$/.exec(spec);
  const [, flags = '', width = '', precision] = parts ?? [];
  const fits =
    parts &&
    [...flags].every((flag) => allowed?.flags.includes(flag)) &&
    (precision === undefined || allowed?.precision === true);
  if (!fits) args.stop(`invalid conversion specification: '%${spec}${letter}'`);
  return { flags, width: Number(width), precision: precision === undefined ? null : Number(precision), letter };
}

function convert(args: Arguments, index: number, spec: string, letter: string): string {
  switch (letter) {
    case 'c': {
      const directive = read(args, spec, letter);
      return pad(String.fromCharCode(Number(unsigned(args.integerNumber(index)) & 0xffn)), directive);
    }
    case 'd':
    case 'i': {
      const number = args.integerNumber(index);
      const digits = String(number.exact ?? number.value);
      return padNumber(digits.replace('-', ''), digits.startsWith('-') ? '-' : '', read(args, spec, letter));
    }
    case 'u':
    case 'o':
    case 'x':
    case 'X': {
      const number = args.integerNumber(index);
      return unsignedText(unsigned(number), read(args, spec, letter));
    }
    case 'p':
      read(args, spec, letter);
      return args.unknown('addresses differ from run to run');
    case 's': {
      const directive = read(args, spec, letter);
      const bytes = toBytes(textOf(args, index));
      if (spec !== '' && bytes.includes('\0')) args.refuse(index, 'string contains zeros');
      return pad(directive.precision === null ? bytes : bytes.slice(0, directive.precision), directive);
    }
    case 'a':
    case 'A': {
      const directive = read(args, spec, letter);
      return floatText(args, args.number(index), directive);
    }
    default: {
      const number = args.number(index);
      return floatText(args, number, read(args, spec, letter));
    }
  }
}

function unsignedText(value: bigint, directive: Directive): string {
  const { letter, flags } = directive;
  const base = letter === 'o' ? 8 : letter === 'u' ? 10 : 16;
  const digits = value.toString(base);
  if (letter === 'o' && flags.includes('#') && value !== 0n) return padNumber(`0${digits}`, '', directive);
  const prefix = base === 16 && flags.includes('#') && value !== 0n ? '0x' : '';
  const text = padNumber(digits, prefix, directive);
  return letter === 'X' ? text.toUpperCase() : text;
}

/** Digits with their sign or prefix: zeros come between the two. */
function padNumber(digits: string, prefix: string, directive: Directive): string {
  const { flags, width, precision, letter } = directive;
  const sign = prefix !== '' || (letter !== 'd' && letter !== 'i') ? prefix : positiveSign(flags);
  let shown = precision === null ? digits : digits.padStart(precision, '0');
  if (precision === 0 && digits === '0') shown = '';
  if (precision === null && flags.includes('0') && !flags.includes('-')) {
    shown = shown.padStart(width - sign.length, '0');
  }
  return pad(sign + shown, directive);
}

function positiveSign(flags: string): string {
  return flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
}

function floatText(args: Arguments, number: Numeric, directive: Directive): string {
  const { letter, flags, precision, width } = directive;
  // Integers beyond 2^53 become the float next to them, as in Lua.
  const { value } = number;
  if (Number.isNaN(value)) args.unknown(NAN_TEXT);
  const negative = value < 0 || (!number.integer && Object.is(value, -0));
  const sign = negative ? '-' : positiveSign(flags);
  const magnitude = Math.abs(value);
  const kind = letter.toLowerCase();
  const keep = flags.includes('#');
  let text: string;
  if (magnitude === Number.POSITIVE_INFINITY) text = 'inf';
  else if (kind === 'a') text = hexadecimal(magnitude, precision);
  else if (kind === 'e') text = exponential(magnitude, precision ?? 6);
  else if (kind === 'f') text = fixed(magnitude, precision ?? 6);
  else text = general(magnitude, precision ?? 6, keep);
  // A point that stands for nothing is only kept where it is asked for.
  if (keep && text !== 'inf' && !text.includes('.')) text = text.replace(/^(0x)?([0-9a-f]+?)(?=[ep]|$)/, '$1$2.');
  if (flags.includes('0') && !flags.includes('-') && text !== 'inf') {
    const prefix = kind === 'a' ? '0x' : '';
    text = prefix + text.slice(prefix.length).padStart(width - sign.length - prefix.length, '0');
  }
  const whole = pad(sign + text, directive);
  return letter === kind ? whole : whole.toUpperCase();
}

function pad(text: string, { flags, width }: Directive): string {
  return flags.includes('-') ? text.padEnd(width) : text.padStart(width);
}

/** Text as `tostring` gives it. */
function textOf(args: Arguments, index: number): string {
  const value = args.known(index);
  const text = plainText(value);
  if (text !== null) return text;
  if (value.kind === 'number') return args.unknown(NAN_TEXT);
  return args.unknown('addresses differ from run to run');
}

/** What `tostring` gives where it is the same in every run, else null. */
export function plainText(value: Value): string | null {
  if (value.kind === 'nil') return 'nil';
  if (value.kind === 'boolean') return String(value.value);
  return value.kind === 'number' && Number.isNaN(value.value) ? null : toText(value);
}

/** `%q`: Lua's own notation. */
function quote(args: Arguments, index: number): string {
  const value = args.known(index);
  if (value.kind === 'string') {
    return quoteBytes(toBytes(value.value));
  }
  if (value.kind === 'number') return quoteNumber(value);
  const text = plainText(value);
  return text ?? args.refuse(index, 'value has no literal form');
}

function quoteBytes(bytes: string): string {
  let out = '';
  for (let at = 0; at < bytes.length; at++) {
    const character = bytes.charAt(at);
    const code = bytes.charCodeAt(at);
    if ('"\\\n'.includes(character)) out += `\\${character}`;
    else if (code < 0x20 || code === 0x7f) {
      // Before another digit the number needs all of its three.
      out += `\\${/\d/.test(bytes.charAt(at + 1)) ? String(code).padStart(3, '0') : code}`;
    } else out += character;
  }
  return `"${out}"`;
}

function quoteNumber(number: Numeric): string {
  const { value, exact } = number;
  if (number.integer) return exact === -(2n ** 63n) ? '0x8000000000000000' : String(exact ?? value);
  if (Number.isNaN(value)) return '(0/0)';
  if (!Number.isFinite(value)) return value > 0 ? '1e9999' : '-1e9999';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  return sign + hexadecimal(Math.abs(value), null);
}
