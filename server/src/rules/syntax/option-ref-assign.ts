import type { Configuration, OptionAssignment } from '../../evaluation/index.ts';
import { nodePathAt } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { severityIn, sourceOf } from '../shared/edits.ts';
import { writingsOf } from '../shared/options.ts';

export const optionRefAssign: Rule = {
  id: 'option-ref-assign',
  summary: 'An option is set to another list option, which gives it no list.',
  severity: 'error',
  category: 'syntax',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const assignment of writingsOf(configuration)) {
      const { value, option, name, presence } = assignment;
      if (value.kind !== 'reference') continue;
      const effect =
        configuration.version === '13.0.1'
          ? 'Prosody stops later, where the option is read.'
          : 'Whoever reads the option finds the parts of the stand-in instead of the list.';
      const same = value.option === option;
      yield {
        location: name,
        severity: severityIn(presence, 'error'),
        message: same
          ? `\`${option} = ${option} …\` sets the option to a stand-in for the list. ${effect} Adding needs no \`=\`.`
          : `Reading \`${value.option}\` gives a stand-in for its list, which \`${option}\` is set to. ${effect} Put the list into a \`local\` and give it to both.`,
        fixes: same ? withoutAssignment(assignment, configuration) : [],
      };
    }
  },
};

/** `x = x { … }` to `x { … }`. */
function withoutAssignment({ statement, option }: OptionAssignment, configuration: Configuration): Fix[] {
  const source = sourceOf(configuration, statement);
  const node =
    source && nodePathAt(source.chunk, statement.span.start).find(({ kind }) => kind === 'AssignmentStatement');
  if (node?.kind !== 'AssignmentStatement' || node.targets.length !== 1) return [];
  const [value] = node.values;
  if (value?.kind !== 'CallExpression') return [];
  const span = { start: node.span.start, end: value.span.start };
  return [
    { title: `Remove \`${option} =\``, safe: true, edits: [{ location: { uri: statement.uri, span }, text: '' }] },
  ];
}
