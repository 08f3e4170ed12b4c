import type { Rule } from '../rule.ts';
import { isThere, mayHaveHost } from './no-hosts.ts';

export const noVirtualhosts: Rule = {
  id: 'no-virtualhosts',
  summary: 'The configuration has Components but no VirtualHost, so nobody can log in.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: false,
  since: '0.3.0',
  scope: 'configuration',
  *check({ configuration }) {
    const component = configuration.openings.find(isThere);
    if (!component || mayHaveHost(configuration)) return;
    yield {
      location: component.name,
      message:
        'There are Components but no VirtualHost. Prosody logs an error and stops; `prosodyctl check config` does not notice.',
    };
  },
};
