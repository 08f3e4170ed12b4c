/** Lua's `string`, on bytes. */
import { UNITS_OF_STEP } from '../budget.ts';
import { fromBytes, fromCodes, toBytes } from '../bytes.ts';
import type { Interpreter } from '../interpreter.ts';
import { MAX_STRING, toText } from '../operators.ts';
import { LuaTable, NIL, number, tableKey, typeName, unknown, type Value } from '../values.ts';
import { type Arguments, builtin, type LibraryFunction } from './arguments.ts';
import { formatText } from './format.ts';
import { type Capture, isPlain, Matcher, PatternBudgetError, PatternError } from './patterns.ts';
import { bound } from './text.ts';

export function stringLibrary(interpreter: Interpreter): Record<string, LibraryFunction> {
  return {
    upper: (args) => changeCase(args, (text) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())),
    lower: (args) => changeCase(args, (text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())),
    reverse: (args) => {
      const bytes = args.bytes(1);
      args.charge(bytes.length);
      return [args.string(fromBytes([...bytes].reverse().join('')))];
    },
    len: (args) => [args.count(args.bytes(1).length)],
    rep: (args) => {
      const [bytes, times] = [args.bytes(1), args.integer(2)];
      const separator = args.given(3) ? args.bytes(3) : '';
      if (times <= 0) return [args.string('')];
      const size = bytes.length * times + separator.length * (times - 1);
      if (size === 0) return [args.string('')];
      bound(args, size);
      return [args.string(fromBytes((bytes + separator).repeat(times - 1) + bytes))];
    },
    sub: (args) => {
      const bytes = args.bytes(1);
      const first = startOf(args.integer(2), bytes.length);
      return [
        args.string(fromBytes(bytes.slice(first - 1, Math.max(first - 1, endOf(args.integer(3, -1), bytes.length))))),
      ];
    },
    byte: (args) => {
      const bytes = args.bytes(1);
      const from = args.integer(2, 1);
      const first = startOf(from, bytes.length);
      const last = endOf(args.integer(3, from), bytes.length);
      args.charge(last - first);
      return [...bytes.slice(first - 1, Math.max(first - 1, last))].map((byte) => args.count(byte.charCodeAt(0)));
    },
    char: (args) => {
      const codes = args.values.map((_, index) => {
        const code = args.integer(index + 1);
        return code >= 0 && code <= 255 ? code : args.refuse(index + 1, 'value out of range');
      });
      return [args.string(fromBytes(fromCodes(codes)))];
    },
    format: (args) => [args.string(fromBytes(formatText(args)))],
    find: (args) => search(args, true),
    match: (args) => search(args, false),
    gmatch: (args) => [gmatch(interpreter, args)],
    gsub,
  };
}

/** A first position from the start or, negative, from the end; at least 1. */
function startOf(position: number, length: number): number {
  if (position > 0) return position;
  return position === 0 || position < -length ? 1 : length + position + 1;
}

/** A last position, at most the length; 0 where it lies before the start. */
function endOf(position: number, length: number): number {
  if (position > length) return length;
  if (position >= 0) return position;
  return position < -length ? 0 : length + position + 1;
}

/** Keeps the name of the variable: `os.getenv("X"):lower() == "true"` still speaks of X. */
function changeCase(args: Arguments, change: (text: string) => string): readonly Value[] {
  const changed = change(args.text(1));
  args.charge(changed.length);
  const value = args.get(1);
  return [{ ...args.string(changed), variable: value.kind === 'string' ? value.variable : null }];
}

/** Pattern steps for one step of the evaluation. */
const STEPS_OF_PATTERN = 16;

/** Matches within the budget of the evaluation, and tells Lua's errors. */
function matching<T>(args: Arguments, source: string, pattern: string, run: (matcher: Matcher) => T): T {
  const budget = args.interpreter.budget.left * STEPS_OF_PATTERN;
  const matcher = new Matcher(source, pattern, budget);
  const charge = () => {
    args.charge(Math.ceil((budget - matcher.left) / STEPS_OF_PATTERN) * UNITS_OF_STEP);
  };
  try {
    const result = run(matcher);
    charge();
    return result;
  } catch (error) {
    if (error instanceof PatternError) args.stop(error.message);
    if (!(error instanceof PatternBudgetError)) throw error;
    args.interpreter.budget.exhaust(args.site.location);
    return args.unknown('the pattern takes too many steps');
  }
}

function captured(args: Arguments, capture: Capture, origin = args.site.location): Value {
  return typeof capture === 'number' ? number(capture, true, origin) : args.string(fromBytes(capture), origin);
}

