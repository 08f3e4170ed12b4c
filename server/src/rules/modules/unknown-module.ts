import type { Rule } from '../rule.ts';
import { unknownAmong } from '../shared/unknown-modules.ts';

export const unknownModule: Rule = {
  id: 'unknown-module',
  summary: 'A module is listed whose name exists neither in Prosody nor among the community modules.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: { '0.12': 'start', '13.0.1': 'start', '13.0': 'check' },
  fixable: true,
  since: '0.1.0',
  *check(context) {
    const lists = context.configuration.mentions.filter(({ list }) => list !== 'component');
    yield* unknownAmong(lists, context);
  },
};
