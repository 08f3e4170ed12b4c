/** Local variables of other files, which Lua does not see. */
import {
  type Configuration,
  type EvaluationProblem,
  remembered,
  type UndefinedIndex,
  type UndefinedName,
} from '../../evaluation/index.ts';
import type { Identifier, Location } from '../../syntax/index.ts';

type Undefined = UndefinedName | UndefinedIndex;

/** Where another file of the configuration has a local variable of the name that is undefined here. */
export function localElsewhere(problem: EvaluationProblem, configuration: Configuration): Location | undefined {
  if (!isUndefined(problem) || problem.name === null || configuration.files.size < 2) return undefined;
  const place = topLocals(configuration).get(problem.name);
  return place?.uri === problem.location.uri ? undefined : place;
}

/** Something without a value is read: a name, or a field of one. */
export function isUndefined(problem: EvaluationProblem): problem is Undefined {
  return problem.kind === 'undefined-name' || problem.kind === 'undefined-index';
}

/** Local variables at the top of the files, by name; the first file that has one. */
const topLocals = remembered(({ files }): ReadonlyMap<string, Location> => {
  const found = new Map<string, Location>();
  const note = ({ name, span }: Identifier, uri: string) => {
    if (!found.has(name)) found.set(name, { uri, span });
  };
  for (const [uri, { chunk }] of files) {
    for (const statement of chunk.body) {
      if (statement.kind === 'LocalStatement') for (const name of statement.names) note(name, uri);
      else if (statement.kind === 'FunctionStatement' && statement.local && statement.name.kind === 'Identifier') {
        note(statement.name, uri);
      }
    }
  }
  return found;
});
