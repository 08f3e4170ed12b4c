/** Reading what people write into settings and project files: values, and a sentence on each that is no such value. */

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isKeyOf<K extends string>(table: Readonly<Record<K, true>>, value: unknown): value is K {
  return typeof value === 'string' && Object.hasOwn(table, value);
}

export interface Read<T> {
  readonly value: T;
  /** What is wrong, each to be put behind the name of the file: "`version` is 14, …". */
  readonly mistakes: readonly string[];
}

/** "`key` has to be …, not …". */
export function wrong(key: string, wanted: string, given: unknown): string {
  return `\`${key}\` has to be ${wanted}, not ${shown(given)}`;
}

/** The keys of a table, as a sentence names them. */
export function oneOf(table: Readonly<Record<string, true>>): string {
  const names = Object.keys(table).map((name) => JSON.stringify(name));
  return `${names.slice(0, -1).join(', ')} or ${names.slice(-1).join('')}`;
}

/** A value in a message: short ones as they are, of others the kind. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 40 ? 'this text' : text;
}
