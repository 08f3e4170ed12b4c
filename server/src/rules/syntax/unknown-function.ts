import type { Configuration, EvaluationProblem } from '../../evaluation/index.ts';
import { isOptionWithValue } from '../options/missing-equals.ts';
import type { Report, Rule } from '../rule.ts';
import { replace, severityIn, sourceOf, textOf, whenThere } from '../shared/edits.ts';
import { existsSince13, nearFunction } from '../shared/functions.ts';

export const unknownFunction: Rule = {
  id: 'unknown-function',
  summary: 'Something is called that is no function in this version of Prosody.',
  severity: 'error',
  category: 'syntax',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.1.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind === 'undefined-call' && !isOptionWithValue(problem, configuration))
        yield call(problem, configuration);
      else if (problem.kind === 'undefined-index' && problem.name === 'Lua' && configuration.version === '0.12') {
        yield luaNamespace(problem, configuration);
      }
    }
  },
};

function call(problem: Extract<EvaluationProblem, { kind: 'undefined-call' }>, configuration: Configuration): Report {
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

/** Prosody 0.12 has Lua's own names where 13.0 has `Lua.`. */
function luaNamespace(
  { location, presence }: Extract<EvaluationProblem, { kind: 'undefined-index' }>,
  configuration: Configuration,
): Report {
  const { start } = location.span;
  const prefix = /^Lua\s*\.\s*/.exec(sourceOf(configuration, location)?.text.slice(start, location.span.end) ?? '');
  const span = { start, end: start + (prefix?.[0].length ?? 0) };
  return {
    location,
    severity: severityIn(presence, 'error'),
    message: '`Lua` exists only since Prosody 13.0; 0.12 stops here and does not start.',
    fixes: prefix ? [{ title: 'Remove `Lua.`', safe: true, edits: [replace({ uri: location.uri, span }, '')] }] : [],
  };
}
