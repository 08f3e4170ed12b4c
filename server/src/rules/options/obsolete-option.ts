import type { Rule } from '../rule.ts';
import { fix, removeWholeStatement } from '../shared/edits.ts';
import { writingsOfOptions } from '../shared/options.ts';

export const obsoleteOption: Rule = {
  id: 'obsolete-option',
  summary: 'An option is set that Prosody no longer reads.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    const series = configuration.catalog.seriesOf(configuration.version);
    const isObsolete = (option: string) => configuration.catalog.option(option)?.obsolete.includes(series) === true;
    for (const { option, name, form, statement, value } of writingsOfOptions(configuration, isObsolete)) {
      if (value.kind === 'nil') continue;
      yield {
        location: name,
        message: `\`${option}\` is no longer read by any part of Prosody ${series}; it has no effect.`,
        tags: ['deprecated', 'unnecessary'],
        fixes:
          form === 'assignment'
            ? fix(`Remove \`${option}\``, false, [removeWholeStatement(configuration, statement)])
            : [],
      };
    }
  },
};
