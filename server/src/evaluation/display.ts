import { formatNumber } from './number-format.ts';
import { isSecretName } from './secret-names.ts';
import type { LuaTable, NumberValue, StringValue, TableKey, Value } from './values.ts';

/** What stands for a secret. */
const HIDDEN = '"…"';

/**
 * A value in Lua's own notation, shortened to at most `limit` characters (UTF-16 units) with an ellipsis. A text that was read
 * from a file is the call that read it, and a secret is hidden.
 * @param name of what has the value, by which a secret is known
 */
export function display(value: Value, limit = 80, name = ''): string {
  const text = write(value, limit, 0, name);
  return text.length > limit ? `${text.slice(0, Math.max(1, limit - 1))}…` : text;
}

function write(value: Value, limit: number, depth: number, name: string): string {
  switch (value.kind) {
    case 'nil':
      return 'nil';
    case 'boolean':
      return String(value.value);
    case 'number':
      return isHidden(value, name) ? hiddenWords(value) : formatNumber(value);
    case 'string':
      return writeString(value, name);
    case 'table':
      return writeTable(value, limit, depth);
    case 'function':
    case 'builtin':
      return 'function';
    case 'reference':
      return value.option;
    case 'unknown':
      return 'unknown';
  }
}

function writeString(value: StringValue, name: string): string {
  return isHidden(value, name) ? hiddenWords(value) : quote(value.value);
}

/** What is shown instead: the call that read it. */
function hiddenWords({ readFrom }: StringValue | NumberValue): string {
  if (!readFrom) return HIDDEN;
  const call = `${readFrom.function}(${quote(readFrom.name)})`;
  return readFrom.whole ? call : `… ${call} …`;
}

/**
 * Whether a text or a number is a secret, by the name of what has it or of the environment variable that it is from, or may
 * be one.
 */
export function isHidden(value: StringValue | NumberValue, name: string): boolean {
  if (value.readFrom || isSecretName(name)) return true;
  return value.kind === 'string' && value.variable !== null && isSecretName(value.variable);
}

function writeTable(table: LuaTable, limit: number, depth: number): string {
  if (depth > 3) return '{ … }';
  const lines = linesOfFile(table);
  if (lines) return writeString(lines, '');
  const parts: string[] = [];
  let length = 0;
  const list = table.list();
  const isItem = (key: TableKey) => typeof key === 'number' && key >= 1 && key <= list.length;
  let next = 1;
  // Items may have been set in any order; each is shown where it stands among the other fields, the list in its order.
  for (const [key, entry] of table.entries) {
    const item = isItem(key) ? list[next++ - 1] : undefined;
    const text = write((item ?? entry).value, limit, depth + 1, typeof key === 'string' ? key : '');
    parts.push(item ? text : `${writeKey(key)} = ${text}`);
    length += text.length;
    if (length > limit) break;
  }
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** One of the lines of the file of which a table is all lines, or null. */
function linesOfFile(table: LuaTable): StringValue | null {
  let one: StringValue | null = null;
  for (const { value } of table.entries.values()) {
    const source = value.kind === 'string' ? value.readFrom : null;
    if (value.kind !== 'string' || source?.function !== 'FileLines' || (one && source !== one.readFrom)) return null;
    one = value;
  }
  return one;
}

function writeKey(key: TableKey): string {
  if (typeof key === 'string') return /^[A-Za-z_]\w*$/.test(key) ? key : `[${quote(key)}]`;
  return `[${String(typeof key === 'object' ? 'table' : key)}]`;
}

function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}"`;
}
