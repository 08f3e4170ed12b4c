import type { Configuration, EvaluationProblem } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { FileEdit, Report, Rule } from '../rule.ts';
import { fix, replace, severityIn, sourceOf, textOf, whenThere } from '../shared/edits.ts';
import { isOptionWithValue } from '../shared/equals.ts';
import { existsSince13, nearFunction } from '../shared/functions.ts';

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
      if (problem.kind === 'undefined-call' && !isOptionWithValue(problem, configuration))
        yield call(problem, configuration);
    }
    if (configuration.version === '0.12') yield* luaNamespace(configuration);
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

/** Prosody 0.12 has Lua's own names where 13.0 has `Lua.`. Once for each file: it stops at the first of them anyway. */
function* luaNamespace(configuration: Configuration): Iterable<Report> {
  const files = new Map<string, UndefinedIndex[]>();
  for (const problem of configuration.problems) {
    if (problem.kind !== 'undefined-index' || problem.name !== 'Lua') continue;
    const { uri } = problem.location;
    files.set(uri, [...(files.get(uri) ?? []), problem]);
  }
  for (const places of files.values()) {
    const first = places.find(({ presence }) => presence.state !== 'inactive') ?? places[0];
    if (!first) continue;
    const edits = places.map(({ location }) => withoutPrefix(location, configuration));
    const title = places.length === 1 ? 'Remove `Lua.`' : 'Remove `Lua.` in the whole file';
    yield {
      location: first.location,
      severity: severityIn(first.presence, 'error'),
      message: '`Lua` exists only since Prosody 13.0; 0.12 stops here and does not start.',
      fixes: fix(title, true, edits),
    };
  }
}

type UndefinedIndex = Extract<EvaluationProblem, { kind: 'undefined-index' }>;

function withoutPrefix(location: Location, configuration: Configuration): FileEdit | null {
  const { start, end } = location.span;
  const prefix = /^Lua\s*\.\s*/.exec(sourceOf(configuration, location)?.text.slice(start, end) ?? '');
  return prefix && replace({ uri: location.uri, span: { start, end: start + prefix[0].length } }, '');
}
