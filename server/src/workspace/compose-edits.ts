import type { SpanEdit } from '../syntax/index.ts';

/**
 * One list of edits that does to a text what `first` and then, to the result, `second` does. Both are lists of edits
 * that do not overlap.
 */
export function composeEdits(first: readonly SpanEdit[], second: readonly SpanEdit[]): SpanEdit[] {
  const composed: SpanEdit[] = [];
  const earlier = sorted(first);
  let next = 0;
  /** What to add to an offset of the original to get that of the text between, before the edit `next`. */
  let shift = 0;
  for (let { span, text } of sorted(second)) {
    for (let edit = earlier[next]; edit && endBetween(edit, shift) < span.start; edit = earlier[++next]) {
      composed.push(edit);
      shift += growth(edit);
    }
    // Every earlier edit that this one touches becomes a part of it.
    let start = span.start - shift;
    let before = '';
    let end = span.end - shift;
    for (let edit = earlier[next]; edit && edit.span.start + shift <= span.end; edit = earlier[++next]) {
      const from = edit.span.start + shift;
      const to = endBetween(edit, shift);
      if (from < span.start) {
        before = edit.text.slice(0, span.start - from);
        start = edit.span.start;
      }
      start = Math.min(start, edit.span.start);
      shift += growth(edit);
      if (to > span.end) {
        text += edit.text.slice(span.end - from);
        span = { start: span.start, end: to };
      }
      end = span.end - shift;
    }
    composed.push({ span: { start, end }, text: before + text });
  }
  return [...composed, ...earlier.slice(next)];

  function endBetween(edit: SpanEdit, by: number): number {
    return edit.span.start + by + edit.text.length;
  }
}

function growth({ span, text }: SpanEdit): number {
  return text.length - (span.end - span.start);
}

function sorted(edits: readonly SpanEdit[]): SpanEdit[] {
  return [...edits].sort((a, b) => a.span.start - b.span.start);
}
