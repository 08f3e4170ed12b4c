/** Collects the modules that lists and Components name. */
import { covers, type Location } from '../syntax/index.ts';
import type { ModuleMention } from './configuration.ts';
import type { Presence } from './presence.ts';
import { LuaTable, type Value } from './values.ts';

export class Mentions {
  readonly #byPlace = new Map<string, ModuleMention>();

  get all(): ModuleMention[] {
    return [...this.#byPlace.values()];
  }

  /** All modules that a value lists, also those that branches not taken would have put there. */
  addList(list: ModuleMention['list'], section: string, value: Value, presence: Presence): void {
    if (value.kind === 'unknown') {
      for (const candidate of value.candidates) this.addList(list, section, candidate, presence);
    }
    if (!(value instanceof LuaTable)) return;
    for (const [key, entry] of value.entries) {
      if (typeof key === 'number') this.add(list, section, entry.value, entry.field, presence);
    }
    for (const ghost of value.ghosts) {
      if (typeof ghost.key === 'number') this.add(list, section, ghost.value, ghost.field, ghost.presence);
    }
  }

  /** One module, where the value is a text that was written somewhere. @param entry the field of the list */
  add(list: ModuleMention['list'], section: string, value: Value, entry: Location | null, presence: Presence): void {
    if (value.kind === 'unknown') {
      for (const candidate of value.candidates) this.add(list, section, candidate, entry, presence);
    }
    if (value.kind !== 'string') return;
    const location = value.content ?? value.origin;
    if (!location) return;
    const key = `${list} ${section} ${location.uri} ${location.span.start} ${value.value}`;
    const known = this.#byPlace.get(key);
    if (known && known.presence.state !== 'inactive') return;
    this.#byPlace.set(key, {
      module: value.value,
      list,
      section,
      location,
      literal: value.content !== null,
      entry: value.field ?? (entry && covers(entry, location) ? entry : null),
      presence,
    });
  }
}
