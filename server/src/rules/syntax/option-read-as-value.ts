import type { Configuration } from '../../evaluation/index.ts';
import {
  type AssignmentStatement,
  type CallExpression,
  type Chunk,
  type Location,
  nodePathAt,
} from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace, sourceOf, textOf } from '../shared/edits.ts';

export const optionReadAsValue: Rule = {
  id: 'option-read-as-value',
  summary: 'A list option is changed in a way that is lost.',
  severity: 'warning',
  category: 'syntax',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'reference-misuse' || problem.fatal) continue;
      const { option, location } = problem;
      yield {
        location,
        message: `Reading \`${option}\` gives Prosody 13 a stand-in for the list, and what is written into that is lost without a word. Build the list in a \`local\` table first, or add to it with \`${option}:append { … }\`.`,
        fixes: byAppend(location, option, configuration),
      };
    }
  },
};

/** `limits.c2s = …` to `limits:append { c2s = … }`, and `table.insert(admins, …)` to `admins:append { … }`. */
function byAppend(location: Location, option: string, configuration: Configuration): Fix[] {
  const { uri } = location;
  const path = nodePathAt(sourceOf(configuration, location)?.chunk ?? NOTHING, location.span.start);
  const textAt = (span: Location['span']) => textOf(configuration, { uri, span });
  for (const node of path) {
    const entry =
      node.kind === 'AssignmentStatement'
        ? fieldOf(node, textAt)
        : node.kind === 'CallStatement'
          ? added(node.call, textAt)
          : null;
    if (entry === null) continue;
    const text = `${option}:append { ${entry} }`;
    return [{ title: 'Add it with `append`', safe: false, edits: [replace({ uri, span: node.span }, text)] }];
  }
  return [];
}

const NOTHING: Chunk = { kind: 'Chunk', span: { start: 0, end: 0 }, body: [] };

type TextAt = (span: Location['span']) => string;

/** `c2s = …` of `limits.c2s = …`. */
function fieldOf({ targets, values }: AssignmentStatement, textAt: TextAt): string | null {
  const [[target, second], [value, other]] = [targets, values];
  if (target?.kind !== 'MemberExpression' || target.base.kind !== 'Identifier' || second || !value || other)
    return null;
  return `${target.name.name} = ${textAt(value.span)}`;
}

/** The value that `table.insert(list, value)` adds. */
function added({ callee, arguments: args }: CallExpression, textAt: TextAt): string | null {
  const [list, value, third] = args;
  if (!/^(?:Lua\s*\.\s*)?table\s*\.\s*insert$/.test(textAt(callee.span)) || third) return null;
  return list?.kind === 'Identifier' && value ? textAt(value.span) : null;
}
