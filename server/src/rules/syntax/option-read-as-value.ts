import type { Rule } from '../rule.ts';

export const optionReadAsValue: Rule = {
  id: 'option-read-as-value',
  summary: 'A list option is changed in a way that is lost.',
  severity: 'warning',
  category: 'syntax',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'reference-misuse' || problem.fatal) continue;
      const { option, location } = problem;
      yield {
        location,
        message: `Reading \`${option}\` gives Prosody 13 a stand-in for the list, and what is written into that is lost without a word. Build the list in a \`local\` table first, or add to it with \`${option}:append { … }\`.`,
      };
    }
  },
};
