import {
  type Configuration,
  componentModule,
  effectiveOption,
  type OptionAssignment,
  openingsOf,
} from '../../evaluation/index.ts';
import type { Report, Rule } from '../rule.ts';
import { fix, removeWholeStatement, sectionWords } from '../shared/edits.ts';
import { isListed, isLoadedAnywhere, loadedOn } from '../shared/loaded.ts';
import { moveAboveSections } from '../shared/move.ts';
import { knownWritings, writingsOfOption } from '../shared/options.ts';
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
    for (const assignment of writingsOfOption(configuration, 'authentication')) {
      const report = withoutAccounts(assignment, configuration);
      if (report) yield report;
    }
  },
};

/** Of Prosody's own, loaded on Components too, where what they make of it is for people who have logged in. */
const ASK_FOR_ACCOUNTS = new Set(['authz_internal', 'saslauth']);

/** core.usermanager asks for `authentication` on VirtualHosts alone: on a Component nobody has an account. */
function withoutAccounts(assignment: OptionAssignment, configuration: Configuration): Report | null {
  const { option, section, presence, name, value, form, statement } = assignment;
  if (presence.state !== 'active' || value.kind === 'nil' || section === '*') return null;
  if (openingsOf(configuration, section).some(({ kind }) => kind !== 'component')) return null;
  if (componentModule(configuration, section) === null) return null;
  // Since 13.0 `authz_internal` asks whether a Component is for guests.
  if (value.kind === 'string' && value.value === 'anonymous') return null;
  const readBy = configuration.catalog.option(option)?.versions['13.0']?.readBy ?? [];
  const { modules } = loadedOn(configuration, section);
  const isRead = (module: string) =>
    !configuration.catalog.module(module) || (readBy.includes(module) && !ASK_FOR_ACCOUNTS.has(module));
  if ([...modules].some(isRead)) return null;
  const isForAll = configuration.sections[0]?.options.has(option) !== true;
  const move = isForAll ? moveAboveSections(assignment, configuration) : null;
  return {
    location: name,
    message: `\`${option}\` has no effect under ${sectionWords(configuration, section)}, where nobody has an account. What is meant for all hosts stands above the first section.`,
    fixes: move
      ? [{ title: 'Move above the first section', safe: false, edits: move }]
      : form === 'assignment'
        ? fix('Remove it here', false, [removeWholeStatement(configuration, statement)])
        : [],
  };
}

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
