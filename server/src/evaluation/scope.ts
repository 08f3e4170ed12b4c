import type { Journal } from './journal.ts';
import { eitherOf, unknown, type Value } from './values.ts';

/** A local variable: shared by all closures that see it. */
export interface Cell {
  value: Value;
}

/** Lua's lexical scopes: a chain of blocks, each with its own local variables. */
export class Scope {
  readonly #parent: Scope | null;
  readonly #cells = new Map<string, Cell>();
  readonly varargs: readonly Value[] | null;

  constructor(parent: Scope | null, varargs: readonly Value[] | null = parent?.varargs ?? null) {
    this.#parent = parent;
    this.varargs = varargs;
  }

  declare(name: string, value: Value): void {
    this.#cells.set(name, { value });
  }

  /** The names that this block itself declares. */
  get names(): Iterable<string> {
    return this.#cells.keys();
  }

  find(name: string): Cell | undefined {
    for (let scope: Scope | null = this; scope; scope = scope.#parent) {
      const cell = scope.#cells.get(name);
      if (cell) return cell;
    }
    return undefined;
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
