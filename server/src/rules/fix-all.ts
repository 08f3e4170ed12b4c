import type { FileEdit, Fix, Problem } from './rule.ts';
import { DisjointPlaces } from './shared/place-index.ts';

/**
 * The edits of all safe fixes that can be made together. Where two fixes touch the same text the earlier one is taken
 * and the other waits for the next round: callers check again and repeat until nothing comes back, at most ten times.
 * @param choose which of a problem's fixes is meant, where it is not the safe one
 */
export function safeEdits(problems: readonly Problem[], choose = safeFixOf): FileEdit[] {
  const taken: FileEdit[] = [];
  const places = new DisjointPlaces();
  for (const problem of problems) {
    const fix = choose(problem);
    // Edits that merely meet count as well: two that insert at one place would depend on their order.
    if (!fix || fix.edits.some(({ location }) => places.touch(location))) continue;
    for (const { location } of fix.edits) places.add(location);
    taken.push(...fix.edits);
  }
  return taken;
}

/** The fix of a problem that may be made unasked. */
export function safeFixOf({ fixes }: Problem): Fix | undefined {
  return fixes.find(({ safe }) => safe);
}
