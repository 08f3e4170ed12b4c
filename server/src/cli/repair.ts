import { type FileEdit, type Fix, type Problem, safeEdits, safeFixOf } from '../rules/index.ts';
import { applyEdits, type SpanEdit } from '../syntax/index.ts';
import type { Checked } from './checked.ts';
import { problemsOf, sourcesOf } from './report.ts';

/** Rounds of fixes: one fix may uncover the place for the next. */
const MAX_ROUNDS = 10;

/** Suggestions that are tried by themselves in a round, each at the cost of a check. */
const MAX_SINGLE = 50;

export interface Repair {
  /** The new texts of the files that change, by URI. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the new texts come to. */
  readonly checked: readonly Checked[];
  /** How many problems were mended. */
  readonly mended: number;
}

type CheckWith = (texts: ReadonlyMap<string, string>) => readonly Checked[];
type Choose = (problem: Problem) => Fix | undefined;

/**
 * Applies fixes, in memory, until there are none left: the safe ones, and then with `suggested` the first fix of each
 * problem that has no safe one.
 */
export function repair(first: readonly Checked[], checkWith: CheckWith, suggested: boolean): Repair {
  let state: Repair = { texts: new Map(), checked: first, mended: 0 };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = step(state, problemsOf(state.checked), safeFixOf, checkWith);
    if (!next) break;
    state = next;
  }
  return suggested ? follow(state, checkWith) : state;
}

/** Follows suggestions as long as they leave fewer problems: all at once, or one by one where that does not help. */
function follow(first: Repair, checkWith: CheckWith): Repair {
  const refused = new Set<string>();
  let state = first;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const all = problemsOf(state.checked);
    const open = all.filter((problem) => !refused.has(keyOf(problem)));
    const together = step(state, open, likelyFixOf, checkWith);
    if (!together) break;
    if (problemsOf(together.checked).length < all.length) {
      state = together;
      continue;
    }
    for (const { rule, message, location } of open.slice(0, MAX_SINGLE)) {
      const key = keyOf({ rule, message, location });
      const now = problemsOf(state.checked);
      const problem = now.find((one) => keyOf(one) === key);
      const alone = problem && step(state, [problem], likelyFixOf, checkWith);
      if (alone && problemsOf(alone.checked).length < now.length) state = alone;
      else refused.add(key);
    }
  }
  return state;
}

/** A problem by what stays the same while the text around it changes. */
function keyOf({ rule, message, location }: Pick<Problem, 'rule' | 'message' | 'location'>): string {
  return `${rule} ${location.uri} ${message}`;
}

/** One round of fixes for these problems; null where none of them has one. */
function step(state: Repair, problems: readonly Problem[], choose: Choose, checkWith: CheckWith): Repair | null {
  const edits = safeEdits(problems, choose);
  if (edits.length === 0) return null;
  const taken = new Set(edits);
  const mended = problems.filter((problem) => choose(problem)?.edits.every((edit) => taken.has(edit))).length;
  const texts = changed(state, edits);
  return { texts, checked: checkWith(texts), mended: state.mended + mended };
}

/** The texts after one round of edits. */
function changed({ texts, checked }: Repair, edits: readonly FileEdit[]): Map<string, string> {
  const byFile = new Map<string, SpanEdit[]>();
  const after = new Map(texts);
  for (const { location, text, creates } of edits) {
    if (creates) {
      after.set(location.uri, text);
      continue;
    }
    const changes = byFile.get(location.uri) ?? [];
    changes.push({ span: location.span, text });
    byFile.set(location.uri, changes);
  }
  const sources = sourcesOf(checked);
  for (const [uri, changes] of byFile) {
    const source = sources.get(uri);
    if (source) after.set(uri, applyEdits(source.text, changes));
  }
  return after;
}

function likelyFixOf(problem: Problem): Fix | undefined {
  return safeFixOf(problem) ?? problem.fixes.find(({ asks }) => !asks);
}
