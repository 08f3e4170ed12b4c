import type { Rule } from '../rule.ts';
import { riskIn } from '../shared/insecure.ts';
import { placeOf, writingsOf } from '../shared/options.ts';

export const insecureProvider: Rule = {
  id: 'insecure-provider',
  summary: 'Anyone may log in with any password.',
  severity: 'error',
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.2.0',
  *check({ configuration, profile }) {
    for (const assignment of writingsOf(configuration)) {
      const { option, value, section, presence } = assignment;
      if (option !== 'authentication' || value.kind !== 'string' || value.value !== 'insecure') continue;
      const risk = riskIn(configuration, section, profile);
      yield {
        location: placeOf(value, assignment),
        severity: risk === 'hint' || presence.state === 'inactive' ? 'hint' : 'error',
        message:
          'Anyone may log in as anyone with any password. The provider `insecure` is for tests of Prosody itself.',
      };
    }
  },
};
