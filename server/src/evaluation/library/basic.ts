/** Lua's basic functions. */
import { LuaStop, stop } from '../failures.ts';
import type { Interpreter } from '../interpreter.ts';
import { integer, parseNumber } from '../numbers.ts';
import { equal, toNumber } from '../operators.ts';
import {
  boolean,
  type CallSite,
  keyValue,
  LuaTable,
  NIL,
  string,
  type TableEntry,
  type TableKey,
  tableKey,
  truth,
  typeName,
  unknown,
  type Value,
} from '../values.ts';
import { type Arguments, builtin, type LibraryFunction } from './arguments.ts';
import { plainText } from './format.ts';

export function basicLibrary(interpreter: Interpreter): Record<string, LibraryFunction> {
  const ipairsStep = builtin(interpreter, 'ipairs', (args) => {
    const [table, control] = [args.get(1), toNumber(args.known(2))];
    if (!control) return [NIL];
    const next = control.value + 1;
    if (!(table instanceof LuaTable)) return table.kind === 'string' ? [NIL] : [table];
    const value = table.entries.get(next)?.value;
    return value ? [args.count(next), value] : [table.unknown ?? NIL];
  });
  return {
    ipairs: (args) => {
      const value = args.any(1);
      if (value.kind !== 'string') iterated(args);
      return [ipairsStep, value, args.count(0)];
    },
    pairs: (args) => [walk(iterated(args)), args.get(1), NIL],
    next: (args) => {
      const table = args.knownTable(1);
      const key = args.known(2);
      args.charge(table.entries.size);
      const keys = inOrder(table).map(([known]) => known);
      const at = tableKey(key);
      const position = at === null ? -1 : keys.indexOf(at);
      if (key.kind !== 'nil' && position < 0) args.stop("invalid key to 'next'");
      const following = keys[position + 1];
      return following === undefined
        ? [NIL]
        : [keyValue(following, table.entries.get(following)), table.get(following)];
    },
    select: (args) => {
      const first = args.known(1);
      if (first.kind === 'string' && first.value === '#') return [args.count(args.values.length - 1)];
      const index = args.integer(1);
      const rest = args.values.slice(1);
      if (index > 0) return rest.slice(index - 1);
      return index === 0 || -index > rest.length ? args.refuse(1, 'index out of range') : rest.slice(index);
    },
    type: (args) => [args.string(typeName(args.any(1)) ?? '')],
    tostring: (args) => {
      const value = args.any(1);
      if (value.kind === 'string') return [value];
      const text = plainText(value);
      return [text === null ? args.unknown('its text differs from machine to machine') : args.string(text)];
    },
    tonumber: (args) => [toNumberOf(args)],
    rawget: (args) => {
      const [table, key] = [args.table(1), tableKey(args.known(2))];
      return [key === null ? NIL : table.get(key)];
    },
    rawset: (args) => {
      const table = args.table(1);
      const key = args.get(2);
      if (key.kind === 'unknown') {
        interpreter.tables.blur(table, key);
        return [table];
      }
      const at = tableKey(key);
      if (at === null) args.stop(`table index is ${key.kind === 'nil' ? 'nil' : 'NaN'}`);
      const value = args.get(3);
      const entry: TableEntry = { value, field: args.site.location, keyLocation: null };
      if (at !== null) interpreter.tables.set(table, at, value.kind === 'nil' ? undefined : entry);
      return [table];
    },
    rawequal: (args) => {
      const result = equal(args.any(1), args.any(2));
      return [result === undefined ? args.unknown('it cannot be known') : boolean(result, args.site.location)];
    },
    rawlen: (args) => {
      const value = args.known(1);
      if (value.kind === 'string') return [args.count(args.bytes(1).length)];
      return value instanceof LuaTable
        ? [args.count(args.knownTable(1).length)]
        : args.refuseType(1, 'table or string');
    },
    assert: (args) => {
      const [first, message] = [args.get(1), args.values[1]];
      if (args.values.length === 0) args.refuse(1, 'value expected');
      const holds = truth(first);
      if (holds !== false) return args.values;
      const value = message ?? args.string('assertion failed!');
      const reason = value.kind === 'unknown' ? null : plainText(value);
      const thrown = isBare(value) ? { value } : {};
      return [stop(interpreter, args.site.location, { operation: 'assert', reason, culprit: first, ...thrown })];
    },
    error: (args) => {
      const [value, level] = [args.get(1), args.get(2)];
      const reason = value.kind === 'unknown' ? null : plainText(value);
      // A text gets the place put before it, unless the level is 0.
      const bare = level.kind === 'number' && level.value === 0;
      const thrown = bare || isBare(value) ? { value } : {};
      return [stop(interpreter, args.site.location, { operation: 'error', reason, culprit: null, ...thrown })];
    },
    pcall: (args) => protectedCall(interpreter, args.any(1), args.values.slice(1), args.site, null),
    xpcall: (args) => protectedCall(interpreter, args.any(1), args.values.slice(2), args.site, args.get(2)),
    setmetatable: (args) => {
      const table = args.table(1);
      const kind = args.known(2).kind;
      if (kind !== 'nil' && kind !== 'table') args.refuseType(2, 'nil or table');
      if (kind === 'nil') return [table];
      const cause = unknown('a metatable decides what it holds', args.site.location);
      interpreter.tables.blur(table, cause);
      return [table];
    },
    getmetatable: (args) => {
      const value = args.any(1);
      const table = value.kind === 'table' && !value.unknown;
      if (table || value.kind === 'number' || value.kind === 'boolean') return [NIL];
      return args.unknown('metatables are not followed here');
    },
    print: () => [],
  };
}