function search(args: Arguments, find: boolean): readonly Value[] {
  const [source, pattern] = [args.bytes(1), args.bytes(2)];
  const init = startOf(args.integer(3, 1), source.length) - 1;
  if (init > source.length) return [NIL];
  const plain = args.get(4);
  if (find && ((plain.kind !== 'nil' && !(plain.kind === 'boolean' && !plain.value)) || isPlain(pattern))) {
    if (plain.kind === 'unknown') args.unknown(plain.cause);
    args.charge(source.length);
    const at = source.indexOf(pattern, init);
    return at < 0 ? [NIL] : [args.count(at + 1), args.count(at + pattern.length)];
  }
  return matching(args, source, pattern, (matcher) => {
    const anchor = pattern.startsWith('^') ? 1 : 0;
    for (let at = init; at <= source.length; at++) {
      const end = matcher.matchAt(at, anchor);
      if (end >= 0) {
        if (!find) return matcher.captures(at, end).map((capture) => captured(args, capture));
        const captures = matcher.captureCount === 0 ? [] : matcher.captures(at, end);
        return [args.count(at + 1), args.count(end), ...captures.map((capture) => captured(args, capture))];
      }
      if (anchor) break;
    }
    return [NIL];
  });
}

/** An iterator over the matches; each knows the string that it was cut from. */
function gmatch(interpreter: Interpreter, args: Arguments): Value {
  const [source, pattern] = [args.bytes(1), args.bytes(2)];
  const init = startOf(args.integer(3, 1), source.length) - 1;
  const subject = args.get(1);
  const origin = (subject.kind === 'string' && subject.content && subject.origin) || args.site.location;
  let at = Math.min(init, source.length + 1);
  let last = -1;
  return builtin(interpreter, 'for iterator', (inner) =>
    matching(inner, source, pattern, (matcher) => {
      for (; at <= source.length; at++) {
        const end = matcher.matchAt(at, 0);
        if (end < 0 || end === last) continue;
        const captures = matcher.captures(at, end);
        at = end;
        last = end;
        return captures.map((capture) => captured(args, capture, origin));
      }
      return [NIL];
    }),
  );
}

function gsub(args: Arguments): readonly Value[] {
  const [source, pattern] = [args.bytes(1), args.bytes(2)];
  const by = args.known(3);
  const text = toText(by);
  if (text === null && by.kind !== 'table' && by.kind !== 'function' && by.kind !== 'builtin') {
    if (by.kind === 'reference') args.unknown('reading an option gives no list');
    args.refuseType(3, 'string/function/table');
  }
  const most = args.integer(4, source.length + 1);
  const anchor = pattern.startsWith('^') ? 1 : 0;
  let unsure: Value | null = null;
  const replacement = (matcher: Matcher, start: number, end: number): string => {
    const whole = source.slice(start, end);
    if (text !== null) return fillIn(args, toBytes(text), matcher, start, end);
    let value: Value = NIL;
    if (by instanceof LuaTable) {
      value = indexTable(by, captured(args, matcher.capture(0, start, end)));
    } else {
      const captures = matcher.captures(start, end).map((capture) => captured(args, capture));
      value = args.call(by, captures)[0] ?? NIL;
    }
    if (value.kind === 'nil' || (value.kind === 'boolean' && !value.value)) return whole;
    if (value.kind === 'unknown') unsure = value;
    else {
      const replaced = toText(value);
      if (replaced !== null) return toBytes(replaced);
      args.stop(`invalid replacement value (a ${typeName(value)})`);
    }
    return '';
  };
  return matching(args, source, pattern, (matcher) => {
    let [out, at, last, count] = ['', 0, -1, 0];
    while (count < most) {
      const end = matcher.matchAt(at, anchor);
      if (end >= 0 && end !== last) {
        count++;
        out += replacement(matcher, at, end);
        at = end;
        last = end;
        if (out.length > MAX_STRING) bound(args, out.length);
      } else if (at < source.length) out += source[at++] ?? '';
      else break;
      if (anchor) break;
    }
    if (unsure?.kind === 'unknown') return [unknown(unsure.cause, args.site.location), args.count(count)];
    bound(args, out.length + source.length - at);
    return [args.string(fromBytes(out + source.slice(at))), args.count(count)];
  });
}

function indexTable(table: LuaTable, key: Value): Value {
  const at = tableKey(key);
  return at === null ? NIL : table.get(at);
}

/** A replacement text with its `%0` to `%9` filled in. */
function fillIn(args: Arguments, text: string, matcher: Matcher, start: number, end: number): string {
  if (!text.includes('%')) return text;
  return text.replace(/%(.?)/gs, (_, letter: string) => {
    if (letter === '%') return '%';
    if (letter === '0') return matcher.slice(start, end);
    if (/^[1-9]$/.test(letter)) return String(matcher.capture(Number(letter) - 1, start, end));
    return args.stop("invalid use of '%' in replacement string");
  });
}
