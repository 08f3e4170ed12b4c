import type { SpanEdit } from '../../syntax/index.ts';
import type { Fix, Report, Rule, RuleContext } from '../rule.ts';
import { meaningOf, mendTest, namesOfTest, testsIn, wantedTest } from '../shared/variable-tests.ts';
import { type Clause, clauseOf, type GatedInclude, gatesIn, placeOfGate } from './gates.ts';
import { type FolderTier, folderPath, type Layout, layoutIn } from './layout.ts';

export const tierGateMismatch: Rule = {
  id: 'tier-gate-mismatch',
  summary: 'The modules of a tier are included under the variable of another one, or with the wrong default.',
  severity: 'warning',
  category: 'layout',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check(context) {
    const layout = layoutIn(context);
    if (!layout) return;
    for (const gated of gatesIn(context, layout)) {
      const report = reportOf(gated, layout);
      if (report) yield { location: placeOfGate(gated), ...report, fixes: fixes(gated, layout, context) };
    }
  },
};

function reportOf({ gate, tier }: GatedInclude, layout: Layout): Pick<Report, 'message' | 'severity'> | null {
  const { variables, defaults } = layout;
  const variable = `\`${variables[tier]}\``;
  switch (gate.kind) {
    case 'other': {
      const [own, other] = [folderPath(layout, tier), folderPath(layout, gate.tier)];
      return { message: `\`${own}\` goes by ${variable}; \`${variables[gate.tier]}\` is for \`${other}\`.` };
    }
    case 'wrong-default': {
      const wanted = `(\`${wantedTest(defaults[tier])}\`)`;
      return gate.isOnByDefault
        ? {
            message: `Where ${variable} is not set, the ${tier} modules are loaded; they are for those who ask for them ${wanted}.`,
          }
        : {
            severity: 'info',
            message: `Where ${variable} is not set, the ${tier} modules are not loaded; they are on unless somebody switches them off ${wanted}.`,
          };
    }
    case 'any-value':
      return {
        message: `Any value of ${variable} loads the ${tier} modules, "false" as well: it has to be compared (\`${wantedTest(defaults[tier])}\`).`,
      };
    case 'inverted':
      return {
        message: `The ${tier} modules are loaded unless ${variable} is "true", which is to switch them on.`,
      };
    default:
      return null;
  }
}

function fixes(gated: GatedInclude, layout: Layout, { configuration }: RuleContext): Fix[] {
  const clause = clauseOf(gated, configuration);
  if (!clause) return [];
  return gated.gate.kind === 'other'
    ? askForOwn(gated, gated.gate.tier, clause, layout)
    : compareRightly(gated.tier, clause, layout);
}

/** Changes the one comparison that decides, where the condition has it or the local that it names. */
function compareRightly(tier: FolderTier, { source, node, condition }: Clause, layout: Layout): Fix[] {
  // From the clause, so that a test knows what it is a part of.
  const meaning = meaningOf(condition, source.chunk);
  const tests = testsIn(meaning === condition ? node : meaning);
  const [test, ...more] = tests.filter(({ variable }) => variable === layout.variables[tier]);
  if (!test || more.length > 0) return [];
  const edits = mendTest(test, layout.defaults[tier], source);
  if (!edits || edits.length === 0) return [];
  return [fixOf(`Change to \`${wantedTest(layout.defaults[tier])}\``, source.uri, edits)];
}

/** Only where nothing else stands under the condition, which may well be right for that. */
function askForOwn(gated: GatedInclude, other: FolderTier, clause: Clause, layout: Layout): Fix[] {
  const { source, node, condition } = clause;
  const { variables, defaults } = layout;
  const [own, byDefault] = [variables[gated.tier], defaults[gated.tier]];
  if (!holdsOnly(gated, clause)) return [];
  const title = `Ask for \`${own}\``;
  const [test, ...more] = testsIn(node).filter(({ variable }) => variable === variables[other]);
  if (!test) {
    const [name] = namesOfTest(own, byDefault, source, node.span.start);
    return name === undefined ? [] : [fixOf(title, source.uri, [{ span: condition.span, text: name }])];
  }
  const mended = more.length === 0 ? mendTest(test, byDefault, source) : null;
  return mended ? [fixOf(title, source.uri, [{ span: test.name, text: own }, ...mended])] : [];
}

function holdsOnly({ include: { call } }: GatedInclude, { node }: Clause): boolean {
  const [statement, ...more] = node.body;
  return statement?.kind === 'CallStatement' && statement.span.start === call.span.start && more.length === 0;
}

function fixOf(title: string, uri: string, edits: readonly SpanEdit[]): Fix {
  return { title, safe: false, edits: edits.map(({ span, text }) => ({ location: { uri, span }, text })) };
}
