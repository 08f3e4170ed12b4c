import type { Rule } from '../rule.ts';
import { fix, removeWholeStatement } from '../shared/edits.ts';
import { writingsOfOption } from '../shared/options.ts';

export const noEffectOption: Rule = {
  id: 'no-effect-option',
  summary: 'An option is set that Prosody knows the name of, but never reads.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.3.0',
  *check({ configuration }) {
    for (const { option, name, form, statement, value } of writingsOfOption(configuration, ...READ_BY_NOTHING.keys())) {
      const instead = READ_BY_NOTHING.get(option);
      if (instead === undefined || value.kind === 'nil') continue;
      yield {
        location: name,
        message: `Nothing reads \`${option}\`, whatever its value. ${instead}`,
        tags: ['unnecessary'],
        fixes:
          form === 'assignment'
            ? fix(`Remove \`${option}\``, true, [removeWholeStatement(configuration, statement)])
            : [],
      };
    }
  },
};

/** Options that the parser sets itself and no part of Prosody looks at, with what was meant by them. */
const READ_BY_NOTHING: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    load_global_modules:
      'Which modules of the global list a Component takes over is fixed; others are named in a list of its own.',
  }),
);
