import { type Configuration, effectiveOption, type OptionAssignment } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { sectionWords } from '../shared/edits.ts';
import { isListed, isLoadedAnywhere, loadedOn } from '../shared/loaded.ts';
import { moveAboveSections } from '../shared/move.ts';
import { knownWritings } from '../shared/options.ts';
import { isSetOff } from '../shared/sections.ts';

export const globalAfterSection: Rule = {
  id: 'global-after-section',
  summary: 'An option stands under a host that has no use for it, while other hosts have.',
  severity: 'warning',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    const users = new Map<string, string | undefined>();
    for (const { assignment, record, facts } of knownWritings(configuration)) {
      const { section, option, presence, name, value } = assignment;
      const { readBy } = facts;
      if (section === '*' || presence.state !== 'active' || value.kind === 'nil' || isInternal(assignment)) continue;
      if (record.globalOnly || record.deprecated || readBy.length === 0 || readBy.includes('prosody')) continue;
      if (isListed(configuration, section, readBy) || !isLoadedAnywhere(configuration, readBy)) continue;
      const here = loadedOn(configuration, section);
      if (!here.complete || readBy.some((reader) => here.modules.has(reader))) continue;
      if (!users.has(option)) users.set(option, hostWithout(option, readBy, configuration));
      const user = users.get(option);
      // A module of the administrator's own may read it there, and those of other projects read more than is known.
      const isRead = [...here.modules].some((name) => configuration.catalog.module(name)?.upstream.other !== null);
      if (user === undefined || isRead || !isSetOff(assignment.statement, configuration)) continue;
      const move = moveAboveSections(assignment, configuration);
      yield {
        location: name,
        message: `\`${option}\` belongs to ${sectionWords(configuration, section)} here, which loads no module that reads it; ${sectionWords(configuration, user)} does. What is meant for all hosts stands above the first section.`,
        fixes: move ? [{ title: 'Move above the first section', safe: false, edits: move }] : [],
      };
    }
  },
};

/** The first host or Component that loads one of the modules, and has no value of the option: it may be meant for this one. */
function hostWithout(option: string, readBy: readonly string[], configuration: Configuration): string | undefined {
  return configuration.sections.find(
    ({ name }) =>
      name !== '*' &&
      readBy.some((reader) => loadedOn(configuration, name).modules.has(reader)) &&
      effectiveOption(configuration, name, option) === undefined,
  )?.name;
}

function isInternal({ option }: OptionAssignment): boolean {
  return option === 'modules_enabled' || option === 'modules_disabled' || option === 'enabled';
}
