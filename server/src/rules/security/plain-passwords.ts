import type { Rule } from '../rule.ts';
import { weaknesses } from '../shared/insecure.ts';

export const plainPasswords: Rule = {
  id: 'plain-passwords',
  summary: 'Passwords are stored as they are.',
  severity: 'warning',
  profiles: { development: 'hint' },
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration, profile }) {
    yield* weaknesses(configuration, profile, {
      option: 'authentication',
      isWeak: (value) => value.kind === 'string' && value.value === 'internal_plain',
      instead: '"internal_hashed"',
      message:
        'Passwords are stored as they are: whoever sees the data or a backup of it has all of them. `internal_hashed` stores hashes, and takes over accounts that exist as their owners log in.',
    });
  },
};
