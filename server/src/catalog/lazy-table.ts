import type { Table } from './merged-table.ts';

/**
 * Records kept as text, one a line (`name<TAB>JSON`), and each parsed when it is first asked for: a configuration
 * names some dozens of the many hundreds, and the server starts with every editor window.
 */
export class LazyTable<Generated, Complete extends object> implements Table<Complete> {
  readonly #text: string;
  /** Where the JSON of each begins. */
  readonly #places = new Map<string, number>();
  readonly #records = new Map<string, Complete>();
  readonly #complete: (name: string, generated: Generated) => Complete;
  readonly #order: 'of the text' | 'by name';
  #names: readonly string[] | undefined;
  #all: readonly Complete[] | undefined;

  /**
   * @param text each line ends with a line feed
   * @param complete adds what the generated form leaves out
   * @param order of the names; sorted only when somebody asks for all of them
   */
  constructor(
    text: string,
    complete: (name: string, generated: Generated) => Complete,
    order: 'of the text' | 'by name' = 'of the text',
  ) {
    this.#complete = complete;
    this.#order = order;
    this.#text = text;
    // Without a string for each line: a check of one file needs few of them.
    for (let start = 0, end = text.indexOf('\n'); end >= 0; start = end + 1, end = text.indexOf('\n', start)) {
      const tab = text.indexOf('\t', start);
      if (tab >= 0 && tab < end) this.#places.set(text.slice(start, tab), tab + 1);
    }
  }

  get names(): readonly string[] {
    if (!this.#names) {
      const names = [...this.#places.keys()];
      this.#names = this.#order === 'by name' ? names.sort() : names;
    }
    return this.#names;
  }

  get(name: string): Complete | undefined {
    const known = this.#records.get(name);
    if (known) return known;
    const place = this.#places.get(name);
    if (place === undefined) return undefined;
    const text = this.#text.slice(place, this.#text.indexOf('\n', place));
    const record = Object.freeze(this.#complete(name, JSON.parse(text) as Generated));
    this.#records.set(name, record);
    return record;
  }

  get all(): readonly Complete[] {
    this.#all ??= Object.freeze(this.names.flatMap((name) => this.get(name) ?? []));
    return this.#all;
  }
}
