/** Values of a configuration as plain data, for programs that know no Lua. */
import {
  isHidden,
  type LuaTable,
  type NumberValue,
  type StringValue,
  type TableKey,
  type Value,
} from '../evaluation/index.ts';

/** What is left out: a text that is called a secret, or only texts that are read from files. */
export type Hidden = 'secret' | 'file';

/** What JSON can say; null stands for a secret. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export type PlainResult =
  | { readonly known: true; readonly value: Plain; readonly hidden: Hidden | null }
  /** `cause` stands after "because". */
  | { readonly known: false; readonly cause: string };

/** Deeper nesting and more parts than any option has; a table that holds itself ends here too. */
const MAX_DEPTH = 64;
const MAX_PARTS = 20_000;

/**
 * A text that is a secret, or may be one, becomes null, and the result says what is `hidden`. A list becomes an array, and so does an empty table; any other table an object whose keys are Lua's as text. A value
 * of which a part cannot be known, or cannot be said (functions, infinite numbers, a table inside of itself), is not
 * known as a whole.
 * @param name of what has the value, by which a secret is known
 */
export function plainValue(value: Value, name = ''): PlainResult {
  const writer = new Writer();
  const plain = writer.write(value, 0, name);
  return plain === undefined
    ? { known: false, cause: writer.cause }
    : { known: true, value: plain, hidden: writer.hidden };
}

class Writer {
  cause = '';
  hidden: Hidden | null = null;
  #parts = 0;

  /** Undefined where it cannot be said; `cause` says why. */
  write(value: Value, depth: number, name: string): Plain | undefined {
    if (++this.#parts > MAX_PARTS || depth > MAX_DEPTH) return this.#fail('it is too large');
    switch (value.kind) {
      case 'string':
        return this.#string(value, name);
      case 'boolean':
        return value.value;
      case 'number':
        if (isHidden(value, name)) return this.#hide(value);
        return Number.isFinite(value.value) ? value.value : this.#fail('it is no finite number');
      case 'table':
        return this.#table(value, depth);
      case 'unknown':
        return this.#fail(value.cause);
      case 'reference':
        return this.#fail(`it only refers to \`${value.option}\``);
      case 'function':
      case 'builtin':
        return this.#fail('it is a function');
      case 'nil':
        return this.#fail('it is nil');
    }
  }

  #string(value: StringValue, name: string): Plain {
    return isHidden(value, name) ? this.#hide(value) : value.value;
  }

  #hide({ readFrom }: StringValue | NumberValue): null {
    if (this.hidden !== 'secret') this.hidden = readFrom ? 'file' : 'secret';
    return null;
  }

  #table(table: LuaTable, depth: number): Plain | undefined {
    if (table.unknown) return this.#fail(table.unknown.cause);
    const list = table.list();
    if (list.length === table.entries.size) {
      const items: Plain[] = [];
      for (const { value } of list) {
        const item = this.write(value, depth + 1, '');
        if (item === undefined) return undefined;
        items.push(item);
      }
      return items;
    }
    const fields = new Map<string, Plain>();
    for (const [key, { value }] of table.entries) {
      const name = keyText(key);
      if (name === null) return this.#fail('a key of it is no text');
      if (fields.has(name)) return this.#fail(`it has two keys that read \`${name}\``);
      const field = this.write(value, depth + 1, name);
      if (field === undefined) return undefined;
      fields.set(name, field);
    }
    return Object.fromEntries(fields);
  }

  #fail(cause: string): undefined {
    this.cause = cause;
    return undefined;
  }
}

function keyText(key: TableKey): string | null {
  return typeof key === 'object' ? null : String(key);
}
