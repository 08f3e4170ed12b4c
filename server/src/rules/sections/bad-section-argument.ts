import { display } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { severityIn, whenThere } from '../shared/edits.ts';

export const badSectionArgument: Rule = {
  id: 'bad-section-argument',
  summary: 'A VirtualHost or Component is given something that is neither a name, a module nor a table of options.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'bad-section') continue;
      const { function: name, reason, value, presence, location } = problem;
      if (reason !== 'name-type' && reason !== 'argument-type') continue;
      const wanted =
        reason === 'name-type'
          ? `The name of a ${name} is a text`
          : `Behind its name, a ${name} takes a module as text and a table of options`;
      yield {
        location,
        severity: severityIn(presence, 'error'),
        message: `${wanted}, not ${display(value, 40)}. Prosody will not start${whenThere(presence)}.`,
      };
    }
  },
};
