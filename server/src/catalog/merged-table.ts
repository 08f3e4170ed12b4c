/** Where records are looked up by name. */
export interface Table<Found> {
  readonly names: Iterable<string>;
  get(name: string): Found | undefined;
  /** By name. */
  readonly all: readonly Found[];
}

/** Records over those of another table: they take the place of those of the same name. */
export class MergedTable<Found extends { readonly name: string }> implements Table<Found> {
  readonly names: readonly string[];
  readonly #base: Table<Found>;
  readonly #over: ReadonlyMap<string, Found>;
  #all: readonly Found[] | undefined;

  constructor(base: Table<Found>, over: ReadonlyMap<string, Found>) {
    this.#base = base;
    this.#over = over;
    this.names = [...new Set([...base.names, ...over.keys()])].sort();
  }

  get(name: string): Found | undefined {
    return this.#over.get(name) ?? this.#base.get(name);
  }

  get all(): readonly Found[] {
    this.#all ??= Object.freeze(this.names.flatMap((name) => this.get(name) ?? []));
    return this.#all;
  }
}
