import type { Rule } from '../rule.ts';
import { hasPrefix, loadedMentions, obsolescence } from '../shared/mentions.ts';
import { outdated } from '../shared/obsolete.ts';

export const moduleObsolete: Rule = {
  id: 'module-obsolete',
  summary: 'A module is listed that has been merged, replaced, removed or given up.',
  severity: 'warning',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.1.0',
  *check({ configuration }) {
    for (const mention of loadedMentions(configuration)) {
      if (hasPrefix(mention)) continue;
      const record = configuration.catalog.module(mention.module);
      const why = record && obsolescence(record, configuration);
      // What Prosody still has under an old name loads: see module-deprecated.
      if (!record || !why || configuration.catalog.bundled(record.name, configuration.version)) continue;
      yield outdated(record, why, mention, configuration);
    }
  },
};
