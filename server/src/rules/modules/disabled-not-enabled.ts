import type { Rule } from '../rule.ts';
import { isModuleEnabled, mayBeMeant } from '../shared/disabled.ts';
import { fix, removeEntry } from '../shared/edits.ts';
import { placesOf } from '../shared/mentions.ts';
import { areSectionsComplete } from '../shared/sections.ts';

export const disabledNotEnabled: Rule = {
  id: 'disabled-not-enabled',
  summary: 'A module is disabled that would not be loaded anyway.',
  severity: 'hint',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    const disabled = configuration.mentions.filter(({ list }) => list === 'modules_disabled');
    if (disabled.length === 0 || !areSectionsComplete(configuration)) return;
    for (const mention of placesOf(disabled)) {
      const { module, location, presence } = mention;
      if (presence.state !== 'active' || mayBeMeant(mention, configuration)) continue;
      if (isModuleEnabled(configuration, module) !== false) continue;
      yield {
        location,
        message: `\`${module}\` is in no list and Prosody does not load it by itself; there is nothing to disable.`,
        tags: ['unnecessary'],
        fixes: fix(`Remove \`${module}\` from the list`, true, [removeEntry(configuration, mention)]),
      };
    }
  },
};
