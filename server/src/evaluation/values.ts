/** Lua values as the evaluation sees them: each knows where it was written. Values are shared, tables are mutable. */
import type { FunctionExpression, Location } from '../syntax/index.ts';
import type { FileContext } from './file-context.ts';
import { type Numeric, toInteger } from './numbers.ts';
import type { Presence } from './presence.ts';
import type { FileReader } from './problems.ts';
import type { Scope } from './scope.ts';

export type Value =
  | NilValue
  | BooleanValue
  | NumberValue
  | StringValue
  | LuaTable
  | FunctionValue
  | BuiltinValue
  | OptionReference
  | UnknownValue;

interface Written {
  /** The expression that wrote or computed it; null for what the environment supplies. */
  readonly origin: Location | null;
}

export interface NilValue extends Written {
  readonly kind: 'nil';
  /** The environment variable that is unset, where that is why it is nil. */
  readonly variable: string | null;
}

export interface BooleanValue extends Written {
  readonly kind: 'boolean';
  readonly value: boolean;
  /** What it means that this is true or false, in words ("X is set"), where that can be said. */
  readonly meaning: Meaning | null;
}

export interface Meaning {
  readonly whenTrue: string;
  readonly whenFalse: string;
}

export interface NumberValue extends Written, Numeric {
  readonly kind: 'number';
  /** The file from whose text `tonumber` made it, where it did: it may be a secret, and is not shown. */
  readonly readFrom?: FileSource;
}

export interface StringValue extends Written {
  readonly kind: 'string';
  readonly value: string;
  /** Where `origin` is a literal: what stands between its quotes. */
  readonly content: Location | null;
  /** Where `origin` is a literal that stands in a table: the whole field, without its separator. */
  readonly field: Location | null;
  /** The environment variable that it was read from. */
  readonly variable: string | null;
  /** The file that it was read from, or from whose text it was made: it may be a secret, and is not shown. */
  readonly readFrom: FileSource | null;
}

/** Where a text comes from that Prosody reads with `FileLine` and the like. */
export interface FileSource {
  readonly function: FileReader;
  /** As written. */
  readonly name: string;
  /** Whether it is what the function gave, and not made of that. */
  readonly whole: boolean;
}

export interface FunctionValue extends Written {
  readonly kind: 'function';
  readonly definition: FunctionExpression;
  readonly closure: Scope;
  readonly file: FileContext;
}

export interface BuiltinValue extends Written {
  readonly kind: 'builtin';
  /** As one would write it: `table.insert`, `VirtualHost`. */
  readonly name: string;
  readonly call: (args: readonly Value[], site: CallSite) => readonly Value[];
}

export interface CallSite {
  readonly location: Location;
  /** Places of the arguments, as far as they were written one by one. */
  readonly args: readonly Location[];
  /** Called as `value:name(…)`: the value is the first argument. */
  readonly method: boolean;
  readonly file: FileContext;
}

/** What reading a table-valued option yields in Prosody 13: a handle with append, value and values, not the table. */
export interface OptionReference extends Written {
  readonly kind: 'reference';
  readonly section: string;
  readonly option: string;
}

export interface UnknownValue extends Written {
  readonly kind: 'unknown';
  /** Why it cannot be known, to stand after "because": "`io.open` is never run". */
  readonly cause: string;
  /** All that it can be, where that much is known. */
  readonly candidates: readonly Value[];
}

/** Lua table keys: strings and booleans as themselves, numbers with integral floats folded, other values by identity. */
export type TableKey = string | number | bigint | boolean | object;

export interface TableEntry {
  readonly value: Value;
  /** The field of the constructor, or the assignment, that put it there. */
  readonly field: Location | null;
  readonly keyLocation: Location | null;
}

/** An entry that a branch not taken would have put there. */
export interface GhostEntry extends TableEntry {
  readonly key: TableKey;
  readonly presence: Presence;
}

export class LuaTable implements Written {
  readonly kind = 'table';
  readonly origin: Location | null;
  readonly entries = new Map<TableKey, TableEntry>();
  readonly ghosts: GhostEntry[] = [];
  /** Set where unknown code may have added or removed entries. */
  unknown: UnknownValue | null = null;
  /** An entry that may or may not be there: the list has one of two lengths. */
  doubt: UnknownValue | null = null;

  constructor(origin: Location | null) {
    this.origin = origin;
  }

  get(key: TableKey): Value {
    return this.entries.get(key)?.value ?? (this.unknown || NIL);
  }

  /** How many items the constructor has, nil ones among them: Lua makes room for them, which decides what `#` finds. */
  constructed = 0;
  /** The last border found: appending in a loop must not count from the start each time. */
  #border = 0;

  /** A border of the table: an n with an entry where n + 1 has none; with holes, the one that Lua 5.4 finds. */
  get length(): number {
    let n = this.#border;
    if (n === 0 && this.constructed > 0) n = this.#borderOfConstructor();
    while (n > 0 && !this.entries.has(n)) n--;
    while (this.entries.has(n + 1)) n++;
    this.#border = n;
    return n;
  }

