import { partitionPoint } from './partition-point.ts';
import type { SpanEdit } from './text.ts';

/** Takes offsets of an edited text back to the text before the edits. */
export interface OffsetMap {
  /** Where something that starts here started: at the beginning of what an edit replaced. */
  start(offset: number): number;
  /** Where something that ends here ended. */
  end(offset: number): number;
}

export const identity: OffsetMap = { start: (offset) => offset, end: (offset) => offset };

/** `edits` are sorted and do not overlap; look-ups are logarithmic in their number. */
export function offsetMap(edits: readonly SpanEdit[]): OffsetMap {
  if (edits.length === 0) return identity;
  const replaced: { from: number; to: number; start: number; end: number }[] = [];
  let shift = 0;
  for (const { span, text } of edits) {
    const from = span.start + shift;
    replaced.push({ from, to: from + text.length, start: span.start, end: span.end });
    shift += text.length - (span.end - span.start);
  }
  /** The last edit that begins at or before the offset. */
  const find = (offset: number) => replaced[partitionPoint(replaced, ({ from }) => from <= offset) - 1];
  return {
    start(offset) {
      const edit = find(offset);
      if (!edit) return offset;
      return offset < edit.to ? edit.start : edit.end + (offset - edit.to);
    },
    end(offset) {
      const edit = find(offset);
      if (!edit) return offset;
      if (offset === edit.from) return edit.start;
      return offset <= edit.to ? edit.end : edit.end + (offset - edit.to);
    },
  };
}
