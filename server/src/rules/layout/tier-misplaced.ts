import { catalog } from '../../catalog/index.ts';
import type { Rule } from '../rule.ts';
import { loadedMentions } from '../shared/mentions.ts';
import { folderPath, layoutIn, TIER_WORDS, tierFiles } from './layout.ts';
import { inventoryPlace, isRiskier, tierOf } from './module-tier.ts';

export const tierMisplaced: Rule = {
  id: 'tier-misplaced',
  summary: 'A module is listed in the folder of a tier that it does not belong to.',
  severity: 'warning',
  category: 'layout',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: false,
  since: '0.2.0',
  *check(context) {
    const layout = layoutIn(context);
    if (!layout) return;
    const { configuration } = context;
    const files = tierFiles(configuration, layout);
    for (const { module, location } of loadedMentions(configuration)) {
      const file = files.get(location.uri);
      const record = file && catalog.module(module);
      const tier = tierOf(record, configuration.version);
      if (!file || !record || tier === null || tier === 'core' || tier === file.tier) continue;
      const place = inventoryPlace(record);
      const where = `\`${folderPath(layout, tier)}${place ? `/${place.name}` : ''}\``;
      yield {
        location,
        severity: isRiskier(tier, file.tier) ? 'warning' : 'info',
        message: `\`${module}\` is ${WORDS[tier]}, and this is the folder of ${TIER_WORDS[file.tier]}: the variable that switches them does not mean it. It belongs into ${where}.`,
      };
    }
  },
};

const WORDS = {
  distributed: 'distributed with Prosody',
  stable: 'a stable community module',
  beta: 'a beta module',
  alpha: 'an alpha module',
} as const;
