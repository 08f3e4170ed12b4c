import type { Rule } from '../rule.ts';
import { providersInLists } from '../shared/providers.ts';

export const moduleAuthInList: Rule = {
  id: 'module-auth-in-list',
  summary: 'An authentication provider stands in a module list.',
  severity: 'warning',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.1.0',
  check: ({ configuration }) =>
    providersInLists(configuration, 'authentication', 'Accounts are checked by whatever `authentication` says.'),
};
