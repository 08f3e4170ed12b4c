import { type Problem, safeEdits } from '../rules/index.ts';
import { applyEdits, type SpanEdit } from '../syntax/index.ts';
import type { Analysis } from './analysis.ts';
import { composeEdits } from './compose-edits.ts';

/** Rounds of fixes: one fix may uncover the place for the next. */
const MAX_ROUNDS = 10;

/**
 * The edits of one file that apply its safe fixes until none is left; fixes that would change other files too are left
 * alone. Empty if there is nothing to do.
 * @param analyseWith checks the configuration again with another text of the file
 */
export function fixFile(uri: string, analysis: Analysis, analyseWith: (text: string) => Analysis): SpanEdit[] {
  let edits: SpanEdit[] = [];
  let current = analysis;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const text = current.configuration.files.get(uri)?.text;
    const found = safeEdits(current.problems.filter((problem) => staysIn(uri, problem)));
    if (text === undefined || found.length === 0) break;
    const changes = found.map(({ location: { span }, text: inserted }) => ({ span, text: inserted }));
    edits = composeEdits(edits, changes);
    current = analyseWith(applyEdits(text, changes));
  }
  return edits;
}

function staysIn(uri: string, { location, fixes }: Problem): boolean {
  return (
    location.uri === uri && fixes.every(({ safe, edits }) => !safe || edits.every((edit) => edit.location.uri === uri))
  );
}
