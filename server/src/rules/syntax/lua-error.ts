import { type Configuration, type EvaluationProblem, remembered, type UndefinedIndex } from '../../evaluation/index.ts';
import type { Report, Rule } from '../rule.ts';
import { severityIn, whenThere } from '../shared/edits.ts';
import { isAboutLua } from '../shared/lua-namespace.ts';
import { assignmentsTo } from '../shared/options.ts';
import { PlaceIndex } from '../shared/place-index.ts';
import { variableBehind } from '../shared/unset.ts';

export const luaError: Rule = {
  id: 'lua-error',
  summary: 'Lua stops with an error while it reads the configuration.',
  severity: 'error',
  category: 'syntax',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: false,
  since: '0.2.0',
  *check(context) {
    const { configuration } = context;
    for (const problem of configuration.problems) {
      if (isAboutLua(problem, configuration)) continue;
      if (problem.kind === 'undefined-index' && problem.name === null) {
        if (!isExplained(problem, configuration)) yield indexed(problem, configuration);
        continue;
      }
      if (problem.kind !== 'lua-error' || isExplained(problem, configuration)) continue;
      // On the server it will be set: see env-unset-crash.
      if (variableBehind(problem, context) !== null) continue;
      const { operation, reason, location } = problem;
      const own = operation === 'error' || operation === 'assert';
      const what = own
        ? `\`${operation}\` stops the configuration here${reason === null ? '' : `: ${reason}`}`
        : `Lua stops here${reason === null ? '' : `: ${reason}`}`;
      yield { location, message: `${what}. Prosody will not start.` };
    }
  },
};

/** `list[1]` of something that is nil; what is `name.field` may be a text without quotes: see unquoted-value. */
function indexed({ text, location, presence }: UndefinedIndex, configuration: Configuration): Report {
  const base = /^([A-Za-z_]\w*)\s*\[/.exec(text)?.[1];
  const isOption = base !== undefined && assignmentsTo(configuration, base).length > 0;
  const why = isOption
    ? `options cannot be read, so \`${base}\` is nil to Lua`
    : `\`${base ?? text.replace(/\s*(\[[^\]]*\]|\.\s*\w+)$/, '')}\` is nil`;
  return {
    location,
    severity: severityIn(presence, 'error'),
    message: `Lua stops here: ${why}. Prosody will not start${whenThere(presence)}.`,
  };
}

/** A name without quotes inside of the expression, which is told where it stands, is why Lua stops. */
function isExplained(problem: EvaluationProblem, configuration: Configuration): boolean {
  return explanations(configuration)
    .within(problem.location)
    .some((other) => other !== problem);
}

const explanations = remembered(
  ({ problems }) =>
    new PlaceIndex(
      problems.filter(({ kind }) => EXPLAINING.has(kind)),
      ({ location }) => location,
    ),
);

const EXPLAINING: ReadonlySet<EvaluationProblem['kind']> = new Set([
  'undefined-name',
  'undefined-index',
  'undefined-call',
  'reference-misuse',
]);
