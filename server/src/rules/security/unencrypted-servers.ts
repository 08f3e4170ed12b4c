import { effectiveOption } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { isFalse, isTrue } from '../shared/booleans.ts';
import { weaknesses } from '../shared/insecure.ts';

export const unencryptedServers: Rule = {
  id: 'unencrypted-servers',
  summary: 'Other servers may connect without encryption.',
  severity: 'warning',
  profiles: { development: 'hint' },
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration, profile }) {
    // Certificates come with encryption, so that whoever asks for them gets it: see option-contradiction.
    const secure = effectiveOption(configuration, '*', 's2s_secure_auth')?.value;
    if (secure && isTrue(secure)) return;
    yield* weaknesses(configuration, profile, {
      option: 's2s_require_encryption',
      isWeak: isFalse,
      instead: 'true',
      through: ['s2s'],
      message:
        'Other servers may connect without encryption: messages to and from them can be read and changed on the way.',
    });
  },
};
