import type { Rule } from '../rule.ts';
import { isUndefined, localElsewhere } from '../shared/other-locals.ts';

export const localNotShared: Rule = {
  id: 'local-not-shared',
  summary: 'A file reads a local variable of another file, which it cannot see.',
  severity: 'error',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: { '0.12': 'nothing', '13.0.1': 'nothing', '13.0': 'warning' },
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      const place = localElsewhere(problem, configuration);
      if (!place || !isUndefined(problem)) continue;
      const { name, location } = problem;
      yield {
        location,
        message: `\`${name}\` is a local variable of another file. Each file has its own, so it is nil here; write it here as well, or make it an environment variable.`,
        related: [{ location: place, message: `The variable \`${name}\` of that file` }],
      };
    }
  },
};
