import type { Configuration, ModuleMention } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { enabledNames, isEntry, mayBeMeant } from '../shared/disabled.ts';
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
      if (!other || !counts(mention, configuration) || !counts(other, configuration)) continue;
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
  const others = areSectionsComplete(configuration) ? enabledNames(configuration, enabled) : null;
  if (!others || others.has(enabled.module) || mayBeMeant(disabled, configuration)) {
    return fix('Do not enable it', false, [removal]);
  }
  return fix('Remove it from both lists', false, [removal, removeEntry(configuration, disabled)]);
}

function keyOf({ module, section }: ModuleMention): string {
  return `${module} ${section}`;
}

/** Not so an entry of a list that was overwritten further down. */
function counts({ list, section, location }: ModuleMention, configuration: Configuration): boolean {
  if (list === 'component') return false;
  const value = configuration.sections.find(({ name }) => name === section)?.options.get(list)?.value;
  if (value?.kind !== 'table') return false;
  return value.list().some((entry) => isEntry(entry.value, { location }));
}
