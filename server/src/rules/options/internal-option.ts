import type { Rule } from '../rule.ts';
import { fix, removeWholeStatement } from '../shared/edits.ts';
import { writingsOfOption } from '../shared/options.ts';

export const internalOption: Rule = {
  id: 'internal-option',
  summary: 'An option is set that Prosody keeps for itself.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { option, name, section, form, statement, value } of writingsOfOption(
      configuration,
      ...EFFECTS.keys(),
    )) {
      const effect = EFFECTS.get(option);
      if (!effect || value.kind === 'nil') continue;
      const everywhere =
        option === 'component_module' && section === '*'
          ? ' In the global section it makes Components of all hosts.'
          : '';
      yield {
        location: name,
        message: `\`${option}\` is what Prosody notes for itself. ${effect}${everywhere}`,
        fixes:
          form === 'assignment'
            ? fix(`Remove \`${option}\``, false, [removeWholeStatement(configuration, statement)])
            : [],
      };
    }
  },
};

const EFFECTS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    component_module: 'It turns a VirtualHost into a Component; write `Component "address" "module"` instead.',
    defined: 'It has no effect.',
  }),
);
