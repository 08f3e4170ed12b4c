import type { Rule } from '../rule.ts';
import { isFalse } from '../shared/booleans.ts';
import { weaknesses } from '../shared/insecure.ts';

export const unauthenticatedServers: Rule = {
  id: 'unauthenticated-servers',
  summary: 'Other servers need no certificate that proves who they are.',
  severity: 'warning',
  profiles: { development: 'hint' },
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration, profile }) {
    yield* weaknesses(configuration, profile, {
      option: 's2s_secure_auth',
      isWeak: isFalse,
      instead: 'true',
      through: ['s2s'],
      isWeakByDefault: true,
      message:
        'Other servers need no valid certificate: whoever controls DNS can pose as one of them. Exceptions for single servers go into `s2s_insecure_domains`.',
    });
  },
};
