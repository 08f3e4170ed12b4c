import { sectionTitle } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { severityIn, whenThere } from '../shared/edits.ts';

export const hostClash: Rule = {
  id: 'host-clash',
  summary: 'A name is both a VirtualHost and a Component.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'section-clash') continue;
      const first = configuration.openings.find(
        ({ name }) => name.uri === problem.other.uri && name.span.start === problem.other.span.start,
      );
      const was = first?.kind === 'component' ? 'Component' : 'VirtualHost';
      yield {
        location: problem.location,
        severity: severityIn(problem.presence, 'error'),
        message: `\`${sectionTitle(configuration, problem.section)}\` is a ${was} already; a name can be only one of the two. Prosody will not start${whenThere(problem.presence)}.`,
        related: [{ location: problem.other, message: `The ${was} of this name` }],
      };
    }
  },
};
