import { partitionPoint, type Span } from '../syntax/index.ts';
import type { FileEdit, Fix, Problem } from './rule.ts';

/**
 * The edits of all safe fixes that can be made together. Where two fixes touch the same text the earlier one is taken
 * and the other waits for the next round: callers check again and repeat until nothing comes back, at most ten times.
 * @param choose which of a problem's fixes is meant, where it is not the safe one
 */
export function safeEdits(problems: readonly Problem[], choose = safeFixOf): FileEdit[] {
  const taken: FileEdit[] = [];
  const byFile = new Map<string, Span[]>();
  for (const problem of problems) {
    const fix = choose(problem);
    if (!fix || fix.edits.some(({ location: { uri, span } }) => touchesAny(span, byFile.get(uri) ?? []))) continue;
    for (const edit of fix.edits) {
      const { uri, span } = edit.location;
      const spans = byFile.get(uri) ?? [];
      byFile.set(uri, spans);
      spans.splice(
        partitionPoint(spans, ({ start }) => start <= span.start),
        0,
        span,
      );
      taken.push(edit);
    }
  }
  return taken;
}

function safeFixOf({ fixes }: Problem): Fix | undefined {
  return fixes.find(({ safe }) => safe);
}

/**
 * Edits that merely meet count as well: two that insert at one place would depend on their order.
 * @param others in the order of the text, without overlaps
 */
function touchesAny({ start, end }: Span, others: readonly Span[]): boolean {
  const last = others[partitionPoint(others, (other) => other.start <= end) - 1];
  return last !== undefined && start <= last.end;
}
