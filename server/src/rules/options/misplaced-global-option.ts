import type { Configuration, OptionAssignment } from '../../evaluation/index.ts';
import type { Fix, Report, Rule } from '../rule.ts';
import { isTlsOption } from '../shared/certificates.ts';
import { fix, removeWholeStatement, sectionWords, whenThere } from '../shared/edits.ts';
import { moveAboveSections } from '../shared/move.ts';
import { countsOnlyGlobally, GLOBAL_FORMS, writingsOfOptions } from '../shared/options.ts';

export const misplacedGlobalOption: Rule = {
  id: 'misplaced-global-option',
  summary: 'An option that counts only in the global section is set under a host.',
  severity: 'error',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    const isGlobal = (option: string) => countsOnlyGlobally(option, configuration);
    for (const assignment of writingsOfOptions(configuration, isGlobal)) {
      const { option, section, name, value, presence } = assignment;
      if (section === '*' || value.kind === 'nil') continue;
      if (isReadHere(option, configuration)) {
        yield byItsName(assignment, configuration);
        continue;
      }
      const global = configuration.sections[0]?.options.get(option);
      const instead = global ? ' The value of the global section counts.' : '';
      yield {
        location: name,
        severity: presence.state === 'inactive' ? 'warning' : 'error',
        message: `${effect(option, sectionWords(configuration, section), configuration)}${whenThere(presence)}.${instead}`,
        tags: ['unnecessary'],
        fixes: fixes(assignment, configuration),
        ...(global && {
          related: [{ location: global.assignment.name, message: `\`${option}\` of the global section is set here` }],
        }),
      };
    }
  },
};

/** What Prosody's check takes for an option of the global section by the end of its name, and hosts have all the same. */
function byItsName({ option, section, name }: OptionAssignment, configuration: Configuration): Report {
  const purpose = isTlsOption(option, configuration) ? ', for connections to that name' : '';
  return {
    location: name,
    severity: 'info',
    message: `\`${option}\` counts under ${sectionWords(configuration, section)}${purpose}. \`prosodyctl check config\` takes it for a global option all the same, by the end of its name, and complains.`,
  };
}

/** core.portmanager has settings of TLS for the names of hosts (SNI), and a module of a host reads what the host has. */
function isReadHere(option: string, configuration: Configuration): boolean {
  if (!GLOBAL_FORMS.test(option)) return false;
  if (option.endsWith('_ssl') && isTlsOption(option, configuration)) return option !== 'client_https_ssl';
  const { catalog, version } = configuration;
  const record = catalog.option(option);
  if (!record || isOfService(option, configuration)) return false;
  const readers = catalog.optionFacts(record, version)?.readBy ?? [];
  return readers.some((reader) => catalog.module(reader)?.global === false);
}

/** Where a service listens is read from the global section alone: it has both ports and interfaces. */
function isOfService(option: string, { catalog }: Configuration): boolean {
  const service = option.replace(/_(?:ports?|interfaces?|ssl)$/, '');
  return ['ports', 'interfaces'].every((part) => catalog.option(`${service}_${part}`) !== undefined);
}

/** What becomes of it there, without a full stop. */
function effect(option: string, there: string, configuration: Configuration): string {
  const name = `\`${option}\``;
  if (!isReadAnywhere(option, configuration)) return `${name} has no effect under ${there}, nor anywhere else`;
  // `tls` reads both on its host and offers encryption by them; who gets in is decided by `s2s`, which is global.
  return DECIDE_WHO_CONNECTS.has(option)
    ? `${name} decides which servers may connect only in the global section; under ${there} it does not`
    : `${name} counts only in the global section; under ${there} Prosody ignores it`;
}

const DECIDE_WHO_CONNECTS = new Set(['s2s_require_encryption', 's2s_secure_auth']);

/** Not so what this version has given up. */
function isReadAnywhere(option: string, configuration: Configuration): boolean {
  const { catalog, version } = configuration;
  const record = catalog.option(option);
  // A service that does not start with TLS has no settings of it.
  if (record && option.endsWith('_ssl') && !isTlsOption(option, configuration)) return false;
  return !record?.deprecated || (catalog.optionFacts(record, version)?.readBy.length ?? 0) > 0;
}

function fixes(assignment: OptionAssignment, configuration: Configuration): Fix[] {
  if (assignment.form === 'append') return [];
  const isSetAbove = configuration.sections[0]?.options.has(assignment.option) === true;
  if (isSetAbove || !isReadAnywhere(assignment.option, configuration)) {
    if (assignment.form !== 'assignment') return [];
    return fix('Remove it here', false, [removeWholeStatement(configuration, assignment.statement)]);
  }
  const move = moveAboveSections(assignment, configuration);
  return move ? [{ title: 'Move above the first section', safe: false, edits: move }] : [];
}
