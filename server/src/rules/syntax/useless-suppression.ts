import type { Rule } from '../rule.ts';

/** Its reports are made by `uselessSuppressions` when all other rules have spoken. */
export const uselessSuppression: Rule = {
  id: 'useless-suppression',
  summary: 'A comment silences a rule that has nothing to say there.',
  severity: 'hint',
  category: 'syntax',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check() {},
};
