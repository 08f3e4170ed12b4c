import type { Table } from './merged-table.ts';

/** What is said to people of a record. */
export interface Words {
  readonly summary: string;
  readonly note: string | null;
}

const SILENT: Words = { summary: '', note: null };

/** Gives the record of a name its form, with what the generated facts leave out. Words are asked for when they are wanted. */
export type Complete<Facts, Found> = (name: string, facts: Facts, words: () => Words) => Found;

/**
 * Records kept as text, each found and parsed when it is first asked for: a configuration names some dozens of the many
 * hundreds, and a check is over before a table of them all would have paid.
 */
export class LazyTable<Facts, Found extends object> implements Table<Found> {
  readonly #facts: string;
  readonly #wordsText: () => string;
  readonly #complete: Complete<Facts, Found>;
  readonly #records = new Map<string, Found>();
  #names: readonly string[] | undefined;
  #words: ReadonlyMap<string, Words> | undefined;
  #all: readonly Found[] | undefined;

  /**
   * @param facts a line for each, `name<TAB>JSON<LF>`, by name in the order of its UTF-16 code units
   * @param words a line for each in the same order, `summary<TAB>note<LF>`
   */
  constructor(facts: string, words: () => string, complete: Complete<Facts, Found>) {
    this.#facts = facts;
    this.#wordsText = words;
    this.#complete = complete;
  }

  /** Sorted. */
  get names(): readonly string[] {
    this.#names ??= linesOf(this.#facts).map((line) => line.slice(0, line.indexOf('\t')));
    return this.#names;
  }

  get(name: string): Found | undefined {
    const known = this.#records.get(name);
    if (known) return known;
    const place = this.#find(name);
    if (place === undefined) return undefined;
    const facts = JSON.parse(this.#facts.slice(place, this.#facts.indexOf('\n', place))) as Facts;
    const record = Object.freeze(this.#complete(name, facts, () => this.#wordsOf(name)));
    this.#records.set(name, record);
    return record;
  }

  /** By name. */
  get all(): readonly Found[] {
    this.#all ??= Object.freeze(this.names.flatMap((name) => this.get(name) ?? []));
    return this.#all;
  }

  /** Where the JSON of a name begins. */
  #find(name: string): number | undefined {
    const facts = this.#facts;
    // A tab comes before whatever a name is made of, so that lines and names have the same order.
    const key = `${name}\t`;
    // Both are where a line begins, or the end of the text.
    let low = 0;
    let high = facts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const line = middle === low ? low : facts.lastIndexOf('\n', middle - 1) + 1;
      if (facts.startsWith(key, line)) return line + key.length;
      if (facts.slice(line, line + key.length) < key) low = facts.indexOf('\n', line) + 1;
      else high = line;
    }
    return undefined;
  }

  #wordsOf(name: string): Words {
    if (!this.#words) {
      const lines = linesOf(this.#wordsText());
      this.#words = new Map(this.names.map((one, index) => [one, readWords(lines[index] ?? '')]));
    }
    return this.#words.get(name) ?? SILENT;
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

function readWords(line: string): Words {
  const [summary = '', note = ''] = line.split('\t');
  return { summary, note: note === '' ? null : note };
}
