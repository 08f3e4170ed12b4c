import type { Rule } from '../rule.ts';

export const evaluationLimit: Rule = {
  id: 'evaluation-limit',
  summary: 'The configuration computes more than is followed here.',
  severity: 'info',
  category: 'syntax',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: false,
  since: '0.1.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'limit-reached') continue;
      const what = {
        steps: `more than ${problem.value} steps are made`,
        depth: `calls or Includes are nested more than ${problem.value} deep`,
        files: `more than ${problem.value} files are included`,
        bytes: `more than ${problem.value >> 20} MB are included`,
        size: `a value grows beyond ${problem.value}`,
      }[problem.limit];
      yield {
        location: problem.location,
        message: `Here ${what}. What depends on it is not checked; Prosody itself may never come to an end.`,
      };
    }
  },
};
