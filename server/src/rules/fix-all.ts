import type { FileEdit, Problem } from './rule.ts';

/**
 * The edits of all safe fixes that can be made together. Where two fixes touch the same text the earlier one is taken
 * and the other waits for the next round: callers check again and repeat until nothing comes back, at most ten times.
 */
export function safeEdits(problems: readonly Problem[]): FileEdit[] {
  const taken: FileEdit[] = [];
  for (const { fixes } of problems) {
    const fix = fixes.find(({ safe }) => safe);
    if (!fix || fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...fix.edits);
  }
  return taken;
}

/** Edits that merely meet count as well: two that insert at one place would depend on their order. */
function touches(a: FileEdit, b: FileEdit): boolean {
  if (a.location.uri !== b.location.uri) return false;
  return a.location.span.start <= b.location.span.end && b.location.span.start <= a.location.span.end;
}
