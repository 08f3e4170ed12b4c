/** Errors of the configuration itself that come of variables which only the server has. */
import type { EvaluationProblem } from '../../evaluation/index.ts';
import type { RuleContext } from '../rule.ts';
import { testsIn } from './variable-tests.ts';

/** More are not tried: each is an evaluation. */
const MOST_TRIED = 20;

/**
 * The environment variable for want of which `error` or `assert` stops the configuration: it is not set, and with any text
 * in it Lua goes past that place. Null where there is none, or nobody can tell.
 */
export function variableBehind(problem: EvaluationProblem, { configuration, under }: RuleContext): string | null {
  if (problem.kind !== 'lua-error' || (problem.operation !== 'error' && problem.operation !== 'assert')) return null;
  const { uri, span } = problem.location;
  const source = configuration.files.get(uri);
  if (!source) return null;
  const before = testsIn(source.chunk).filter(({ read }) => read.span.start < span.end);
  // The nearest first: what is asked for is read shortly before.
  const names = new Set(before.map(({ variable }) => variable).reverse());
  for (const name of [...names].slice(0, MOST_TRIED)) {
    // The very same configuration: it was not set.
    if (under({ [name]: null }) !== configuration) continue;
    const problems = under({ [name]: 'x' })?.problems;
    if (problems && !problems.some((one) => one.kind === 'lua-error' && isSame(one, uri, span.start))) return name;
  }
  return null;
}

function isSame({ location }: EvaluationProblem, uri: string, start: number): boolean {
  return location.uri === uri && location.span.start === start;
}
