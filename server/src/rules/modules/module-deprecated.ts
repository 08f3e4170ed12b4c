import type { Rule } from '../rule.ts';
import { hasPrefix, loadedMentions, obsolescence } from '../shared/mentions.ts';
import { outdated } from '../shared/obsolete.ts';

export const moduleDeprecated: Rule = {
  id: 'module-deprecated',
  summary: 'A module is listed that Prosody still has, but under an old name or for nothing.',
  severity: 'info',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: { '0.12': 'start', '13.0.1': 'check', '13.0': 'check' },
  fixable: true,
  since: '0.3.0',
  *check({ configuration }) {
    for (const mention of loadedMentions(configuration)) {
      const record = configuration.catalog.module(mention.module);
      if (!record || hasPrefix(mention) || !configuration.catalog.bundled(record.name, configuration.version)) continue;
      const why = obsolescence(record, configuration);
      if (why) yield outdated(record, why, mention, configuration);
    }
  },
};
