/** A line of a file with carets under what is meant, fitted to the terminal. */
import { columns, keepEnd, keepStart, printable } from './columns.ts';

export interface Frame {
  readonly text: string;
  /** Columns before the carets, and how many carets: at least one. */
  readonly before: number;
  readonly marked: number;
}

/** Deeper indentation than this tells nothing and pushes the text out of view. */
const MAX_INDENT = 16;

/** @param start, end UTF-16 offsets in the line of what is marked */
export function codeFrame(line: string, start: number, end: number, width: number): Frame {
  // A line of a megabyte is not measured to its ends: no character takes more than a few UTF-16 units a column.
  const reach = width * 4;
  const head = printable(line.slice(Math.max(0, start - reach), start));
  const before = start > reach ? `…${head}` : head.replace(/^ +/, (indent) => indent.slice(0, MAX_INDENT));
  const marked = printable(line.slice(start, Math.min(end, start + reach)));
  const after = printable(line.slice(end, end + reach)).trimEnd();
  const markedWidth = Math.max(1, columns(marked));
  const total = columns(before) + columns(marked) + columns(after);
  if (total <= width) return { text: before + marked + after, before: columns(before), marked: markedWidth };
  // What is marked comes first, then what stands before it, up to half of the rest, more if less follows.
  const room = Math.max(0, width - markedWidth);
  const lead = room === 0 ? '' : keepEnd(before, Math.max(room >> 1, room - columns(after)));
  const tail = keepStart(marked + after, width - columns(lead));
  return { text: lead + tail, before: columns(lead), marked: Math.min(markedWidth, Math.max(1, columns(tail))) };
}
