import type { Configuration, IncludeUse } from '../../evaluation/index.ts';
import { nodePathAt } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { insertAt, sourceOf } from '../shared/edits.ts';
import { DEFAULT_LAYOUT, folderWords, includedTier } from './layout.ts';

export const tierUngated: Rule = {
  id: 'tier-ungated',
  summary: 'Beta or alpha modules are included whatever the environment says.',
  severity: 'warning',
  category: 'layout',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.2.0',
  *check({ configuration }) {
    for (const include of configuration.includes) {
      const tier = includedTier(include, DEFAULT_LAYOUT);
      if (!tier || include.presence.conditions.length > 0) continue;
      const policy = DEFAULT_LAYOUT.tiers[tier];
      if (policy.default === 'on') continue;
      yield {
        location: include.argument,
        message: `${folderWords(DEFAULT_LAYOUT, tier)} holds ${tier} modules, which are for those who ask for them; here they are included in any case. Include them only if \`${policy.variable}\` is "true".`,
        fixes: underGate(include, policy.variable, configuration),
      };
    }
  },
};

/** Only an Include that is a statement of its own. */
function underGate({ call }: IncludeUse, variable: string, configuration: Configuration): Fix[] {
  const source = sourceOf(configuration, call);
  const statement = source && nodePathAt(source.chunk, call.span.start).find(({ kind }) => kind === 'CallStatement');
  if (!source || statement?.span.start !== call.span.start) return [];
  const line = source.lines.lineSpan(source.lines.positionAt(call.span.start).line).start;
  const indent = /^[ \t]*/.exec(source.text.slice(line))?.[0] ?? '';
  return [
    {
      title: `Include it only if \`${variable}\` is "true"`,
      safe: false,
      edits: [
        insertAt(call.uri, statement.span.start, `if ENV_${variable} == "true" then\n${indent}  `),
        insertAt(call.uri, statement.span.end, `\n${indent}end`),
      ],
    },
  ];
}