/** An error that is no text has no place put before it. */
function isBare(value: Value): boolean {
  return value.kind !== 'string' && value.kind !== 'number';
}

/** The table that `pairs` or `ipairs` is to go through; Lua complains in the name of the loop. */
function iterated(args: Arguments): LuaTable {
  const value = args.any(1);
  if (value instanceof LuaTable || value.kind === 'reference') return args.table(1);
  const reason =
    args.function === 'pairs'
      ? `bad argument #1 to 'for iterator' (table expected, got ${typeName(value)})`
      : `attempt to index a ${typeName(value)} value`;
  const at = args.site.args[0] ?? args.site.location;
  const result = stop(args.interpreter, at, { operation: 'argument', reason, culprit: value });
  return args.unknown(result.kind === 'unknown' ? result.cause : reason);
}

/** What `pairs` gives its loop: the entries as they are now, and something unknown where there may be more. */
function walk(table: LuaTable) {
  const entries = inOrder(table);
  let index = 0;
  return {
    kind: 'builtin' as const,
    name: 'next',
    origin: null,
    call: (): readonly Value[] => {
      const entry = entries[index++];
      if (entry) return [keyValue(...entry), table.entries.get(entry[0])?.value ?? entry[1].value];
      return [table.unknown && index <= entries.length + 1 ? table.unknown : NIL];
    },
  };
}

/** Lists come first and in their order, as Lua keeps them; of the other keys any order is as good as Lua's. */
function inOrder(table: LuaTable): [TableKey, TableEntry][] {
  const { length } = table;
  const list: [TableKey, TableEntry][] = [];
  const rest: [TableKey, TableEntry][] = [];
  for (const [key, entry] of table.entries) {
    if (typeof key === 'number' && key >= 1 && key <= length) list.push([key, entry]);
    else rest.push([key, entry]);
  }
  return [...list.sort(([a], [b]) => Number(a) - Number(b)), ...rest];
}

function toNumberOf(args: Arguments): Value {
  const value = args.any(1);
  if (!args.given(2)) {
    if (value.kind === 'number') return value;
    const parsed = value.kind === 'string' ? parseNumber(value.value) : null;
    return parsed ? ofSameFile(args.numeric(parsed), value) : NIL;
  }
  const base = args.integer(2);
  if (value.kind !== 'string') args.refuseType(1, 'string');
  if (base < 2 || base > 36) args.refuse(2, 'base out of range');
  const parts = /^[ \t\n\v\f\r]*([-+]?)([0-9A-Za-z]+)[ \t\n\v\f\r]*$/.exec(args.text(1));
  if (!parts) return NIL;
  let sum = 0n;
  for (const character of parts[2] ?? '') {
    const digit = Number.parseInt(character, 36);
    if (digit >= base) return NIL;
    sum = sum * BigInt(base) + BigInt(digit);
  }
  return ofSameFile(args.numeric(integer(parts[1] === '-' ? -sum : sum)), value);
}

/** A number made of what was read from a file is as little to be shown as that. */
function ofSameFile(made: Value, text: Value): Value {
  if (made.kind !== 'number' || text.kind !== 'string' || !text.readFrom) return made;
  return { ...made, readFrom: { ...text.readFrom, whole: false } };
}

/** An error inside is caught, at the place where Lua would stop; it is no fact about the configuration. */
function protectedCall(
  interpreter: Interpreter,
  callee: Value,
  args: readonly Value[],
  site: CallSite,
  handler: Value | null,
): readonly Value[] {
  const unsure = unknown('it depends on a protected call', site.location);
  if (callee.kind === 'unknown') return [unsure, unsure];
  const handled = (error: Value): readonly Value[] => {
    if (handler === null) return [error];
    if (handler.kind !== 'function' && handler.kind !== 'builtin') return [unsure];
    return interpreter.call(handler, [error], site.location, [], site.file);
  };
  const failed = (error: Value) => [boolean(false, site.location), ...handled(error)];
  if (callee.kind === 'reference') return [unsure, unsure];
  if (callee.kind !== 'function' && callee.kind !== 'builtin') {
    return failed(string(`attempt to call a ${callee.kind} value`, site.location));
  }
  if (callee.kind === 'builtin') {
    // Called by the protected call itself, these have no place of the configuration to name.
    if (callee.name === 'error') return failed(args[0] ?? NIL);
    const [first = NIL, message = string('assertion failed!', site.location)] = args;
    if (callee.name === 'assert' && args.length > 0 && truth(first) === false) return failed(message);
  }
  const protection = interpreter.builder.protect();
  try {
    const results = interpreter.call(callee, args, site.location, site.args.slice(1), site.file);
    if (protection.unsure || interpreter.budget.exhausted) return [unsure, ...results.map(() => unsure)];
    if (results.some((result) => result.kind === 'unknown')) return [unsure, ...results];
    return [boolean(true, site.location), ...results];
  } catch (error) {
    if (!(error instanceof LuaStop)) throw error;
    interpreter.builder.unprotect(protection);
    return protection.unsure ? [unsure, unsure] : failed(error.value);
  } finally {
    interpreter.builder.unprotect(protection);
  }
}
