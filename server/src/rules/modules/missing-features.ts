import { type Configuration, effectiveOption, type SectionOpening } from '../../evaluation/index.ts';
import type { Fix, Report, Rule } from '../rule.ts';
import { insertIntoList, words } from '../shared/edits.ts';
import { isWithoutTls } from '../shared/encryption.ts';
import { isPrivate } from '../shared/insecure.ts';
import { areSectionsComplete, isEnabled, isOfServices, namedSections } from '../shared/sections.ts';
import { type Lack, lacksOf } from './features.ts';

export const missingFeatures: Rule = {
  id: 'missing-features',
  summary: 'Users of a host lack something that most clients can do.',
  severity: 'info',
  category: 'modules',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.3.0',
  scope: 'configuration',
  *check({ configuration }) {
    if (!areSectionsComplete(configuration)) return;
    const hosts = namedSections(configuration).filter((opening) => isForUsers(opening, configuration));
    // Hosts that lack the same are told together.
    const groups = new Map<string, { hosts: SectionOpening[]; lacks: Lack[] }>();
    for (const host of hosts) {
      const lacks = lacksOf(configuration, host.section)?.flatMap((lack) => withoutTold(lack, configuration));
      if (!lacks || lacks.length === 0) continue;
      const key = JSON.stringify(lacks);
      const group = groups.get(key) ?? { hosts: [], lacks };
      group.hosts.push(host);
      groups.set(key, group);
    }
    for (const { hosts: lacking, lacks } of groups.values()) {
      const report = tell(lacking, lacks, lacking.length === hosts.length, configuration);
      if (report) yield report;
    }
  },
};

/**
 * Not so a host that is off or reached by nobody, one without any list (see no-global-modules), one of guests, who keep
 * nothing, and one where only the parts of a conference log in, as Jitsi has it.
 */
function isForUsers({ section, kind }: SectionOpening, configuration: Configuration): boolean {
  if (kind !== 'host' || isEnabled(configuration, section) === false) return false;
  if (isPrivate(section) || !section.includes('.') || isOfServices(section, configuration)) return false;
  const authentication = effectiveOption(configuration, section, 'authentication')?.value;
  if (authentication?.kind === 'string' && authentication.value.includes('anonymous')) return false;
  return effectiveOption(configuration, section, 'modules_enabled') !== undefined;
}

/** That `tls` is missing everywhere has a message of its own. */
function withoutTold(lack: Lack, configuration: Configuration): Lack[] {
  if (!lack.modules.includes('tls') || !isWithoutTls(configuration)) return [lack];
  const modules = lack.modules.filter((name) => name !== 'tls');
  return modules.length > 0 ? [{ ...lack, modules }] : [];
}

function tell(
  hosts: readonly SectionOpening[],
  lacks: readonly Lack[],
  everywhere: boolean,
  configuration: Configuration,
): Report | null {
  const [first] = hosts;
  if (!first) return null;
  const global = configuration.sections[0]?.options.get('modules_enabled');
  const own = configuration.sections.find(({ name }) => name === first.section)?.options.get('modules_enabled');
  const list = everywhere && global ? global : own;
  const names = hosts.length > 3 ? `${hosts.length} hosts` : words(hosts.map(({ section }) => section));
  const what = lacks.map(({ feature, modules, elsewhere }) => `${feature} (${elsewhere ?? words(modules)})`);
  return {
    location: everywhere && global ? global.assignment.name : first.name,
    message: `Most clients can do more than users of ${names} have: ${what.join(', ')}. \`prosodyctl check features\` explains each.`,
    fixes: list ? additions(list, lacks, configuration) : [],
  };
}

/** What needs nothing but its name in the list: a relay for calls needs a secret, a Component an address. */
function additions(
  list: Parameters<typeof insertIntoList>[1],
  lacks: readonly Lack[],
  configuration: Configuration,
): Fix[] {
  const listed = new Set(configuration.mentions.map(({ module }) => module));
  const modules = lacks
    .flatMap((lack) => lack.modules)
    .filter(
      (name) =>
        name !== 'turn_external' &&
        !(configuration.catalog.module(name)?.conflicts ?? []).some((one) => listed.has(one)),
    );
  return insertIntoList(configuration, list, ...modules).map((one) => ({ ...one, asks: true }));
}
