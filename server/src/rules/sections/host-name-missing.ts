import type { Rule } from '../rule.ts';
import { severityIn, whenThere } from '../shared/edits.ts';

export const hostNameMissing: Rule = {
  id: 'host-name-missing',
  summary: 'A VirtualHost or Component is opened without a name.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'bad-section' || problem.reason !== 'name-missing') continue;
      // An unset variable is the environment's affair: see env-unset-crash.
      if (problem.value.kind === 'nil' && problem.value.variable !== null) continue;
      yield {
        location: problem.location,
        severity: severityIn(problem.presence, 'error'),
        message: `\`${problem.function}\` needs a name; here it gets none. Prosody will not start${whenThere(problem.presence)}.`,
      };
    }
  },
};
