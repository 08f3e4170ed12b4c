/**
 * Remembers how to take back what a branch wrote, so that a branch which the server would not take can be evaluated
 * like any other and leave no trace in the result.
 */

import type { UnknownValue } from './values.ts';

/** A part of something mutable: a variable, an entry of a table, an option of a section. */
export interface Place<T> {
  /** Together with `key` it names the place. */
  readonly owner: object;
  readonly key: unknown;
  readonly read: () => T;
  readonly restore: (value: T) => void;
  /** What stands there if it cannot be known which of several values was written. */
  readonly merge: (values: readonly T[]) => T;
  /** What stands there if nobody knows how often it was written, or where the writing was left. */
  readonly forget: (value: T, cause: UnknownValue) => T;
}

/** A place that a branch wrote to, and what stood there at the branch's end. */
export interface Change {
  readonly place: Place<unknown>;
  readonly after: unknown;
}

interface Entry {
  readonly place: Place<unknown>;
  readonly before: unknown;
}

export class Journal {
  readonly #pages: Entry[][] = [];
  /** Places that were written to since `watch` began, by owner and key; null while no one watches. */
  #watched: Map<object, Map<unknown, Place<unknown>>> | null = null;

  /** Nobody asks where is written. */
  get idle(): boolean {
    return this.#watched === null && this.#pages.length === 0;
  }

  /** To be called before each write, at least while the journal is not idle. */
  record<T>(place: Place<T>): void {
    this.#pages.at(-1)?.push({ place: place as Place<unknown>, before: place.read() });
    if (!this.#watched) return;
    let byKey = this.#watched.get(place.owner);
    if (!byKey) {
      byKey = new Map();
      this.#watched.set(place.owner, byKey);
    }
    if (!byKey.has(place.key)) byKey.set(place.key, place as Place<unknown>);
  }

  /** Runs `branch`, takes back all that it wrote, and tells what that was. */
  tryOut(branch: () => void): Change[] {
    const page: Entry[] = [];
    this.#pages.push(page);
    try {
      branch();
    } catch (error) {
      for (const { place, before } of page.reverse()) place.restore(before);
      throw error;
    } finally {
      this.#pages.pop();
    }
    const changes = new Map<object, Map<unknown, Change>>();
    for (const { place } of page) {
      const byKey = changes.get(place.owner) ?? new Map<unknown, Change>();
      changes.set(place.owner, byKey);
      if (!byKey.has(place.key)) byKey.set(place.key, { place, after: place.read() });
    }
    for (const { place, before } of page.reverse()) place.restore(before);
    return [...changes.values()].flatMap((byKey) => [...byKey.values()]);
  }

  /** Runs something and tells where it wrote; what it wrote stays. Not to be called from within itself. */
  watch(run: () => void): Place<unknown>[] {
    const watched = new Map<object, Map<unknown, Place<unknown>>>();
    this.#watched = watched;
    try {
      run();
    } finally {
      this.#watched = null;
    }
    return [...watched.values()].flatMap((byKey) => [...byKey.values()]);
  }

  /** After branches of which it is not known which one is taken: each place holds what any of them left there. */
  mergeBranches(branches: readonly Change[][]): void {
    const places = new Map<object, Map<unknown, Place<unknown>>>();
    for (const { place } of branches.flat()) {
      const byKey = places.get(place.owner) ?? new Map<unknown, Place<unknown>>();
      places.set(place.owner, byKey);
      byKey.set(place.key, place);
    }
    const afterOf = branches.map((changes) => {
      const after = new Map<object, Map<unknown, unknown>>();
      for (const change of changes) {
        const byKey = after.get(change.place.owner) ?? new Map<unknown, unknown>();
        after.set(change.place.owner, byKey.set(change.place.key, change.after));
      }
      return after;
    });
    for (const [owner, byKey] of places) {
      for (const [key, place] of byKey) {
        const untouched = place.read();
        const values = afterOf.map((after) => (after.get(owner)?.has(key) ? after.get(owner)?.get(key) : untouched));
        this.record(place);
        place.restore(values.every((value) => value === values[0]) ? values[0] : place.merge(values));
      }
    }
  }
}
