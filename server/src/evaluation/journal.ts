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
  /** Places that were written to since `watch` began; null while no one watches. */
  #watched: ByPlace<Place<unknown>> | null = null;

  /** Nobody wants to take back what is written, or to know where. */
  get idle(): boolean {
    return this.#watched === null && this.#pages.length === 0;
  }

  /** To be called before each write, at least while the journal is not idle. */
  record<T>(place: Place<T>): void {
    this.#pages.at(-1)?.push({ place: place as Place<unknown>, before: place.read() });
    if (this.#watched && !this.#watched.has(place)) this.#watched.set(place, place as Place<unknown>);
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
    const changes = new ByPlace<Change>();
    for (const { place } of page) if (!changes.has(place)) changes.set(place, { place, after: place.read() });
    for (const { place, before } of page.reverse()) place.restore(before);
    return changes.values();
  }

  /** Runs something and tells where it wrote; what it wrote stays. Not to be called from within itself. */
  watch(run: () => void): Place<unknown>[] {
    const watched = new ByPlace<Place<unknown>>();
    this.#watched = watched;
    try {
      run();
    } finally {
      this.#watched = null;
    }
    return watched.values();
  }

  /** After branches of which it is not known which one is taken: each place holds what any of them left there. */
  mergeBranches(branches: readonly Change[][]): void {
    const places = new ByPlace<Place<unknown>>();
    for (const { place } of branches.flat()) places.set(place, place);
    const afterOf = branches.map((changes) => {
      const after = new ByPlace<unknown>();
      for (const change of changes) after.set(change.place, change.after);
      return after;
    });
    for (const place of places.values()) {
      const untouched = place.read();
      const values = afterOf.map((after) => (after.has(place) ? after.get(place) : untouched));
      this.record(place);
      place.restore(values.every((value) => value === values[0]) ? values[0] : place.merge(values));
    }
  }
}

/** Something for each place: two with one owner and one key are the same. */
class ByPlace<T> {
  readonly #byOwner = new Map<object, Map<unknown, T>>();

  has({ owner, key }: Named): boolean {
    return this.#byOwner.get(owner)?.has(key) === true;
  }

  get({ owner, key }: Named): T | undefined {
    return this.#byOwner.get(owner)?.get(key);
  }

  set({ owner, key }: Named, value: T): void {
    const byKey = this.#byOwner.get(owner);
    if (byKey) byKey.set(key, value);
    else this.#byOwner.set(owner, new Map([[key, value]]));
  }

  /** Those of one owner follow each other. */
  values(): T[] {
    return [...this.#byOwner.values()].flatMap((byKey) => [...byKey.values()]);
  }
}

type Named = Pick<Place<unknown>, 'owner' | 'key'>;
