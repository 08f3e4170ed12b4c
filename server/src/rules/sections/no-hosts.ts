import type { Rule } from '../rule.ts';
import { isThere, mayHaveHost, topOf } from '../shared/sections.ts';

export const noHosts: Rule = {
  id: 'no-hosts',
  summary: 'The configuration has neither a VirtualHost nor a Component, so nobody can use the server.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: false,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    if (mayHaveHost(configuration) || configuration.openings.some(isThere)) return;
    yield {
      location: topOf(configuration),
      message: 'There is no VirtualHost. Prosody logs an error and stops.',
    };
  },
};
