import type { Configuration, EvaluationProblem } from '../../evaluation/index.ts';
import type { Identifier, Location } from '../../syntax/index.ts';
import type { Rule } from '../rule.ts';

export const localNotShared: Rule = {
  id: 'local-not-shared',
  summary: 'A file reads a local variable of another file, which it cannot see.',
  severity: 'error',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: { '0.12': 'nothing', '13.0.1': 'nothing', '13.0': 'warning' },
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      const place = localElsewhere(problem, configuration);
      if (!place || !isUndefined(problem)) continue;
      const { name, location } = problem;
      yield {
        location,
        message: `\`${name}\` is a local variable of another file. Each file has its own, so it is nil here; write it here as well, or make it an environment variable.`,
        related: [{ location: place, message: `The variable \`${name}\` of that file` }],
      };
    }
  },
};

type Undefined = Extract<EvaluationProblem, { kind: 'undefined-name' | 'undefined-index' }>;

/** Where another file of the configuration has a local variable of the name that is undefined here. */
export function localElsewhere(problem: EvaluationProblem, configuration: Configuration): Location | undefined {
  if (!isUndefined(problem) || problem.name === null || configuration.files.size < 2) return undefined;
  const place = topLocals(configuration).get(problem.name);
  return place?.uri === problem.location.uri ? undefined : place;
}

function isUndefined(problem: EvaluationProblem): problem is EvaluationProblem & Undefined {
  return problem.kind === 'undefined-name' || problem.kind === 'undefined-index';
}

const localsOf = new WeakMap<Configuration, Map<string, Location>>();

/** Local variables at the top of the files, by name; the first file that has one. */
function topLocals(configuration: Configuration): Map<string, Location> {
  const known = localsOf.get(configuration);
  if (known) return known;
  const found = new Map<string, Location>();
  localsOf.set(configuration, found);
  const note = ({ name, span }: Identifier, uri: string) => {
    if (!found.has(name)) found.set(name, { uri, span });
  };
  for (const [uri, { chunk }] of configuration.files) {
    for (const statement of chunk.body) {
      if (statement.kind === 'LocalStatement') for (const name of statement.names) note(name, uri);
      else if (statement.kind === 'FunctionStatement' && statement.local && statement.name.kind === 'Identifier') {
        note(statement.name, uri);
      }
    }
  }
  return found;
}
