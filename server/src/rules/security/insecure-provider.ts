import { effectiveOption } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { replace } from '../shared/edits.ts';
import { riskIn } from '../shared/insecure.ts';
import { placeOf, writingsOfOption } from '../shared/options.ts';

export const insecureProvider: Rule = {
  id: 'insecure-provider',
  summary: 'Anyone may log in with any password.',
  severity: 'error',
  profiles: { development: 'hint' },
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.2.0',
  *check({ configuration, profile }) {
    for (const assignment of writingsOfOption(configuration, 'authentication')) {
      const { value, section, presence } = assignment;
      if (value.kind !== 'string' || value.value !== 'insecure') continue;
      const isOpen = effectiveOption(configuration, section, 'insecure_open_authentication') !== undefined;
      const risk = riskIn(configuration, section, profile);
      yield {
        location: placeOf(value, assignment),
        severity: (isOpen && risk === 'hint') || presence.state === 'inactive' ? 'hint' : 'error',
        message: isOpen
          ? 'Anyone may log in as anyone with any password. The provider `insecure` is for tests of Prosody itself.'
          : 'The provider `insecure` does not load without `insecure_open_authentication`, so nobody can log in; with it, anyone may log in as anyone. It is for tests of Prosody itself.',
        fixes: value.content
          ? [{ title: 'Change to "internal_hashed"', safe: false, edits: [replace(value.content, 'internal_hashed')] }]
          : [],
      };
    }
  },
};
