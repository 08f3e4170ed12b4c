import type { Configuration, IncludeUse } from '../../evaluation/index.ts';
import { nodePathAt, type SourceFile } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { insertAt, sourceOf } from '../shared/edits.ts';
import { namesOfTest, spellingOf } from '../shared/variable-tests.ts';
import { type GatedInclude, gatesIn } from './gates.ts';
import { folderPath, type Layout, layoutIn } from './layout.ts';

export const tierUngated: Rule = {
  id: 'tier-ungated',
  summary: 'Beta or alpha modules are included whatever the environment says.',
  severity: 'warning',
  category: 'layout',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check(context) {
    const layout = layoutIn(context);
    if (!layout) return;
    const { configuration } = context;
    for (const gated of gatesIn(context, layout)) {
      const { tier, include, gate } = gated;
      if (gate.kind !== 'none' || layout.defaults[tier] === 'on' || isConditional(include, configuration)) continue;
      yield {
        location: include.argument,
        message: `\`${folderPath(layout, tier)}\` holds ${tier} modules, which are for those who ask for them; here they are included in any case. Include them only if \`${layout.variables[tier]}\` is "true".`,
        fixes: underGate(gated, layout, configuration),
      };
    }
  },
};

/** A variable of one's own may decide, in an `if` or as an operand: `wanted and Include "…"`. */
function isConditional({ call, presence }: IncludeUse, configuration: Configuration): boolean {
  if (presence.conditions.length > 0) return true;
  const source = sourceOf(configuration, call);
  return source ? nodePathAt(source.chunk, call.span.start).some(({ kind }) => kind === 'LogicalExpression') : false;
}

/** Only an Include that is a statement of its own, and names one tier. */
function underGate({ tier, include }: GatedInclude, layout: Layout, configuration: Configuration): Fix[] {
  const { call } = include;
  const source = sourceOf(configuration, call);
  const path = source ? nodePathAt(source.chunk, call.span.start) : [];
  const statement = path.at(1);
  if (!source || statement?.kind !== 'CallStatement' || statement.span.start !== call.span.start) return [];
  const line = source.lines.lineSpan(source.lines.positionAt(call.span.start).line).start;
  const indent = /^[ \t]*/.exec(source.text.slice(line))?.[0] ?? '';
  const newline = source.newline;
  const end = statement.span.end + (source.text.charAt(statement.span.end) === ';' ? 1 : 0);
  const variable = layout.variables[tier];
  const [name] = namesOfTest(variable, 'off', source, statement.span.start);
  const condition = name ?? `${spellingOf(variable, source, configuration.version !== '0.12')} == "true"`;
  return [
    {
      title: `Include it only if \`${variable}\` is "true"`,
      safe: false,
      edits: [
        insertAt(call.uri, statement.span.start, `if ${condition} then${newline}${indent}${indentOf(source)}`),
        insertAt(call.uri, end, `${newline}${indent}end`),
      ],
    },
  ];
}

/** One step of indentation, as the file has it. */
function indentOf({ text }: SourceFile): string {
  return /^(?:\t| {2,8})(?=\S)/m.exec(text)?.[0] ?? '  ';
}
