/** Writes to tables that a branch may have to take back. */
import type { Change, Journal, Place } from './journal.ts';
import type { Presence } from './presence.ts';
import { eitherOf, LuaTable, NIL, type TableEntry, type TableKey, type UnknownValue, unknown } from './values.ts';

export class TableWriter {
  readonly #journal: Journal;

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** Sets an entry, or removes it. */
  set(table: LuaTable, key: TableKey, entry: TableEntry | undefined): void {
    if (!this.#journal.idle) this.#journal.record(new EntryPlace(table, key));
    if (typeof key === 'number') table.changed = true;
    if (entry) table.entries.set(key, entry);
    else table.entries.delete(key);
  }

  /** Adds the entries of another table, as `append` of Prosody 13 does. */
  append(table: LuaTable, added: LuaTable): void {
    if (added.entries.has(1)) {
      // One by one, as table.insert does: what stood behind a hole moves the end.
      for (const entry of added.list()) {
        const doubt = table.doubtfulLength;
        if (doubt) {
          this.blur(table, doubt);
          break;
        }
        this.set(table, table.length + 1, entry);
      }
    } else for (const [key, entry] of added.entries) this.set(table, key, entry);
    for (const ghost of added.ghosts) table.ghosts.push(ghost);
    if (added.unknown) this.blur(table, added.unknown);
  }

  /** From here on nobody knows what a table holds besides what was seen. */
  blur(table: LuaTable, cause: NonNullable<LuaTable['unknown']>): void {
    this.#journal.record<LuaTable['unknown']>({
      owner: table,
      key: UNKNOWN_CONTENTS,
      read: () => table.unknown,
      restore: (old) => {
        table.unknown = old;
      },
      merge: (values) => values.find((value) => value !== null) ?? null,
      forget: (value, cause) => value ?? cause,
    });
    table.unknown = cause;
  }

  /** From here on nobody knows what a place holds that something unknown wrote to. */
  forget(place: Place<unknown>, cause: UnknownValue): void {
    this.#journal.record(place);
    place.restore(place.forget(place.read(), cause));
    if (place.owner instanceof LuaTable && !place.owner.unknown) this.blur(place.owner, cause);
  }
}

/** An entry of a table, for the journal. */
class EntryPlace implements Place<TableEntry | undefined> {
  readonly owner: LuaTable;
  readonly key: TableKey;

  constructor(owner: LuaTable, key: TableKey) {
    this.owner = owner;
    this.key = key;
  }

  read(): TableEntry | undefined {
    return this.owner.entries.get(this.key);
  }

  restore(entry: TableEntry | undefined): void {
    if (entry) this.owner.entries.set(this.key, entry);
    else this.owner.entries.delete(this.key);
  }

  merge(entries: readonly (TableEntry | undefined)[]): TableEntry {
    const value = eitherOf(entries.map((candidate) => candidate?.value ?? NIL));
    if (value.kind === 'unknown' && entries.includes(undefined)) this.owner.doubt = value;
    return { field: null, keyLocation: null, ...entries.find((candidate) => candidate !== undefined), value };
  }

  forget(entry: TableEntry | undefined, cause: UnknownValue): TableEntry | undefined {
    return entry && { ...entry, value: unknown(cause.cause, cause.origin, [entry.value, cause]) };
  }
}

/** Stands for the whole of a table's unknown contents in the journal. */
const UNKNOWN_CONTENTS = Symbol('unknown contents');

/**
 * Entries that a branch would have added to tables, had it been taken, stay with them.
 * @param changes what the branch wrote, taken back by now
 */
export function leaveGhosts(changes: readonly Change[], presence: Presence): void {
  for (const { place, after } of changes) {
    if (!(place.owner instanceof LuaTable) || place.key === UNKNOWN_CONTENTS || !after) continue;
    place.owner.ghosts.push({ ...(after as TableEntry), key: place.key as TableKey, presence });
  }
}
