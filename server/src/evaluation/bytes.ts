/**
 * Lua's strings are bytes, ours are text: bytes that are no UTF-8 stand as U+DC80 to U+DCFF, one for each byte. Every
 * text has one such spelling, so texts are equal where Lua's strings are.
 */

const NOT_ASCII = /[^\0-\x7f]/;
/** What may be a piece of a character that another string was cut into. */
const STRAY = /[\udc80-\udcff]/;

/** The bytes of a text as a string of characters U+0000 to U+00FF. */
export function toBytes(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code >= 0xdc80 && code <= 0xdcff) bytes.push(code - 0xdc00);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return fromCodes(bytes);
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}

/** The text of bytes: the other way round. */
export function fromBytes(bytes: string): string {
  if (!NOT_ASCII.test(bytes)) return bytes;
  let out = '';
  let plain = 0;
  for (let at = 0; at < bytes.length; ) {
    if (bytes.charCodeAt(at) < 0x80) {
      at++;
      continue;
    }
    out += bytes.slice(plain, at);
    const { code, length } = decode(bytes, at);
    out += code === null ? String.fromCharCode(0xdc00 + bytes.charCodeAt(at)) : String.fromCodePoint(code);
    at += length;
    plain = at;
  }
  return out + bytes.slice(plain);
}

/** The character of standard UTF-8 that starts at `at`, or null and the one byte where there is none. */
function decode(bytes: string, at: number): { code: number | null; length: number } {
  const lead = bytes.charCodeAt(at);
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > bytes.length) return { code: null, length: 1 };
  let code = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const byte = bytes.charCodeAt(at + i);
    if ((byte & 0xc0) !== 0x80) return { code: null, length: 1 };
    code = (code << 6) | (byte & 0x3f);
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
  const valid = code >= least && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? { code, length } : { code: null, length: 1 };
}

/** Joins two texts; pieces of a character that come together are that character again. */
export function joinText(left: string, right: string): string {
  const joined = left + right;
  return STRAY.test(left.slice(-3)) && STRAY.test(right.slice(0, 3)) ? fromBytes(toBytes(joined)) : joined;
}

/** How many bytes a text has. */
export function byteLength(text: string): number {
  return toBytes(text).length;
}

/** Lua's order of strings in the C locale: by bytes. Negative, 0 or positive. */
export function compareBytes(left: string, right: string): number {
  if (left === right) return 0;
  return toBytes(left) < toBytes(right) ? -1 : 1;
}

/** A string of bytes from their numbers, however many. */
export function fromCodes(codes: readonly number[]): string {
  let out = '';
  for (let at = 0; at < codes.length; at += CHUNK) out += String.fromCharCode(...codes.slice(at, at + CHUNK));
  return out;
}

/** Arguments of one call; engines refuse very many. */
const CHUNK = 8192;
