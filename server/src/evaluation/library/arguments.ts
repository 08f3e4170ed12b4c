/** How functions of Lua's library take their arguments: what does not fit stops Lua, what is unknown makes unknown. */
import { OUT_OF_STEPS } from '../budget.ts';
import { toBytes } from '../bytes.ts';
import { refuseArgument, stop } from '../failures.ts';
import type { Interpreter } from '../interpreter.ts';
import { type Numeric, toInteger } from '../numbers.ts';
import { NAN_TEXT, toNumber, toText } from '../operators.ts';
import {
  type BuiltinValue,
  type CallSite,
  LuaTable,
  madeOf,
  NIL,
  number,
  numeric,
  type StringValue,
  string,
  typeName,
  unknown,
  type Value,
} from '../values.ts';

/** Ends the function: its result is this value. Never leaves `library`. */
class EarlyResult extends Error {
  readonly value: Value;

  constructor(value: Value) {
    super('the result is known before the end');
    this.value = value;
  }
}

export type LibraryFunction = (args: Arguments) => readonly Value[];

/** Functions of a namespace by their names, ready to be called by the interpreter. */
export function library(
  interpreter: Interpreter,
  namespace: string,
  functions: Readonly<Record<string, LibraryFunction>>,
): [name: string, value: BuiltinValue][] {
  return Object.entries(functions).map(([name, run]) => [
    name,
    builtin(interpreter, namespace === '' ? name : `${namespace}.${name}`, run),
  ]);
}

export function builtin(interpreter: Interpreter, name: string, run: LibraryFunction): BuiltinValue {
  const call: BuiltinValue['call'] = (values, site) => {
    try {
      return run(new Arguments(interpreter, name.slice(name.lastIndexOf('.') + 1), values, site));
    } catch (error) {
      if (error instanceof EarlyResult) return [error.value];
      throw error;
    }
  };
  return { kind: 'builtin', name, origin: null, call };
}

/** The arguments of one call; indexes count from 1 as in Lua's messages. */
export class Arguments {
  readonly interpreter: Interpreter;
  readonly function: string;
  readonly values: readonly Value[];
  readonly site: CallSite;

  constructor(interpreter: Interpreter, name: string, values: readonly Value[], site: CallSite) {
    this.interpreter = interpreter;
    this.function = name;
    this.values = values;
    this.site = site;
  }

  get(index: number): Value {
    return this.values[index - 1] ?? NIL;
  }

  given(index: number): boolean {
    return this.get(index).kind !== 'nil';
  }

  /** Ends the call with an unknown result. */
  unknown(cause: string): never {
    throw new EarlyResult(unknown(cause, this.site.location));
  }

  /** Ends the call: Lua refuses the argument. */
  refuse(index: number, reason: string): never {
    const culprit = this.get(index);
    throw new EarlyResult(
      refuseArgument(this.interpreter, this.site, index, { function: this.function, reason, culprit }),
    );
  }

  /** Ends the call: Lua stops for a reason that is no single argument's. */
  stop(reason: string): never {
    throw new EarlyResult(stop(this.interpreter, this.site.location, { operation: 'argument', reason, culprit: null }));
  }

  refuseType(index: number, expected: string): never {
    const got = index > this.values.length ? 'no value' : typeName(this.get(index));
    return this.refuse(index, `${expected} expected, got ${got}`);
  }

  /** The argument, which must be there, nil or not. */
  any(index: number): Value {
    if (index > this.values.length) this.refuse(index, 'value expected');
    return this.known(index);
  }

  /** The argument; ends the call where it is unknown. */
  known(index: number): Value {
    const value = this.get(index);
    if (value.kind === 'unknown') this.unknown(value.cause);
    return value;
  }

  /** Text of a string or a number. */
  text(index: number): string {
    const value = this.known(index);
    if (value.kind === 'number' && Number.isNaN(value.value)) this.unknown(NAN_TEXT);
    return toText(value) ?? this.refuseType(index, 'string');
  }

  bytes(index: number): string {
    return toBytes(this.text(index));
  }

  number(index: number): Numeric {
    return toNumber(this.known(index)) ?? this.refuseType(index, 'number');
  }

  integerNumber(index: number): Numeric {
    return toInteger(this.number(index)) ?? this.refuse(index, 'number has no integer representation');
  }

  /** An integer for positions and counts: beyond 2^53 only nearly right. `fallback` is for nil. */
  integer(index: number, fallback?: number): number {
    if (fallback !== undefined && this.known(index).kind === 'nil') return fallback;
    return this.integerNumber(index).value;
  }

  table(index: number): LuaTable {
    const value = this.known(index);
    if (value instanceof LuaTable) return value;
    // What Prosody 13 gives in place of an option's table is told by the kinds of facts about it.
    if (value.kind === 'reference') this.unknown('reading an option gives no list');
    return this.refuseType(index, 'table');
  }

  /** A table whose entries are known, if not how long Lua takes it for. */
  tableOfEntries(index: number): LuaTable {
    const table = this.table(index);
    if (table.unknown) this.unknown(table.unknown.cause);
    return table;
  }

  /** A table whose entries and length are known. */
  knownTable(index: number): LuaTable {
    const table = this.table(index);
    const doubt = table.doubtfulLength;
    if (doubt) this.unknown(doubt.cause);
    return table;
  }

  /** Counts work that grows with the size of a value. */
  charge(size: number): void {
    if (!this.interpreter.budget.charge(size, this.site.location)) this.unknown(OUT_OF_STEPS);
  }

  call(callee: Value, values: readonly Value[]): readonly Value[] {
    if (callee.kind === 'function' || callee.kind === 'builtin') {
      return this.interpreter.call(callee, values, this.site.location, [], this.site.file);
    }
    return [unknown(callee.kind === 'unknown' ? callee.cause : 'this is no function', this.site.location)];
  }

  /** A text that is made of the arguments. */
  string(value: string, origin = this.site.location): StringValue {
    return { ...string(value, origin), readFrom: madeOf(this.values) };
  }

  numeric(value: Numeric): Value {
    return numeric(value, this.site.location);
  }

  count(value: number): Value {
    return number(value, true, this.site.location);
  }
}
