import type { Rule } from '../rule.ts';
import { fix, removeWholeStatement, sectionWords } from '../shared/edits.ts';

export const defaultStorageUnneeded: Rule = {
  id: 'default-storage-unneeded',
  summary: '`default_storage` stands beside a `storage` that leaves nothing for it.',
  severity: 'info',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { name, options } of configuration.sections) {
      const [storage, unneeded] = [options.get('storage'), options.get('default_storage')];
      if (storage?.value.kind !== 'string' || !unneeded) continue;
      const { assignment } = unneeded;
      yield {
        location: assignment.name,
        message: `\`storage\` names one driver for everything in ${sectionWords(configuration, name)}, so \`default_storage\` has nothing to decide.`,
        tags: ['unnecessary'],
        related: [{ location: storage.assignment.name, message: '`storage` is set here' }],
        fixes:
          assignment.form === 'assignment'
            ? fix('Remove `default_storage`', true, [removeWholeStatement(configuration, assignment.statement)])
            : [],
      };
    }
  },
};
