import type { Rule } from '../rule.ts';
import { certificateOptions, tlsTables } from '../shared/certificates.ts';
import { misplacedAmong, misplacedFiles } from '../shared/misplaced-files.ts';
import { isInTemplate } from '../shared/templates.ts';

export const certSwapped: Rule = {
  id: 'cert-swapped',
  summary: 'A certificate stands where a key belongs, or the other way round.',
  severity: 'error',
  category: 'files',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.3.0',
  *check({ configuration, files }) {
    for (const { assignment, table } of tlsTables(configuration)) {
      if (!isInTemplate(assignment.name, configuration)) yield* misplacedFiles(assignment, table, files);
    }
    for (const { assignment, value } of certificateOptions(configuration)) {
      if (!isInTemplate(assignment.name, configuration)) yield* misplacedAmong(assignment, null, value, files);
    }
  },
};
