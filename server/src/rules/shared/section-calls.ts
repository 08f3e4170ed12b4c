/** How sections are opened. */
import type { Configuration } from '../../evaluation/index.ts';
import { type CallExpression, type Location, nodePathAt } from '../../syntax/index.ts';
import { sourceOf } from './edits.ts';

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
