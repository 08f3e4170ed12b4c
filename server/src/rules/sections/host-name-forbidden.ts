import { display } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { severityIn, whenThere } from '../shared/edits.ts';

export const hostNameForbidden: Rule = {
  id: 'host-name-forbidden',
  summary: 'The name of a host holds a character that no name may hold.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'bad-section' || problem.reason !== 'name-forbidden') continue;
      yield {
        location: problem.location,
        severity: severityIn(problem.presence, 'error'),
        message: `${display(problem.value, 60)} holds a character that no host name may hold (an invisible mark, one for private use, or a right-to-left letter beside others). Prosody will not start${whenThere(problem.presence)}.`,
      };
    }
  },
};
