import type { Rule } from '../rule.ts';
import { fix, removeWholeStatement, severityIn } from '../shared/edits.ts';
import { includeAt } from '../shared/includes.ts';

export const includeLoop: Rule = {
  id: 'include-loop',
  summary: 'A file includes itself, directly or by way of others.',
  severity: 'error',
  category: 'files',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: true,
  since: '0.1.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'include-loop') continue;
      const use = includeAt(configuration, problem.location);
      yield {
        location: problem.location,
        severity: severityIn(problem.presence, 'error'),
        message: `\`${problem.pattern}\` is being read already when this Include asks for it again, without end. Prosody stops with "stack overflow".`,
        fixes: use ? fix('Remove this Include', false, [removeWholeStatement(configuration, use.call)]) : [],
      };
    }
  },
};
