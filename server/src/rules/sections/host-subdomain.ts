import { sectionNamed } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { isEnabled, namedSections } from '../shared/sections.ts';

export const hostSubdomain: Rule = {
  id: 'host-subdomain',
  summary: 'A VirtualHost has a name such as xmpp.example.com, where addresses usually end in example.com.',
  severity: 'info',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { section, name, kind } of namedSections(configuration)) {
      const [, label, domain] = /^(jabber|xmpp|chat|im)\.(.+\..+)$/.exec(section) ?? [];
      if (kind !== 'host' || domain === undefined || isEnabled(configuration, section) === false) continue;
      const isServed = sectionNamed(configuration, domain) !== undefined;
      yield {
        location: name,
        message: isServed
          ? `Addresses of this host end in \`@${section}\`, and are others than those of \`${domain}\`, which is served here too and needs no \`${label}.\`: SRV records tell where its server is.`
          : `Addresses of this host end in \`@${section}\`. To have \`@${domain}\` instead, name the host \`${domain}\` and point SRV records at this server; \`${label}.\` is not needed for that.`,
      };
    }
  },
};
