import type { Rule } from '../rule.ts';
import { unknownAmong } from '../shared/unknown-modules.ts';

export const unknownComponentModule: Rule = {
  id: 'unknown-component-module',
  summary: 'A Component is to run a module that does not exist.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.3.0',
  check: (context) =>
    unknownAmong(
      context.configuration.mentions.filter(({ list }) => list === 'component'),
      context,
    ),
};
