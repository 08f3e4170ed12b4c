/** Lua's `utf8`, on bytes. */
import { encodeUtf8 } from '../../syntax/index.ts';
import { fromBytes, fromCodes } from '../bytes.ts';
import type { Interpreter } from '../interpreter.ts';
import { NIL, type Value } from '../values.ts';
import { type Arguments, builtin, type LibraryFunction } from './arguments.ts';

/** The pattern that matches one character, as `utf8.charpattern` has it. */
export const CHARACTER_PATTERN = fromBytes('[\0-\x7f\xc2-\xfd][\x80-\xbf]*');

const LEAST = [0, 0, 0x80, 0x800, 0x10000, 0x200000, 0x4000000];

/** The character that starts at a byte, or null where the bytes are none. `lax` allows what Unicode does not. */
function decode(bytes: string, at: number, lax: boolean): { code: number; end: number } | null {
  const lead = bytes.charCodeAt(at);
  if (Number.isNaN(lead)) return null;
  if (lead < 0x80) return { code: lead, end: at + 1 };
  if (lead < 0xc0 || lead > 0xfd) return null;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf8 ? 4 : lead < 0xfc ? 5 : 6;
  let code = lead & (0x7f >> length);
  for (let i = 1; i < length; i++) {
    const byte = bytes.charCodeAt(at + i);
    if (Number.isNaN(byte) || (byte & 0xc0) !== 0x80) return null;
    code = code * 64 + (byte & 0x3f);
  }
  if (code < (LEAST[length] ?? 0)) return null;
  if (!lax && (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))) return null;
  return { code, end: at + length };
}

function continues(bytes: string, at: number): boolean {
  return (bytes.charCodeAt(at) & 0xc0) === 0x80;
}

/** A position counted from the start, 0 where it lies before it. */
function absolute(position: number, length: number): number {
  if (position >= 0) return position;
  return -position > length ? 0 : length + position + 1;
}

function isLax(args: Arguments, index: number): boolean {
  const value = args.known(index);
  return !(value.kind === 'nil' || (value.kind === 'boolean' && !value.value));
}

export function utf8Library(interpreter: Interpreter): Record<string, LibraryFunction> {
  return {
    char: (args) => {
      const codes = args.values.flatMap((_, index) => {
        const code = args.integer(index + 1);
        return code >= 0 && code <= 0x7fffffff ? encodeUtf8(code) : args.refuse(index + 1, 'value out of range');
      });
      return [args.string(fromBytes(fromCodes(codes)))];
    },
    len: (args) => {
      const bytes = args.bytes(1);
      let at = absolute(args.integer(2, 1), bytes.length) - 1;
      const last = absolute(args.integer(3, -1), bytes.length) - 1;
      if (at < 0 || at > bytes.length) args.refuse(2, 'initial position out of bounds');
      if (last >= bytes.length) args.refuse(3, 'final position out of bounds');
      args.charge(last - at);
      let count = 0;
      while (at <= last) {
        const character = decode(bytes, at, isLax(args, 4));
        if (!character) return [NIL, args.count(at + 1)];
        at = character.end;
        count++;
      }
      return [args.count(count)];
    },
    codepoint: (args) => {
      const bytes = args.bytes(1);
      const first = absolute(args.integer(2, 1), bytes.length);
      const last = absolute(args.integer(3, first), bytes.length);
      if (first < 1) args.refuse(2, 'out of bounds');
      if (last > bytes.length) args.refuse(3, 'out of bounds');
      args.charge(last - first);
      const out: Value[] = [];
      for (let at = first - 1; at < last; ) {
        const character = decode(bytes, at, isLax(args, 4));
        if (!character) return args.stop('invalid UTF-8 code');
        out.push(args.count(character.code));
        at = character.end;
      }
      return out;
    },
    offset,
    codes: (args) => {
      const bytes = args.bytes(1);
      const lax = isLax(args, 2);
      const next = builtin(interpreter, 'for iterator', (inner) => {
        let at = inner.integer(2);
        // Behind the character that was handed out last.
        while (continues(bytes, at)) at++;
        if (at >= bytes.length) return [];
        const character = decode(bytes, at, lax);
        if (!character) return inner.stop('invalid UTF-8 code');
        return [inner.count(at + 1), inner.count(character.code)];
      });
      return [next, args.get(1), args.count(0)];
    },
  };
}

/** Where the character number `n` from a position starts. */
function offset(args: Arguments): readonly Value[] {
  const bytes = args.bytes(1);
  let n = args.integer(2);
  let at = absolute(args.integer(3, n >= 0 ? 1 : bytes.length + 1), bytes.length) - 1;
  if (at < 0 || at > bytes.length) args.refuse(3, 'position out of bounds');
  args.charge(bytes.length);
  if (n === 0) {
    while (at > 0 && continues(bytes, at)) at--;
    return [args.count(at + 1)];
  }
  if (continues(bytes, at)) args.stop('initial position is a continuation byte');
  if (n < 0) {
    while (n < 0 && at > 0) {
      do at--;
      while (at > 0 && continues(bytes, at));
      n++;
    }
  } else {
    n--;
    while (n > 0 && at < bytes.length) {
      do at++;
      while (continues(bytes, at));
      n--;
    }
  }
  return [n === 0 ? args.count(at + 1) : NIL];
}
