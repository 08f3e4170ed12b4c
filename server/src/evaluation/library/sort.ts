/** `table.sort`: quicksort as Lua 5.4 does it, because equal entries end where its exchanges leave them. */
import { stop } from '../failures.ts';
import { lessThan } from '../operators.ts';
import { NIL, type TableEntry, truth, unknown, type Value } from '../values.ts';
import type { Arguments } from './arguments.ts';

/** The order cannot be known: a comparison gives something unknown, or Lua would take a pivot by chance. */
class UnknownOrder extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** Sorts the table that is the first argument, by the comparison function that is the second one. */
export function sort(args: Arguments): void {
  const table = args.table(1);
  const comparison = args.get(2);
  const { tables } = args.interpreter;
  const doubt = table.doubtfulLength ?? (comparison.kind === 'unknown' ? comparison : null);
  if (doubt) {
    tables.blur(table, doubt);
    return;
  }
  if (comparison.kind !== 'nil' && comparison.kind !== 'function' && comparison.kind !== 'builtin') {
    args.refuseType(2, 'function');
  }
  const { length } = table;
  args.charge(length);
  const entries = Array.from({ length }, (_, index) => table.entries.get(index + 1));
  try {
    new Sorter(entries, (a, b) => isLess(args, comparison, a, b), args).run(0, length - 1);
  } catch (error) {
    if (!(error instanceof UnknownOrder)) throw error;
    tables.blur(table, unknown(error.reason, args.site.location));
    return;
  }
  entries.forEach((entry, index) => {
    if (entry !== table.entries.get(index + 1)) tables.set(table, index + 1, entry);
  });
}

function isLess(args: Arguments, comparison: Value, a: Value, b: Value): boolean {
  if (comparison.kind !== 'nil') {
    const result = truth(args.call(comparison, [a, b])[0] ?? NIL);
    if (result === undefined) throw new UnknownOrder('the order of the entries is not known');
    return result;
  }
  if (a.kind === 'unknown' || b.kind === 'unknown') throw new UnknownOrder('the order of the entries is not known');
  const result = lessThan(a, b);
  if (typeof result === 'boolean') return result;
  stop(args.interpreter, args.site.location, result);
  throw new UnknownOrder('Lua stops here with an error');
}

class Sorter {
  readonly #entries: (TableEntry | undefined)[];
  readonly #less: (a: Value, b: Value) => boolean;
  readonly #args: Arguments;

  constructor(entries: (TableEntry | undefined)[], less: (a: Value, b: Value) => boolean, args: Arguments) {
    this.#entries = entries;
    this.#less = less;
    this.#args = args;
  }

  /** Sorts the entries from `first` to `last`. */
  run(first: number, last: number): void {
    let [low, high] = [first, last];
    while (low < high) {
      this.#orderPair(low, high);
      if (high - low === 1) return;
      const middle = this.#middle(low, high);
      if (this.#isLess(middle, low)) this.#exchange(middle, low);
      else if (this.#isLess(high, middle)) this.#exchange(middle, high);
      if (high - low === 2) return;
      const pivot = this.#partition(low, high, middle);
      const lower = pivot - low < high - pivot;
      if (lower) {
        this.run(low, pivot - 1);
        low = pivot + 1;
      } else {
        this.run(pivot + 1, high);
        high = pivot - 1;
      }
      const done = lower ? low - 1 - first : last - high - 1;
      if (Math.floor((high - low) / 128) > done) throw new UnknownOrder('the entries are sorted by chance');
      [first, last] = [low, high];
    }
  }

  /** Lua counts from 1, which decides where the middle of an even number of entries is. */
  #middle(low: number, high: number): number {
    return Math.floor((low + high + 2) / 2) - 1;
  }

  #partition(low: number, high: number, middle: number): number {
    const pivot = this.#value(middle);
    this.#exchange(middle, high - 1);
    let [i, j] = [low, high - 1];
    for (;;) {
      while (this.#less(this.#value(++i), pivot)) if (i === high - 1) this.#invalid();
      while (this.#less(pivot, this.#value(--j))) if (j < i) this.#invalid();
      if (j < i) {
        this.#exchange(high - 1, i);
        return i;
      }
      this.#exchange(i, j);
    }
  }

  #invalid(): never {
    return this.#args.stop('invalid order function for sorting');
  }

  #orderPair(low: number, high: number): void {
    if (this.#isLess(high, low)) this.#exchange(low, high);
  }

  #isLess(a: number, b: number): boolean {
    return this.#less(this.#value(a), this.#value(b));
  }

  #value(index: number): Value {
    return this.#entries[index]?.value ?? NIL;
  }

  #exchange(a: number, b: number): void {
    const kept = this.#entries[a];
    this.#entries[a] = this.#entries[b];
    this.#entries[b] = kept;
  }
}
