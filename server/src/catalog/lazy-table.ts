import type { Table } from './merged-table.ts';

/**
 * Records kept as text, one a line (`name<TAB>JSON`), and each parsed when it is first asked for: a configuration
 * names some dozens of the many hundreds, and the server starts with every editor window.
 */
export class LazyTable<Generated, Complete extends object> implements Table<Complete> {
  readonly #texts = new Map<string, string>();
  readonly #records = new Map<string, Complete>();
  readonly #complete: (name: string, generated: Generated) => Complete;
  readonly #order: 'of the text' | 'by name';
  #names: readonly string[] | undefined;
  #all: readonly Complete[] | undefined;

  /**
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
    for (const line of text.split('\n')) {
      const tab = line.indexOf('\t');
      if (tab > 0) this.#texts.set(line.slice(0, tab), line.slice(tab + 1));
    }
  }

  get names(): readonly string[] {
    if (!this.#names) {
      const names = [...this.#texts.keys()];
      this.#names = this.#order === 'by name' ? names.sort() : names;
    }
    return this.#names;
  }

  get(name: string): Complete | undefined {
    const known = this.#records.get(name);
    if (known) return known;
    const text = this.#texts.get(name);
    if (text === undefined) return undefined;
    const record = Object.freeze(this.#complete(name, JSON.parse(text) as Generated));
    this.#records.set(name, record);
    return record;
  }

  get all(): readonly Complete[] {
    this.#all ??= Object.freeze(this.names.flatMap((name) => this.get(name) ?? []));
    return this.#all;
  }
}
