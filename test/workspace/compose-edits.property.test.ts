import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdits, type SpanEdit } from '../../server/src/syntax/index.ts';
import { composeEdits } from '../../server/src/workspace/compose-edits.ts';

/** Edits of a text of a given length that do not overlap and do not meet. */
function editsOf(length: number): fc.Arbitrary<SpanEdit[]> {
  const cut = fc.integer({ min: 0, max: length });
  return fc.uniqueArray(cut, { maxLength: 8 }).chain((cuts) => {
    const sorted = cuts.toSorted((a, b) => a - b);
    const spans = sorted.flatMap((start, index) =>
      index % 2 === 0 ? [{ start, end: sorted[index + 1] ?? start }] : [],
    );
    return fc.tuple(...spans.map((span) => fc.string({ maxLength: 4 }).map((text) => ({ span, text }))));
  });
}

it('does in one step what two do after each other', () => {
  const example = fc
    .string({ minLength: 0, maxLength: 20 })
    .chain((text) => fc.tuple(fc.constant(text), editsOf(text.length)))
    .chain(([text, first]) => {
      const between = applyEdits(text, first);
      return fc.tuple(fc.constant(text), fc.constant(first), fc.constant(between), editsOf(between.length));
    });
  fc.assert(
    fc.property(example, ([text, first, between, second]) => {
      const composed = composeEdits(first, second);
      expect(applyEdits(text, composed)).toBe(applyEdits(between, second));
      const sorted = composed.toSorted((a, b) => a.span.start - b.span.start);
      for (const [index, { span }] of sorted.entries()) {
        expect(span.start).toBeGreaterThanOrEqual(sorted[index - 1]?.span.end ?? 0);
      }
    }),
    { numRuns: 2000 },
  );
});

it('keeps edits that have nothing to do with each other apart', () => {
  const first = [{ span: { start: 1, end: 2 }, text: 'xyz' }];
  const second = [{ span: { start: 8, end: 9 }, text: '' }];
  expect(composeEdits(first, second)).toEqual([...first, { span: { start: 6, end: 7 }, text: '' }]);
});
