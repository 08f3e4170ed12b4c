import type { Configuration, ModuleMention } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { fix, removeEntry } from '../shared/edits.ts';
import { lastingLists, namesIn } from '../shared/lists.ts';
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
    if (!areSectionsComplete(configuration)) return;
    const enabled = allEnabled(configuration);
    if (!enabled) return;
    for (const mention of placesOf(configuration.mentions)) {
      const { list, module, location, presence } = mention;
      if (list !== 'modules_disabled' || presence.state !== 'active' || isExpected(mention, configuration)) continue;
      if (enabled.has(module)) continue;
      yield {
        location,
        message: `\`${module}\` is in no list and Prosody does not load it by itself; there is nothing to disable.`,
        tags: ['unnecessary'],
        fixes: fix(`Remove \`${module}\` from the list`, true, [removeEntry(configuration, mention)]),
      };
    }
  },
};

/** Modules of all lists; null where one of them cannot be known. Those of branches not taken may be there tomorrow. */
function allEnabled(configuration: Configuration): Set<string> | null {
  const names = new Set<string>(configuration.catalog.autoloaded(configuration.version));
  for (const { set } of lastingLists(configuration, 'modules_enabled')) {
    const listed = namesIn(set);
    if (!listed) return null;
    for (const name of listed) names.add(name);
  }
  for (const { list, module } of configuration.mentions) if (list !== 'modules_disabled') names.add(module);
  for (const name of [...names])
    for (const needed of configuration.catalog.module(name)?.needs ?? []) names.add(needed);
  return names;
}

/** What another version of Prosody loads by itself, and what nobody knows, is told by other rules or not at all. */
function isExpected({ module }: ModuleMention, { catalog, version }: Configuration): boolean {
  const record = catalog.module(module);
  if (!record || record.autoloadedIn.length > 0) return true;
  return !catalog.bundled(module, version) && !record.upstream.community;
}
