import { catalog } from '../../catalog/index.ts';
import type { Rule } from '../rule.ts';
import { loadedMentions } from '../shared/mentions.ts';
import { DEFAULT_LAYOUT, FOLDER_TIERS, folderWords, inventoryPlace, tierFiles, tierOf } from './layout.ts';

export const tierMisplaced: Rule = {
  id: 'tier-misplaced',
  summary: 'A module is listed in the folder of a tier that it does not belong to.',
  severity: 'warning',
  category: 'layout',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    const files = tierFiles(configuration, DEFAULT_LAYOUT);
    if (files.size === 0) return;
    for (const { module, location } of loadedMentions(configuration)) {
      const file = files.get(location.uri);
      const record = file && catalog.module(module);
      const tier = tierOf(record, configuration.version);
      if (!file || !record || tier === null || tier === 'core' || tier === file.tier) continue;
      const place = inventoryPlace(record);
      const where = `${folderWords(DEFAULT_LAYOUT, tier).slice(0, -1)}${place ? `/${place.name}` : ''}\``;
      const isRiskier = FOLDER_TIERS.indexOf(tier) > FOLDER_TIERS.indexOf(file.tier);
      yield {
        location,
        severity: isRiskier ? 'warning' : 'info',
        message: `\`${module}\` is ${WORDS[tier]}, and this is the folder of ${WORDS_OF[file.tier]}: the variable that switches them does not mean it. It belongs into ${where}.`,
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

const WORDS_OF = {
  distributed: "Prosody's own modules",
  stable: 'stable community modules',
  beta: 'beta modules',
  alpha: 'alpha modules',
} as const;
