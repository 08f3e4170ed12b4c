import type { Rule } from '../rule.ts';
import { placeOf, textsOf, writingsOf } from '../shared/options.ts';
import { areSectionsComplete, namedSections } from '../shared/sections.ts';

export const adminElsewhere: Rule = {
  id: 'admin-elsewhere',
  summary: 'An administrator has an account on a server that is not this one.',
  severity: 'info',
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: false,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    if (!areSectionsComplete(configuration)) return;
    const hosts = new Set(namedSections(configuration).map(({ section }) => section));
    for (const assignment of writingsOf(configuration)) {
      const { option, value, presence } = assignment;
      if (option !== 'admins' || presence.state === 'inactive') continue;
      for (const admin of textsOf(value)) {
        const [, user, domain] = /^(?:([^@]*)@)?([^/]*)/.exec(admin.value) ?? [];
        if (domain === undefined || domain === '' || hosts.has(domain.toLowerCase())) continue;
        const isAddress = user !== undefined && user !== '';
        yield {
          location: placeOf(admin, assignment),
          message: isAddress
            ? `\`${domain}\` is not served here: whoever runs that server, or takes it over, administers this one too.`
            : `"${admin.value}" is no address of an account, such as "me@example.com"; it makes nobody an administrator.`,
          ...(isAddress ? {} : { severity: 'warning' as const }),
        };
      }
    }
  },
};
