/**
 * Remembers how to take back what a branch wrote, so that a branch which the server would not take can be evaluated
 * like any other and leave no trace in the result.
 */
export interface Write {
  /** The variable, table or section written to, and the part of it: together they name the place. */
  readonly place: object;
  readonly key: unknown;
  /** What stands there now. */
  readonly read: () => unknown;
  /** Puts back what `read` gave. */
  readonly restore: (old: unknown) => void;
}

/** A place that a branch wrote to: what stood there before and what stands there at its end. */
export interface Change {
  readonly write: Write;
  readonly before: unknown;
  readonly after: unknown;
}

export class Journal {
  #pages: { write: Write; before: unknown }[][] = [];

  /** To be called before each write. Costs nothing while no branch is being tried. */
  write(write: Write): void {
    this.#pages.at(-1)?.push({ write, before: write.read() });
  }

  /** Runs `branch`, takes back all that it wrote, and tells what that was. */
  tryOut(branch: () => void, beforeRollback: () => void = () => {}): Change[] {
    const page: { write: Write; before: unknown }[] = [];
    this.#pages.push(page);
    try {
      branch();
      beforeRollback();
    } finally {
      this.#pages.pop();
    }
    const changes = new Map<object, Map<unknown, Change>>();
    for (const { write, before } of page) {
      let byKey = changes.get(write.place);
      if (!byKey) changes.set(write.place, (byKey = new Map()));
      if (!byKey.has(write.key)) byKey.set(write.key, { write, before, after: write.read() });
    }
    for (const { write, before } of page.reverse()) write.restore(before);
    return [...changes.values()].flatMap((byKey) => [...byKey.values()]);
  }
}
