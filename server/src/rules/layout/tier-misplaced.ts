import type { ModuleMention, OptionAssignment } from '../../evaluation/index.ts';
import type { Report, Rule } from '../rule.ts';
import { folderPath, type Layout, layoutIn, TIER_WORDS, type TierPlace } from './layout.ts';
import { inventoryPlace, isRiskier } from './module-tier.ts';
import { moveModule } from './move-module.ts';
import { type PlacedModule, placedModules } from './placed-modules.ts';

export const tierMisplaced: Rule = {
  id: 'tier-misplaced',
  summary: 'A module is listed or configured in the folder of a tier that it does not belong to.',
  severity: 'warning',
  category: 'layout',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check(context) {
    const layout = layoutIn(context);
    if (!layout) return;
    for (const placed of placedModules(context, layout)) {
      const { tier, file, mentions, options } = placed;
      if (tier === file.tier) continue;
      const fixes = moveModule(placed, placeOf(placed), layout, context);
      const [mention] = mentions;
      const [option] = options;
      if (mention) yield { ...listed(placed, mention, layout), fixes };
      // Options for what is more to be trusted may well be about the modules beside them.
      else if (option && isRiskier(tier, file.tier)) yield { ...configured(placed, option, layout), fixes };
    }
  },
};

function listed(placed: PlacedModule, mention: ModuleMention, layout: Layout): Report {
  const { record, tier, file, mentions, options } = placed;
  const others = [...mentions.slice(1).map(({ location }) => location), ...options.map(({ name }) => name)];
  return {
    location: mention.location,
    severity: isRiskier(tier, file.tier) ? 'warning' : 'info',
    message: `\`${record.name}\` is ${WORDS[tier]}, and this is the folder of ${TIER_WORDS[file.tier]}: the variable that switches them does not mean it. It belongs into \`${pathOf(placed, layout)}\`.`,
    related: others.map((location) => ({ location, message: `This is for \`${record.name}\` too.` })),
  };
}

function configured(placed: PlacedModule, { name, option }: OptionAssignment, layout: Layout): Report {
  const { record, tier, file, options } = placed;
  return {
    location: name,
    severity: 'info',
    message: `\`${option}\` is for \`${record.name}\`, ${WORDS[tier]}, and this is the folder of ${TIER_WORDS[file.tier]}: it is set whether or not the module is switched on. It belongs into \`${pathOf(placed, layout)}\`.`,
    related: options.slice(1).map((other) => ({ location: other.name, message: `So is \`${other.option}\`.` })),
  };
}

function pathOf(placed: PlacedModule, layout: Layout): string {
  const place = inventoryPlace(placed.record);
  return `${folderPath(layout, placed.tier)}${place ? `/${place.name}` : ''}`;
}

/** A module that the inventory does not place has a file of its own. */
function placeOf({ record, tier }: PlacedModule): TierPlace {
  return inventoryPlace(record) ?? { tier, name: `${record.name.replaceAll('_', '-')}.cfg.lua` };
}

const WORDS = {
  distributed: 'distributed with Prosody',
  stable: 'a stable community module',
  beta: 'a beta module',
  alpha: 'an alpha module',
} as const;
