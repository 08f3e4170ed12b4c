import type { Configuration, OptionAssignment } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { fix, removeWholeStatement, sectionWords, whenThere } from '../shared/edits.ts';
import { moveAboveSections } from '../shared/move.ts';
import { countsOnlyGlobally, writingsOf } from '../shared/options.ts';

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
    for (const assignment of writingsOf(configuration)) {
      const { option, section, name, value, presence } = assignment;
      if (section === '*' || value.kind === 'nil' || !countsOnlyGlobally(option, configuration)) continue;
      const global = configuration.sections[0]?.options.get(option);
      const instead = global ? ' The value of the global section counts.' : '';
      yield {
        location: name,
        severity: presence.state === 'inactive' ? 'warning' : 'error',
        message: `\`${option}\` counts only in the global section; under ${sectionWords(configuration, section)} Prosody ignores it${whenThere(presence)}.${instead}`,
        tags: ['unnecessary'],
        fixes: fixes(assignment, configuration),
        ...(global && {
          related: [{ location: global.assignment.name, message: `\`${option}\` of the global section is set here` }],
        }),
      };
    }
  },
};

function fixes(assignment: OptionAssignment, configuration: Configuration): Fix[] {
  if (assignment.form === 'append') return [];
  if (configuration.sections[0]?.options.has(assignment.option)) {
    if (assignment.form !== 'assignment') return [];
    return fix('Remove it here', false, [removeWholeStatement(configuration, assignment.statement)]);
  }
  const move = moveAboveSections(assignment, configuration);
  return move ? [{ title: 'Move above the first section', safe: false, edits: move }] : [];
}
