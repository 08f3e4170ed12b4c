import type { Journal } from './journal.ts';
import { eitherOf, unknown, type Value } from './values.ts';

/** A local variable: shared by all closures that see it. */
export interface Cell {
  value: Value;
}

/** Lookups walk along the parts of a block; this many are put together into one. */
const MAX_PARTS = 16;

/**
 * Lua's lexical scopes: a chain of blocks, each with its own local variables. What a block declares after a function
 * was written is not seen by the function, so a block falls into parts, of which only the last one grows.
 */
export class Scope {
  /** The block around this one, or the part before this one. */
  #before: Scope | null;
  #outer: Scope | null;
  /** What the last part declares. */
  #cells = new Map<string, Cell>();
  /** What all parts of the block declare, the latest of each name. */
  #all = this.#cells;
  #parts = 0;
  #closed = false;
  readonly varargs: readonly Value[] | null;

  constructor(outer: Scope | null, varargs: readonly Value[] | null = outer?.varargs ?? null) {
    this.#before = outer;
    this.#outer = outer;
    this.varargs = varargs;
  }

  declare(name: string, value: Value): void {
    const cell = { value };
    this.#cells.set(name, cell);
    if (this.#all !== this.#cells) this.#all.set(name, cell);
  }

  /** The names that this block itself declares. */
  get names(): Iterable<string> {
    return this.#all.keys();
  }

  find(name: string): Cell | undefined {
    for (let scope: Scope | null = this; scope; scope = scope.#before) {
      const cell = scope.#cells.get(name);
      if (cell) return cell;
    }
    return undefined;
  }

  /** What a function sees that is written here: the variables that are declared so far, here and further out. */
  capture(): Scope {
    if (this.#closed) return this;
    const outer = this.#outer?.capture() ?? null;
    if (this.#before === this.#outer) this.#before = outer;
    this.#outer = outer;
    if (this.#cells.size === 0 && this.#before && this.#before.varargs === this.varargs) return this.#before;
    const whole = this.#parts >= MAX_PARTS;
    const part = new Scope(whole ? outer : this.#before, this.varargs);
    part.#cells = whole ? new Map(this.#all) : this.#cells;
    part.#closed = true;
    if (this.#all === this.#cells) this.#all = new Map(this.#cells);
    this.#cells = new Map();
    this.#before = part;
    this.#parts = whole ? 1 : this.#parts + 1;
    return part;
  }
}

export function assignCell(journal: Journal, cell: Cell, value: Value): void {
  if (journal.idle) {
    cell.value = value;
    return;
  }
  journal.record<Value>({
    owner: cell,
    key: 'value',
    read: () => cell.value,
    restore: (old) => {
      cell.value = old;
    },
    merge: eitherOf,
    forget: (left, cause) => unknown(cause.cause, cause.origin, [left, cause]),
  });
  cell.value = value;
}
