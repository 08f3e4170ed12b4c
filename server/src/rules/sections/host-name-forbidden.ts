import { type Configuration, display, type EvaluationProblem } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace, severityIn, textOf, whenThere } from '../shared/edits.ts';

export const hostNameForbidden: Rule = {
  id: 'host-name-forbidden',
  summary: 'The name of a host holds a character that no name may hold.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'bad-section' || problem.reason !== 'name-forbidden') continue;
      yield {
        location: problem.location,
        severity: severityIn(problem.presence, 'error'),
        message: `${display(problem.value, 60)} holds a character that no host name may hold (an invisible mark, one for private use, or a right-to-left letter beside others). Prosody will not start${whenThere(problem.presence)}.`,
        fixes: withoutMarks(problem, configuration),
      };
    }
  },
};

/** What shows nothing where it stands: marks of direction and joining, control characters, and those for private use. */
const INVISIBLE = /[\p{Cf}\p{Cc}\p{Co}]/gu;

/** Takes them out of a name that is written out and holds them as they are. */
function withoutMarks({ location }: EvaluationProblem, configuration: Configuration): Fix[] {
  const written = textOf(configuration, location);
  const visible = written.replace(INVISIBLE, '');
  if (!/^(["']).+\1$/s.test(visible) || visible === written) return [];
  return [{ title: `Change to ${visible}`, safe: false, edits: [replace(location, visible)] }];
}
