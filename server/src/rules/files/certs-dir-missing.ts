import type { Rule } from '../rule.ts';
import { nowhere } from '../shared/paths.ts';

export const certsDirMissing: Rule = {
  id: 'certs-dir-missing',
  summary: 'The directory in which Prosody looks for certificates is not there.',
  severity: 'error',
  category: 'files',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.3.0',
  *check(context) {
    const set = context.configuration.sections[0]?.options.get('certificates');
    // Nobody has named the default: hosts that name their certificates do without it.
    if (set?.value.kind !== 'string') return;
    const found = nowhere({ value: set.value, assignment: set.assignment, wanted: 'directory' }, 'error', context);
    if (!found) return;
    const { location, severity, fixes, fact } = found;
    yield {
      location,
      severity,
      fixes,
      message: `${fact}. Prosody and prosodyctl log an error each time they start, and find no certificate by themselves.`,
    };
  },
};