  /** luaH_getn on the array part: its end if that is filled, else by bisection. */
  #borderOfConstructor(): number {
    let high = this.constructed;
    if (this.entries.has(high)) return high;
    if (this.entries.has(high - 1)) return high - 1;
    let low = 0;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.entries.has(middle)) low = middle;
      else high = middle;
    }
    return low;
  }

  /** An item was set after the constructor. */
  changed = false;
  /** The constructor had a nil among its items: where the list ends once it has grown is decided by its layout in memory. */
  holed = false;

  /** Why it cannot be known how long the list is, or null. */
  get doubtfulLength(): UnknownValue | null {
    if (this.unknown || this.doubt) return this.unknown ?? this.doubt;
    if (this.holed && this.changed) return unknown('Lua may take a list with holes for longer', null);
    const { length } = this;
    if (!this.changed || this.entries.size <= length) return null;
    for (const key of this.entries.keys()) {
      if (typeof key === 'number' && key > length) return unknown('Lua may take a list with holes for longer', null);
    }
    return null;
  }

  /** The entries 1..n that `ipairs` would visit, up to the first hole. */
  list(): TableEntry[] {
    const out: TableEntry[] = [];
    for (let entry = this.entries.get(1); entry; entry = this.entries.get(out.length + 1)) out.push(entry);
    return out;
  }
}

export const NIL: NilValue = { kind: 'nil', origin: null, variable: null };

export function builtin(name: string, call: BuiltinValue['call']): BuiltinValue {
  return { kind: 'builtin', name, call, origin: null };
}

export function boolean(value: boolean, origin: Location | null, meaning: Meaning | null = null): BooleanValue {
  return { kind: 'boolean', value, origin, meaning };
}

export function number(value: number, integer: boolean, origin: Location | null): NumberValue {
  return { kind: 'number', value, integer, exact: null, origin };
}

export function numeric({ value, integer, exact }: Numeric, origin: Location | null): NumberValue {
  return { kind: 'number', value, integer, exact, origin };
}

export function string(value: string, origin: Location | null): StringValue {
  return { kind: 'string', value, origin, content: null, field: null, variable: null, readFrom: null };
}

/** The file whose text is in a value that is made of others, or null. */
export function madeOf(values: readonly Value[]): FileSource | null {
  for (const value of values) {
    if (value.kind === 'string' && value.readFrom) return { ...value.readFrom, whole: false };
  }
  return null;
}

export function unknown(cause: string, origin: Location | null, candidates: readonly Value[] = []): UnknownValue {
  return { kind: 'unknown', cause, origin, candidates };
}

/** The value of something that a branch may or may not have written. */
export function eitherOf(values: readonly Value[]): Value {
  const [first] = values;
  if (first && values.every((value) => value === first)) return first;
  return unknown('it depends on a condition that cannot be known', first?.origin ?? null, values);
}

/** The results of a function of which it is not known where it returned. */
export function eitherResults(possible: readonly (readonly Value[])[]): readonly Value[] {
  const width = Math.max(...possible.map((values) => values.length));
  return Array.from({ length: width }, (_, index) => eitherOf(possible.map((values) => values[index] ?? NIL)));
}

/** Lua's truth: everything but nil and false. Undefined where it cannot be known. */
export function truth(value: Value): boolean | undefined {
  if (value.kind === 'unknown') {
    const truths = new Set(value.candidates.map(truth));
    return value.candidates.length > 0 && truths.size === 1 ? [...truths][0] : undefined;
  }
  return !(value.kind === 'nil' || (value.kind === 'boolean' && !value.value));
}

/** The key under which a table keeps a value, or null for nil, NaN and what is unknown. */
export function tableKey(value: Value): TableKey | null {
  switch (value.kind) {
    case 'string':
    case 'boolean':
      return value.value;
    case 'number':
      if (Number.isNaN(value.value)) return null;
      return toInteger(value)?.exact ?? value.value;
    case 'nil':
    case 'unknown':
      return null;
    default:
      return value;
  }
}

/** The value that a table's key stands for; a string leads to where the entry was given its key. */
export function keyValue(key: TableKey, entry?: TableEntry): Value {
  if (typeof key === 'string') return string(key, entry?.keyLocation ?? null);
  if (typeof key === 'number') return number(key, Number.isSafeInteger(key), null);
  if (typeof key === 'bigint') return numeric({ value: Number(key), integer: true, exact: key }, null);
  if (typeof key === 'boolean') return boolean(key, null);
  return key as Value;
}

/** Lua's word for its type; null where it is unknown. */
export function typeName(value: Value): string | null {
  switch (value.kind) {
    case 'builtin':
      return 'function';
    case 'reference':
      return 'table';
    case 'unknown':
      return null;
    default:
      return value.kind;
  }
}
