import type { Rule } from '../rule.ts';
import { severityIn, whenThere } from '../shared/edits.ts';

export const fileMissing: Rule = {
  id: 'file-missing',
  summary: 'A file whose contents are asked for is not there.',
  severity: 'warning',
  category: 'files',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'file-missing') continue;
      const { name, reason, location, presence } = problem;
      const isHere = reason === 'missing' || reason === 'directory';
      const effect = `Prosody will not start without it${whenThere(presence)}.`;
      yield {
        location,
        // Secrets are kept where the server is: that one of them is not here may well be meant.
        severity: isHere ? severityIn(presence, 'warning') : 'info',
        message: isHere
          ? `${reason === 'directory' ? `\`${name}\` is a directory` : `There is no file \`${name}\` here`}. ${effect}`
          : `\`${name}\` cannot be seen from here, so its contents are not known. ${effect}`,
      };
    }
  },
};
