import type { Configuration, OptionAssignment } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { fix, removeWholeStatement, sectionWords, whenThere } from '../shared/edits.ts';
import { moveAboveSections } from '../shared/move.ts';
import { countsOnlyGlobally, writingsOfOptions } from '../shared/options.ts';

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
function isReadAnywhere(option: string, { catalog, version }: Configuration): boolean {
  const record = catalog.option(option);
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
