import type { Configuration, EvaluationProblem } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';

export const luaError: Rule = {
  id: 'lua-error',
  summary: 'Lua stops with an error while it reads the configuration.',
  severity: 'error',
  category: 'syntax',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'lua-error' || isExplained(problem, configuration)) continue;
      const { operation, reason, location } = problem;
      const own = operation === 'error' || operation === 'assert';
      const what = own
        ? `\`${operation}\` stops the configuration here${reason === null ? '' : `: ${reason}`}`
        : `Lua stops here${reason === null ? '' : `: ${reason}`}`;
      yield { location, message: `${what}. Prosody will not start.` };
    }
  },
};

/** A name without quotes inside of the expression, which is told where it stands, is why Lua stops. */
function isExplained({ location: { uri, span } }: EvaluationProblem, { problems }: Configuration): boolean {
  return problems.some(
    ({ kind, location }) =>
      (kind === 'undefined-name' ||
        kind === 'undefined-index' ||
        kind === 'undefined-call' ||
        kind === 'reference-misuse') &&
      location.uri === uri &&
      span.start <= location.span.start &&
      location.span.end <= span.end,
  );
}
