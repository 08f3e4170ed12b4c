/** Protected calls, and what ends there. */
import type { EvaluationProblem } from './problems.ts';

/** A call of `pcall` that is under way: errors end there. */
export interface Protection {
  /** Something in it may or may not have failed: whether the call succeeds is not known. */
  unsure: boolean;
}

/** A problem as the evaluation reports it: where it is there is filled in here. */
export type NewProblem = EvaluationProblem extends infer P ? (P extends P ? Omit<P, 'presence'> : never) : never;

/** Whether Prosody stops there with an error that `pcall` catches. */
export function stopsLua(problem: NewProblem): boolean {
  switch (problem.kind) {
    case 'undefined-index':
    case 'undefined-call':
    case 'append-unset':
    case 'bad-section':
    case 'section-clash':
    case 'include-loop':
      return true;
    case 'include-missing':
      return problem.reason !== 'elsewhere' && problem.reason !== 'untrusted' && problem.reason !== 'unreadable';
    case 'reference-misuse':
      return problem.fatal;
    default:
      return false;
  }
}
