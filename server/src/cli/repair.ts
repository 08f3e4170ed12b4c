import { type Problem, safeEdits } from '../rules/index.ts';
import { applyEdits, type SpanEdit } from '../syntax/index.ts';
import type { Analysis } from '../workspace/analysis.ts';
import { problemsOf, sourcesOf } from './report.ts';

/** Rounds of fixes: one fix may uncover the place for the next. */
const MAX_ROUNDS = 10;

export interface Repair {
  /** The new texts of the files that change, by URI. */
  readonly texts: ReadonlyMap<string, string>;
  /** Analyses of the new texts. */
  readonly analyses: readonly Analysis[];
  /** How many problems were mended. */
  readonly mended: number;
}

/** Applies safe fixes, in memory, until there are none left. */
export function repair(
  first: readonly Analysis[],
  analyseWith: (texts: ReadonlyMap<string, string>) => readonly Analysis[],
): Repair {
  const texts = new Map<string, string>();
  let analyses = first;
  let mended = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const problems = problemsOf(analyses);
    const edits = safeEdits(problems);
    if (edits.length === 0) break;
    const taken = new Set(edits);
    mended += problems.filter((problem) => safeFixOf(problem)?.edits.every((edit) => taken.has(edit))).length;
    const byFile = new Map<string, SpanEdit[]>();
    for (const { location, text } of edits) {
      const changes = byFile.get(location.uri) ?? [];
      changes.push({ span: location.span, text });
      byFile.set(location.uri, changes);
    }
    const sources = sourcesOf(analyses);
    for (const [uri, changes] of byFile) {
      const source = sources.get(uri);
      if (source) texts.set(uri, applyEdits(source.text, changes));
    }
    analyses = analyseWith(texts);
  }
  return { texts, analyses, mended };
}

function safeFixOf({ fixes }: Problem) {
  return fixes.find(({ safe }) => safe);
}
