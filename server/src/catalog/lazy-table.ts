/**
 * Records kept as text, one a line (`name<TAB>JSON`), and each parsed when it is first asked for: a configuration
 * names some dozens of the many hundreds, and the server starts with every editor window.
 */
export class LazyTable<Generated, Complete extends object> {
  readonly #texts = new Map<string, string>();
  readonly #records = new Map<string, Complete>();
  readonly #complete: (name: string, generated: Generated) => Complete;
  #all: readonly Complete[] | undefined;

  /** @param complete adds what the generated form leaves out */
  constructor(text: string, complete: (name: string, generated: Generated) => Complete) {
    this.#complete = complete;
    for (const line of text.split('\n')) {
      const tab = line.indexOf('\t');
      if (tab > 0) this.#texts.set(line.slice(0, tab), line.slice(tab + 1));
    }
  }

  /** Names in the order of the text. */
  get names(): Iterable<string> {
    return this.#texts.keys();
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
    this.#all ??= Object.freeze([...this.#texts.keys()].flatMap((name) => this.get(name) ?? []));
    return this.#all;
  }
}
