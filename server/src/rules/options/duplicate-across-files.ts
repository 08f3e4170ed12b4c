import type { OptionAssignment } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { fix, removeWholeStatement, sectionWords } from '../shared/edits.ts';

export const duplicateAcrossFiles: Rule = {
  id: 'duplicate-across-files',
  summary: 'Two files of one wildcard set the same option, and which one counts is left to chance.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    for (const { pattern, files, presence } of configuration.includes) {
      if (!/[*?]/.test(pattern) || files.length < 2 || presence.state === 'inactive') continue;
      const among = new Set(files);
      const first = new Map<string, OptionAssignment>();
      for (const assignment of configuration.assignments) {
        const { section, option, name, form, presence: there } = assignment;
        if (!among.has(name.uri) || there.state !== 'active' || (form !== 'assignment' && form !== 'table-form'))
          continue;
        const key = `${option} ${section}`;
        const other = first.get(key);
        if (!other) first.set(key, assignment);
        else if (other.name.uri !== name.uri) {
          yield {
            location: name,
            message: `\`${option}\` is set in ${sectionWords(configuration, section)} by another file of \`Include "${pattern}"\` as well. Prosody reads them in the order in which the directory happens to hold them, and the last one counts.`,
            fixes:
              form === 'assignment'
                ? fix('Remove this one', false, [removeWholeStatement(configuration, assignment.statement)])
                : [],
            related: [{ location: other.name, message: `\`${option}\` is set here too` }],
          };
        }
      }
    }
  },
};
