import { catalog } from '../../catalog/index.ts';
import type { Rule } from '../rule.ts';
import { loadedMentions } from '../shared/mentions.ts';
import { layoutIn, tierFiles } from './layout.ts';
import { inventoryPlace } from './module-tier.ts';

export const tierInventory: Rule = {
  id: 'tier-inventory',
  summary: 'A module is listed in another file of its tier than the one that the inventory gives it.',
  severity: 'hint',
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
      const place = record && inventoryPlace(record);
      if (!file || !place || place.tier !== file.tier || place.name === file.name) continue;
      yield {
        location,
        message: `The inventory has \`${module}\` in \`${place.name}\` of this folder, where others will look for it.`,
      };
    }
  },
};
