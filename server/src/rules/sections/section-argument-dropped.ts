import type { Configuration } from '../../evaluation/index.ts';
import { type CallExpression, type Location, nodePathAt } from '../../syntax/index.ts';
import type { Rule } from '../rule.ts';
import { replace, sourceOf, textOf } from '../shared/edits.ts';

export const sectionArgumentDropped: Rule = {
  id: 'section-argument-dropped',
  summary: 'A second argument between the parentheses of a section is ignored.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { name, kind } of configuration.openings) {
      const call = callWithDropped(configuration, name);
      const [first, second] = call?.arguments ?? [];
      if (!call || !first || !second) continue;
      const location = { uri: name.uri, span: { start: second.span.start, end: call.arguments.at(-1)?.span.end ?? 0 } };
      const word = kind === 'component' ? 'Component' : 'VirtualHost';
      const effect = kind === 'component' ? 'it becomes an external component instead' : 'no option of it is set';
      yield {
        location,
        message: `\`${word}\` takes one argument at a time: \`${textOf(configuration, location)}\` is ignored, and ${effect}.`,
        fixes:
          call.arguments.length === 2
            ? [
                {
                  title: 'Pass it in parentheses of its own',
                  safe: false,
                  edits: [replace({ uri: name.uri, span: { start: first.span.end, end: second.span.start } }, ')(')],
                },
              ]
            : [],
      };
    }
  },
};

/** The call that gives a section its name, if it has further arguments, of which nothing is heard again. */
export function callWithDropped(configuration: Configuration, name: Location): CallExpression | undefined {
  const source = sourceOf(configuration, name);
  // A look at the text before the search in the tree: hardly any section has a second argument.
  if (!source || !/^\s*(?:--|,)/.test(source.text.slice(name.span.end, name.span.end + 200))) return undefined;
  const call = nodePathAt(source.chunk, name.span.start).find((node) => opens(node, name.span.start));
  return call?.kind === 'CallExpression' && call.arguments.length > 1 ? call : undefined;
}

function opens(node: { readonly kind: string }, start: number): node is CallExpression {
  return node.kind === 'CallExpression' && (node as CallExpression).arguments[0]?.span.start === start;
}
