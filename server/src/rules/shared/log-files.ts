import type { OptionAssignment, StringValue } from '../../evaluation/index.ts';

export interface LogFile {
  readonly value: StringValue;
  /** prosodyctl tries whether it can write there, and gives up if not. */
  readonly isTried: boolean;
}

/** `log = "file"`, `log = { info = "file" }` and `log = { { to = "file", filename = "file" } }`. */
export function logFiles({ value }: OptionAssignment): LogFile[] {
  const isFile = (one: StringValue) => !one.value.startsWith('*');
  if (value.kind === 'string') return isFile(value) ? [{ value, isTried: true }] : [];
  if (value.kind !== 'table') return [];
  return [...value.entries].flatMap(([key, { value: entry }]): LogFile[] => {
    if (entry.kind === 'string')
      return typeof key === 'string' && isFile(entry) ? [{ value: entry, isTried: false }] : [];
    const filename = entry.kind === 'table' ? entry.get('filename') : null;
    return filename?.kind === 'string' ? [{ value: filename, isTried: true }] : [];
  });
}
