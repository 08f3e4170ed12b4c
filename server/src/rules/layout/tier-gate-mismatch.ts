import type { Rule } from '../rule.ts';
import { sourceOf } from '../shared/edits.ts';
import { gateOf } from './gates.ts';
import { DEFAULT_LAYOUT, FOLDER_TIERS, folderWords, includedTier } from './layout.ts';

export const tierGateMismatch: Rule = {
  id: 'tier-gate-mismatch',
  summary: 'The modules of a tier are included under the variable of another one, or with the wrong default.',
  severity: 'warning',
  category: 'layout',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const include of configuration.includes) {
      const tier = includedTier(include, DEFAULT_LAYOUT);
      const source = sourceOf(configuration, include.call);
      const { conditions } = include.presence;
      const innermost = conditions.at(-1);
      if (!tier || !source || !innermost) continue;
      const gate = gateOf(conditions, include.call, source);
      if (!gate) continue;
      const policy = DEFAULT_LAYOUT.tiers[tier];
      const folder = folderWords(DEFAULT_LAYOUT, tier);
      if (!gate.variables.has(policy.variable)) {
        const other = FOLDER_TIERS.find((one) => gate.variables.has(DEFAULT_LAYOUT.tiers[one].variable));
        if (!other) continue;
        yield {
          location: innermost.location,
          message: `${folder} goes by \`${policy.variable}\`; \`${DEFAULT_LAYOUT.tiers[other].variable}\` is for ${folderWords(DEFAULT_LAYOUT, other)}.`,
        };
        continue;
      }
      const isOnByDefault = gate.opens({});
      if (isOnByDefault === (policy.default === 'on')) continue;
      // Another variable may be what keeps it away.
      if (!isOnByDefault && gate.variables.size > 1) continue;
      yield {
        location: innermost.location,
        severity: isOnByDefault ? 'warning' : 'info',
        message: isOnByDefault
          ? `Where \`${policy.variable}\` is not set, the ${tier} modules are loaded; they are for those who ask for them (\`== "true"\`).`
          : `Where \`${policy.variable}\` is not set, the ${tier} modules are not loaded; they are on unless somebody switches them off (\`~= "false"\`).`,
      };
    }
  },
};
