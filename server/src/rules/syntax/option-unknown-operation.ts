import type { Rule } from '../rule.ts';
import { severityIn, whenThere } from '../shared/edits.ts';

export const optionUnknownOperation: Rule = {
  id: 'option-unknown-operation',
  summary: 'A list option is asked for something that it cannot do.',
  severity: 'error',
  category: 'syntax',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'reference-misuse' || !problem.fatal) continue;
      const { option, operation, location, presence } = problem;
      yield {
        location,
        severity: severityIn(presence, 'error'),
        message: `A list option has \`append\`, \`value\` and \`values\`, but no \`${operation}\`: Lua stops here, and Prosody will not start${whenThere(presence)}. Its entries are at \`${option}:value()\`.`,
      };
    }
  },
};
