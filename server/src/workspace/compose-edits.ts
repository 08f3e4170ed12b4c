import type { Span, SpanEdit } from '../syntax/index.ts';

/** A part of an edited text: what was put there, or what is kept of the original. */
type Piece = string | Span;

/**
 * One list of edits that does to a text what `first` and then, to the result, `second` does. Both are lists of edits
 * that do not overlap; so is the result, in the order of the text.
 */
export function composeEdits(first: readonly SpanEdit[], second: readonly SpanEdit[]): SpanEdit[] {
  const original: Piece = { start: 0, end: Number.POSITIVE_INFINITY };
  return editsBetween(edited(edited([original], first), second));
}

function edited(pieces: readonly Piece[], edits: readonly SpanEdit[]): Piece[] {
  const done: Piece[] = [];
  const rest = pieces.toReversed();
  let at = 0;
  const take = (length: number, keep: boolean) => {
    for (let left = length; left > 0; ) {
      const piece = rest.pop();
      if (piece === undefined) return;
      const size = sizeOf(piece);
      if (keep) done.push(part(piece, 0, Math.min(left, size)));
      if (size > left) rest.push(part(piece, left, size));
      left -= size;
    }
  };
  for (const { span, text } of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    take(span.start - at, true);
    take(span.end - span.start, false);
    done.push(text);
    at = span.end;
  }
  return [...done, ...rest.toReversed()];
}

/** What lies between the kept parts has been replaced. */
function editsBetween(pieces: readonly Piece[]): SpanEdit[] {
  const edits: SpanEdit[] = [];
  let start = 0;
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    if (text !== '' || piece.start > start) edits.push({ span: { start, end: piece.start }, text });
    start = piece.end;
    text = '';
  }
  return edits;
}

function sizeOf(piece: Piece): number {
  return typeof piece === 'string' ? piece.length : piece.end - piece.start;
}

function part(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };
}
