import type { Configuration, IncludeUse } from '../../evaluation/index.ts';
import { type AnyNode, type Chunk, nodePathAt } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { insertAt, sourceOf } from '../shared/edits.ts';
import { DEFAULT_LAYOUT, folderWords, includedTier } from './layout.ts';

export const tierUngated: Rule = {
  id: 'tier-ungated',
  summary: 'Beta or alpha modules are included whatever the environment says.',
  severity: 'warning',
  category: 'layout',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const include of configuration.includes) {
      const tier = includedTier(include, DEFAULT_LAYOUT);
      if (!tier || include.presence.conditions.length > 0) continue;
      const policy = DEFAULT_LAYOUT.tiers[tier];
      if (policy.default === 'on' || !isPlain(include, configuration) || isGatedInside(include, configuration))
        continue;
      yield {
        location: include.argument,
        message: `${folderWords(DEFAULT_LAYOUT, tier)} holds ${tier} modules, which are for those who ask for them; here they are included in any case. Include them only if \`${policy.variable}\` is "true".`,
        fixes: underGate(include, policy.variable, configuration),
      };
    }
  },
};

/** `wanted and Include "…"`, or an Include in a loop or a function, may have a condition that is none of an `if`. */
function isPlain({ call }: IncludeUse, configuration: Configuration): boolean {
  const path = nodePathAt(sourceOf(configuration, call)?.chunk ?? NOTHING, call.span.start);
  return !path.some(({ kind }) => CONDITIONAL.has(kind));
}

const NOTHING: Chunk = { kind: 'Chunk', span: { start: 0, end: 0 }, body: [] };

const CONDITIONAL: ReadonlySet<AnyNode['kind']> = new Set<AnyNode['kind']>([
  'LogicalExpression',
  'FunctionExpression',
  'WhileStatement',
  'RepeatStatement',
  'NumericForStatement',
  'GenericForStatement',
]);

/** The files ask for themselves: whatever they write stands under a condition. */
function isGatedInside({ files }: IncludeUse, { assignments, openings }: Configuration): boolean {
  const own = new Set(files);
  const written = [
    ...assignments.flatMap(({ name, presence }) => (own.has(name.uri) ? [presence] : [])),
    ...openings.flatMap(({ call, presence }) => (own.has(call.uri) ? [presence] : [])),
  ];
  return written.length > 0 && written.every(({ conditions }) => conditions.length > 0);
}

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
