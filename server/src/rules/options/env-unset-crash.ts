import type { Location } from '../../syntax/index.ts';
import type { Rule } from '../rule.ts';
import { variableBehind } from '../shared/unset.ts';

export const envUnsetCrash: Rule = {
  id: 'env-unset-crash',
  summary: 'Prosody does not start while an environment variable is not set.',
  severity: 'hint',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: false,
  since: '0.2.0',
  *check(context) {
    const { configuration } = context;
    const told = new Set<string>();
    for (const problem of configuration.problems) {
      const variable =
        problem.kind === 'unset-variable'
          ? problem.variable
          : problem.kind === 'bad-section' && problem.value.kind === 'nil'
            ? problem.value.variable
            : variableBehind(problem, context);
      // Once for each variable: what it lacks is one thing, wherever it is used.
      if (variable === null || told.has(variable)) continue;
      told.add(variable);
      const location: Location = problem.location;
      yield {
        location,
        message: `Prosody does not start as long as \`${variable}\` is not set, as it is not here. Give it a default (\`os.getenv("${variable}") or "…"\`), or name its value in the setting \`prosody.environment\` to see what follows from it.`,
      };
    }
  },
};
