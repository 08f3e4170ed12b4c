import { catalog } from '../catalog/index.ts';
import { renameModule, severityIn } from './edits.ts';
import { hasPrivateModules, loadedMentions } from './mentions.ts';
import type { Rule } from './rule.ts';

export const moduleNotUpstream: Rule = {
  id: 'module-not-upstream',
  summary: 'A module is listed that inventories name but nobody publishes.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.1.0',
  *check({ configuration }) {
    for (const mention of loadedMentions(configuration)) {
      const nearest = catalog.module(mention.module)?.upstream.nearest;
      if (!nearest) continue;
      yield {
        location: mention.location,
        severity: severityIn(mention.presence, hasPrivateModules(configuration) ? 'warning' : 'error'),
        message: `\`${mention.module}\` is in the inventory, but neither Prosody nor the community modules have it; the nearest is \`${nearest}\`. Prosody logs an error and starts without it.`,
        fixes: renameModule(configuration, mention, nearest, false),
      };
    }
  },
};
