import type { Rule } from '../rule.ts';
import { layoutIn } from './layout.ts';
import { inventoryPlace } from './module-tier.ts';
import { moveModule } from './move-module.ts';
import { placedModules } from './placed-modules.ts';

export const tierInventory: Rule = {
  id: 'tier-inventory',
  summary: 'A module is listed in another file of its tier than the one that the inventory gives it.',
  severity: 'hint',
  category: 'layout',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check(context) {
    const layout = layoutIn(context);
    if (!layout) return;
    for (const placed of placedModules(context, layout)) {
      const { record, file, mentions } = placed;
      const place = inventoryPlace(record);
      const [first] = mentions;
      if (!first || place?.tier !== file.tier || place.name === file.name) continue;
      yield {
        location: first.location,
        message: `The inventory has \`${record.name}\` in \`${place.name}\` of this folder, where others will look for it.`,
        fixes: moveModule(placed, place, layout, context),
      };
    }
  },
};
