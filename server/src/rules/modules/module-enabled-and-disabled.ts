import type { Configuration, ModuleMention } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { isInLastingList, isModuleEnabled, mayBeMeant } from '../shared/disabled.ts';
import { fix, removeEntry, sectionWords } from '../shared/edits.ts';
import { placesOf } from '../shared/mentions.ts';
import { areSectionsComplete } from '../shared/sections.ts';

export const moduleEnabledAndDisabled: Rule = {
  id: 'module-enabled-and-disabled',
  summary: 'A module is enabled and disabled in the same section.',
  severity: 'warning',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    const active = placesOf(configuration.mentions).filter(({ presence }) => presence.state === 'active');
    const disabled = new Map(
      active.filter(({ list }) => list === 'modules_disabled').map((mention) => [keyOf(mention), mention]),
    );
    if (disabled.size === 0) return;
    for (const mention of active) {
      const other = mention.list === 'modules_enabled' ? disabled.get(keyOf(mention)) : undefined;
      if (!other || !isInLastingList(mention, configuration) || !isInLastingList(other, configuration)) continue;
      yield {
        location: mention.location,
        message: `\`${mention.module}\` is also disabled in ${sectionWords(configuration, mention.section)}, and disabling wins: it is not loaded.`,
        tags: ['unnecessary'],
        related: [{ location: other.location, message: 'It is disabled here' }],
        fixes: [
          ...fix('Do not disable it', false, [removeEntry(configuration, other)]),
          ...withoutEnabling(mention, other, configuration),
        ].map((one) => ({ ...one, asks: true as const })),
      };
    }
  },
};

/** Where nothing else enables it, there is nothing left to disable. */
function withoutEnabling(enabled: ModuleMention, disabled: ModuleMention, configuration: Configuration): Fix[] {
  const removal = removeEntry(configuration, enabled);
  const isElsewhere =
    !areSectionsComplete(configuration) || isModuleEnabled(configuration, enabled.module, enabled) !== false;
  if (isElsewhere || mayBeMeant(disabled, configuration)) {
    return fix('Do not enable it', false, [removal]);
  }
  return fix('Remove it from both lists', false, [removal, removeEntry(configuration, disabled)]);
}

function keyOf({ module, section }: ModuleMention): string {
  return `${module} ${section}`;
}
