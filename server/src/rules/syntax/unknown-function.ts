import type { Configuration, EvaluationProblem, UndefinedCall } from '../../evaluation/index.ts';
import type { Report, Rule } from '../rule.ts';
import { fix, replace, severityIn, textOf, whenThere } from '../shared/edits.ts';
import { isFieldWithValue, isOptionWithValue } from '../shared/equals.ts';
import { existsSince13, nearFunction } from '../shared/functions.ts';
import { isAboutLua, isGuarded, withoutLua } from '../shared/lua-namespace.ts';

export const unknownFunction: Rule = {
  id: 'unknown-function',
  summary: 'Something is called that is no function in this version of Prosody.',
  severity: 'error',
  category: 'syntax',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: true,
  since: '0.1.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'undefined-call' || isOptionWithValue(problem, configuration)) continue;
      if (!isFieldWithValue(problem, configuration)) yield call(problem, configuration);
    }
    if (configuration.version === '0.12') yield* luaNamespace(configuration);
  },
};

function call(problem: UndefinedCall, configuration: Configuration): Report {
  const { location, name, presence } = problem;
  const severity = severityIn(presence, 'error');
  if (name !== null && configuration.version === '0.12' && existsSince13(name)) {
    return {
      location,
      severity,
      message: `\`${name}\` exists only since Prosody 13.0; 0.12 stops here and does not start.`,
    };
  }
  const near = name === null ? null : nearFunction(name, configuration.version);
  const what = name ?? textOf(configuration, location).replace(/\s+/g, ' ').slice(0, 40);
  return {
    location,
    severity,
    message: `\`${what}\` is no function. Lua stops here, and Prosody will not start${whenThere(presence)}.`,
    fixes: near ? [{ title: `Change to \`${near}\``, safe: true, edits: [replace(location, near)] }] : [],
  };
}

/** Once for each file: Prosody stops at the first of them anyway. */
function* luaNamespace(configuration: Configuration): Iterable<Report> {
  const uses = configuration.problems.filter(
    (problem) => isAboutLua(problem, configuration) && !isGuarded(problem, configuration),
  );
  for (const uri of new Set(uses.map(({ location }) => location.uri))) {
    const places = uses.filter(({ location }) => location.uri === uri);
    const stops = places.filter(({ kind }) => kind === 'undefined-index');
    const first = stops.find(isThere) ?? places.find(isThere) ?? places[0];
    if (!first) continue;
    const edits = places.map((place) => withoutLua(place, configuration));
    const what = edits.every((edit) => edit?.text === '') ? 'Remove `Lua.`' : 'Do without `Lua`';
    const effect = first.kind === 'undefined-index' ? '0.12 stops here and does not start' : 'in 0.12 it is nil';
    // Where nothing is asked of it, as in `local L = Lua`, 0.12 goes on with nil.
    const isFatal = configuration.problems.some((one) => one.location.uri === uri && STOPS.has(one.kind));
    yield {
      location: first.location,
      severity: severityIn(first.presence, isFatal ? 'error' : 'warning'),
      message: `\`Lua\` exists only since Prosody 13.0; ${effect}.`,
      fixes: fix(places.length === 1 ? what : `${what} in the whole file`, true, edits),
    };
  }
}

/** Facts after which Lua does not go on. */
const STOPS: ReadonlySet<EvaluationProblem['kind']> = new Set(['undefined-index', 'undefined-call', 'lua-error']);

function isThere({ presence }: EvaluationProblem): boolean {
  return presence.state !== 'inactive';
}
