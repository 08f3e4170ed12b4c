/** The gates of the layout's Includes, found once for all rules. */
import type { Configuration } from '../../evaluation/index.ts';
import { type Expression, type IfClause, type Location, nodePathAt, type SourceFile } from '../../syntax/index.ts';
import type { RuleContext } from '../rule.ts';
import { sourceOf } from '../shared/edits.ts';
import type { Layout } from './layout.ts';
import { type Gate, Switches, type TierInclude } from './switches.ts';

export interface GatedInclude extends TierInclude {
  readonly gate: Gate;
}

const gates = new WeakMap<Configuration, readonly GatedInclude[]>();

/** Each Include of a tier's folder with what switches it. */
export function gatesIn(context: RuleContext, layout: Layout): readonly GatedInclude[] {
  const { configuration } = context;
  const known = gates.get(configuration);
  if (known) return known;
  const switches = new Switches(context, layout);
  const found = switches.includes().map((one) => ({ ...one, gate: switches.gateOf(one) }));
  gates.set(configuration, found);
  return found;
}

/** The innermost `if` around an Include, in the same file, whose condition lets it through. */
export interface Clause {
  readonly source: SourceFile;
  readonly node: IfClause;
  readonly condition: Expression;
}

/** Null where the Include stands under no condition, or under one that is not met where it is read. */
export function clauseOf({ include }: TierInclude, configuration: Configuration): Clause | null {
  const { call } = include;
  const source = sourceOf(configuration, call);
  const path = source ? nodePathAt(source.chunk, call.span.start) : [];
  const at = path.findLastIndex(({ kind }) => kind === 'IfClause' || kind === 'FunctionExpression');
  const node = path[at];
  if (!source || node?.kind !== 'IfClause' || !node.condition) return null;
  // After `elseif`, and in front of it, other conditions decide as well.
  const parent = path[at - 1];
  if (parent?.kind !== 'IfStatement' || parent.clauses.length > 1) return null;
  return { source, node, condition: node.condition };
}

/** Where to say that a gate is wrong: the condition, or else what is included. */
export function placeOfGate({ include }: TierInclude): Location {
  const condition = include.presence.conditions.at(-1)?.location;
  return condition?.uri === include.call.uri ? condition : include.argument;
}
