import type { Rule } from '../rule.ts';
import { isTrue } from '../shared/booleans.ts';
import { weaknesses } from '../shared/insecure.ts';

export const plainAuthentication: Rule = {
  id: 'plain-authentication',
  summary: 'Passwords may be sent in the clear.',
  severity: 'warning',
  profiles: { development: 'hint' },
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration, profile }) {
    yield* weaknesses(configuration, profile, {
      option: 'allow_unencrypted_plain_auth',
      isWeak: isTrue,
      instead: 'false',
      through: ['c2s', 'bosh', 'websocket'],
      message:
        'Clients may send passwords as they are over connections that are not encrypted, where anyone can read them.',
    });
  },
};
