import type { Rule } from '../rule.ts';
import { isTrue } from '../shared/booleans.ts';
import { weaknesses } from '../shared/insecure.ts';
import { loadedAnywhere } from '../shared/loaded.ts';
import { writingsOfOption } from '../shared/options.ts';

export const anonymousFederation: Rule = {
  id: 'anonymous-federation',
  summary: 'Users without an account may write to other servers.',
  severity: 'warning',
  profiles: { development: 'hint' },
  category: 'security',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration, profile }) {
    if (writingsOfOption(configuration, 'allow_anonymous_s2s').length === 0) return;
    // Only the provider for guests reads it.
    const { modules, complete } = loadedAnywhere(configuration);
    const hasHosts = configuration.sections.length > 1;
    if (hasHosts && complete && ![...modules].some((name) => /^auth_.*anonymous/.test(name))) return;
    yield* weaknesses(configuration, profile, {
      option: 'allow_anonymous_s2s',
      isWeak: isTrue,
      instead: 'false',
      through: ['s2s'],
      message:
        'Anyone may reach other servers through this host without an account: it will be used for spam, and other servers will block it.',
    });
  },
};
