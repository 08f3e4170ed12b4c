/** What Lua 5.4 makes of the raw text of a literal. */

export interface DecodedString {
  /** Bytes that are not UTF-8 stand as U+DC80 to U+DCFF. */
  readonly value: string;
  readonly quote: string;
  /** Length of the opening delimiter, and of the closing one. */
  readonly delimiter: number;
}

/** `raw` is a whole string literal, its delimiters included. */
export function decodeString(raw: string): DecodedString {
  const first = raw.charAt(0);
  if (first !== '[') {
    const content = raw.slice(1, -1);
    return { value: content.includes('\\') ? withoutEscapes(content) : content, quote: first, delimiter: 1 };
  }
  const delimiter = raw.indexOf('[', 1) + 1;
  const content = raw.slice(delimiter, raw.length - delimiter);
  const value = content.includes('\r') ? content.replace(/\r\n|\n\r|\r/g, '\n') : content;
  return { value: value.startsWith('\n') ? value.slice(1) : value, quote: raw.slice(0, delimiter), delimiter };
}

/** `integer` as Lua sees it: integers wrap around at 64 bits when hexadecimal and turn into floats when decimal. */
export function decodeNumber(raw: string): { value: number; integer: boolean } {
  if (/^0x/i.test(raw)) {
    if (!/[.p]/i.test(raw)) return { value: Number(BigInt.asIntN(64, BigInt(raw))), integer: true };
    const [mantissa = '', exponent = '0'] = raw.slice(2).split(/p/i);
    const [whole = '', fraction = ''] = mantissa.split('.');
    let value = 0;
    for (const digit of whole) value = value * 16 + Number.parseInt(digit, 16);
    for (const [i, digit] of [...fraction].entries()) value += Number.parseInt(digit, 16) / 16 ** (i + 1);
    return { value: value * 2 ** Number(exponent), integer: false };
  }
  const value = Number(raw);
  if (/[.e]/i.test(raw)) return { value, integer: false };
  return { value, integer: raw.length < 19 || BigInt(raw) <= 0x7fff_ffff_ffff_ffffn };
}

const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '"': '"',
  "'": "'",
};

const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]+)\}|(\d{1,3})|z[ \t\n\v\f\r]*|(\r\n|\n\r|[\r\n])|([\s\S]))/g;

function withoutEscapes(content: string): string {
  let out = '';
  let at = 0;
  let bytes: number[] = [];
  const flush = (): void => {
    if (bytes.length > 0) out += decodeUtf8(bytes);
    bytes = [];
  };
  for (const match of content.matchAll(ESCAPE)) {
    const [whole, hexByte, codePoint, decimal, newline, letter] = match;
    if (match.index > at) {
      flush();
      out += content.slice(at, match.index);
    }
    at = match.index + whole.length;
    if (hexByte !== undefined) bytes.push(Number.parseInt(hexByte, 16));
    else if (decimal !== undefined) bytes.push(Number(decimal) & 0xff);
    else if (codePoint !== undefined) bytes.push(...encodeUtf8(Number.parseInt(codePoint, 16)));
    else {
      flush();
      if (newline !== undefined) out += '\n';
      else if (letter !== undefined) out += SIMPLE_ESCAPES[letter] ?? letter;
    }
  }
  flush();
  return out + content.slice(at);
}

/** UTF-8 in its first form, as `\u{...}` takes it: up to 31 bits in six bytes. */
export function encodeUtf8(codePoint: number): number[] {
  if (codePoint < 0x80) return [codePoint];
  const tail: number[] = [];
  let rest = codePoint;
  let room = 0x3f;
  while (rest > room) {
    tail.unshift(0x80 | (rest & 0x3f));
    rest = Math.floor(rest / 64);
    room >>= 1;
  }
  return [((~room << 1) & 0xff) | rest, ...tail];
}

function decodeUtf8(bytes: readonly number[]): string {
  let out = '';
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    let codePoint = length < 2 ? lead : lead & (0x7f >> length);
    let valid = length > 0;
    for (let k = 1; k < length; k++) {
      const byte = bytes[i + k] ?? 0;
      if ((byte & 0xc0) !== 0x80) valid = false;
      codePoint = (codePoint << 6) | (byte & 0x3f);
    }
    if (length === 3 && (codePoint < 0x800 || (codePoint >= 0xd800 && codePoint <= 0xdfff))) valid = false;
    if (length === 4 && (codePoint < 0x10000 || codePoint > 0x10ffff)) valid = false;
    if (valid) {
      out += String.fromCodePoint(codePoint);
      i += length;
    } else {
      out += String.fromCharCode(0xdc00 + lead);
      i++;
    }
  }
  return out;
}
