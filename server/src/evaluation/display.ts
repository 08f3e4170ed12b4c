import { formatNumber } from './number-format.ts';
import type { TableKey, Value } from './values.ts';

/** A value in Lua's own notation, shortened to at most `limit` characters (UTF-16 units) with an ellipsis. */
export function display(value: Value, limit = 80): string {
  const text = write(value, limit, 0);
  return text.length > limit ? `${text.slice(0, Math.max(1, limit - 1))}…` : text;
}

function write(value: Value, limit: number, depth: number): string {
  switch (value.kind) {
    case 'nil':
      return 'nil';
    case 'boolean':
      return String(value.value);
    case 'number':
      return formatNumber(value);
    case 'string':
      return quote(value.value);
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

function writeTable(table: Extract<Value, { kind: 'table' }>, limit: number, depth: number): string {
  if (depth > 3) return '{ … }';
  const parts: string[] = [];
  let length = 0;
  const list = table.list();
  const isItem = (key: TableKey) => typeof key === 'number' && key >= 1 && key <= list.length;
  let next = 1;
  // Items may have been set in any order; each is shown where it stands among the other fields, the list in its order.
  for (const [key, entry] of table.entries) {
    const item = isItem(key) ? list[next++ - 1] : undefined;
    const text = write((item ?? entry).value, limit, depth + 1);
    parts.push(item ? text : `${writeKey(key)} = ${text}`);
    length += text.length;
    if (length > limit) break;
  }
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function writeKey(key: TableKey): string {
  if (typeof key === 'string') return /^[A-Za-z_]\w*$/.test(key) ? key : `[${quote(key)}]`;
  return `[${String(typeof key === 'object' ? 'table' : key)}]`;
}

function quote(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}"`;
}
