import type { Rule } from '../rule.ts';
import { namedSections } from '../shared/sections.ts';

export const alabelHostname: Rule = {
  id: 'alabel-hostname',
  summary: 'The name of a host is written in the form that DNS uses for letters outside of ASCII.',
  severity: 'warning',
  category: 'sections',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { section, name } of namedSections(configuration)) {
      if (!section.split('.').some((label) => label.startsWith('xn--'))) continue;
      yield {
        location: name,
        message: `Write the name with its own letters: addresses of users have them, and \`${section}\` (the form that DNS uses) is another host to Prosody.`,
      };
    }
  },
};
