/** Lua's `table`. Entries keep the places where they were written wherever they are moved to. */
import { fromBytes, toBytes } from '../bytes.ts';
import { MAX_STRING } from '../operators.ts';
import { LuaTable, madeOf, NIL, type TableEntry, typeName, unknown, type Value } from '../values.ts';
import type { Arguments, LibraryFunction } from './arguments.ts';
import { sort } from './sort.ts';
import { bound, knownText } from './text.ts';

export const tableLibrary: Record<string, LibraryFunction> = {
  insert: (args) => {
    noteMisuse(args, 'table.insert');
    const table = args.get(1);
    if (!(table instanceof LuaTable)) {
      args.table(1);
      return [];
    }
    const { length } = table;
    const value = args.values.at(-1) ?? NIL;
    if (args.values.length < 2 || args.values.length > 3) args.stop("wrong number of arguments to 'insert'");
    if (args.values.length === 2) {
      put(args, table, length + 1, entryOf(args, 2, value));
      return [];
    }
    if (args.get(2).kind === 'unknown') {
      args.interpreter.tables.blur(table, unknown('something is inserted at an unknown place', args.site.location));
      return [];
    }
    const position = args.integer(2);
    if (position < 1 || position > length + 1) args.refuse(2, 'position out of bounds');
    args.charge((length - position) * WORK_OF_MOVE);
    for (let index = length; index >= position; index--) put(args, table, index + 1, table.entries.get(index));
    put(args, table, position, entryOf(args, 3, value));
    return [];
  },
  remove: (args) => {
    noteMisuse(args, 'table.remove');
    const table = args.table(1);
    const doubt = table.doubtfulLength;
    if (doubt) {
      args.interpreter.tables.blur(table, doubt);
      return [unknown(doubt.cause, args.site.location)];
    }
    const { length } = table;
    const position = args.values.length > 1 ? args.integer(2) : length;
    if (position !== length && (position < 1 || position > length + 1)) args.refuse(1, 'position out of bounds');
    args.charge((length - position) * WORK_OF_MOVE);
    const removed = table.get(position);
    let index = position;
    for (; index < length; index++) put(args, table, index, table.entries.get(index + 1));
    put(args, table, index, undefined);
    return [removed];
  },
  concat: (args) => {
    const table = args.given(4) ? args.tableOfEntries(1) : args.knownTable(1);
    const separator = args.given(2) ? args.bytes(2) : '';
    const [from, to] = [args.integer(3, 1), args.integer(4, table.length)];
    args.charge(to - from);
    const parts: string[] = [];
    const values: Value[] = [];
    let size = 0;
    for (let index = from; index <= to; index++) {
      const value = table.get(index);
      if (value.kind === 'unknown') args.unknown(value.cause);
      const text = knownText(args, value);
      if (text === null) return args.stop(`invalid value (${typeName(value)}) at index ${index} in table for 'concat'`);
      parts.push(toBytes(text));
      values.push(value);
      size += text.length + separator.length;
      if (size > MAX_STRING) break;
    }
    bound(args, size);
    return [{ ...args.string(fromBytes(parts.join(separator))), readFrom: madeOf(values) }];
  },
  unpack: (args) => {
    const table = args.given(3) ? args.tableOfEntries(1) : args.knownTable(1);
    const [from, to] = [args.integer(2, 1), args.integer(3, table.length)];
    if (to - from >= MAX_RESULTS) args.stop('too many results to unpack');
    args.charge((to - from) * WORK_OF_MOVE);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => table.get(from + index));
  },
  pack: (args) => {
    const table = new LuaTable(args.site.location);
    args.values.forEach((value, index) => {
      if (value.kind === 'nil') return;
      table.entries.set(index + 1, { value, field: args.site.args[index] ?? null, keyLocation: null });
    });
    table.constructed = args.values.length;
    table.entries.set('n', { value: args.count(args.values.length), field: null, keyLocation: null });
    return [table];
  },
  move: (args) => {
    const from = args.knownTable(1);
    const [first, last, start] = [args.integer(2), args.integer(3), args.integer(4)];
    const to = args.given(5) ? args.table(5) : from;
    if (last < first) return [to];
    args.charge(last - first);
    if (!Number.isSafeInteger(last - first + 1) || !Number.isSafeInteger(start + last - first)) {
      args.stop('too many elements to move');
    }
    const entries = Array.from({ length: last - first + 1 }, (_, index) => from.entries.get(first + index));
    entries.forEach((entry, index) => {
      put(args, to, start + index, entry);
    });
    return [to];
  },
  sort: (args) => {
    noteMisuse(args, 'table.sort');
    sort(args);
    return [];
  },
};

/** Moving an entry is more work than a byte of a string. */
const WORK_OF_MOVE = 8;

/** Results that Lua's stack has room for, about. */
const MAX_RESULTS = 1_000_000;

function put(args: Arguments, table: LuaTable, index: number, entry: TableEntry | undefined): void {
  args.interpreter.tables.set(table, index, entry);
}

function entryOf(args: Arguments, index: number, value: Value): TableEntry | undefined {
  if (value.kind === 'nil') return undefined;
  return { value, field: args.site.args[index - 1] ?? args.site.location, keyLocation: null };
}

/** What reading an option gives in Prosody 13 is no list: a change to it is lost. */
function noteMisuse(args: Arguments, operation: string): void {
  const reference = args.get(1);
  if (reference.kind !== 'reference') return;
  args.interpreter.builder.problem({
    kind: 'reference-misuse',
    location: args.site.args[0] ?? args.site.location,
    option: reference.option,
    operation,
    fatal: false,
  });
}
