import type { Rule } from '../rule.ts';
import { isFalse } from '../shared/booleans.ts';
import { weaknesses } from '../shared/insecure.ts';

export const unencryptedClients: Rule = {
  id: 'unencrypted-clients',
  summary: 'Clients may connect without encryption.',
  severity: 'warning',
  profiles: { development: 'hint' },
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration, profile }) {
    yield* weaknesses(configuration, profile, {
      option: 'c2s_require_encryption',
      isWeak: isFalse,
      instead: 'true',
      through: ['c2s', 'bosh', 'websocket'],
      message: 'Clients may connect without encryption: passwords and messages can be read and changed on the way.',
    });
  },
};
