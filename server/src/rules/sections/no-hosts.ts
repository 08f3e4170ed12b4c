import type { Rule } from '../rule.ts';
import { areSectionsComplete, topOf } from '../shared/sections.ts';

export const noHosts: Rule = {
  id: 'no-hosts',
  summary: 'The configuration has no VirtualHost, so nobody can use the server.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: false,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    const active = configuration.openings.filter(({ presence }) => presence.state !== 'inactive');
    const [component] = active;
    if (!areSectionsComplete(configuration) || active.some(({ kind }) => kind === 'host')) return;
    // With no branch taken, a host in one of the others will be there on the server.
    if (configuration.openings.some(({ kind }) => kind === 'host')) return;
    yield {
      location: component?.name ?? topOf(configuration),
      message: component
        ? 'There are Components but no VirtualHost. Prosody logs an error and stops.'
        : 'There is no VirtualHost. Prosody logs an error and stops.',
    };
  },
};
