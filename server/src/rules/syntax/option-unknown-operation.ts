import { distance } from 'fastest-levenshtein';
import type { Configuration } from '../../evaluation/index.ts';
import { type Location, nodePathAt } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { insertAt, replace, severityIn, sourceOf, whenThere } from '../shared/edits.ts';

export const optionUnknownOperation: Rule = {
  id: 'option-unknown-operation',
  summary: 'A list option is asked for something that it cannot do.',
  severity: 'error',
  category: 'syntax',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'reference-misuse' || !problem.fatal) continue;
      const { option, operation, location, presence } = problem;
      yield {
        location,
        severity: severityIn(presence, 'error'),
        message: `A list option has \`append\`, \`value\` and \`values\`, but no \`${operation}\`: Lua stops here, and Prosody will not start${whenThere(presence)}. Its entries are at \`${option}:value()\`.`,
        fixes: meant(location, operation, configuration),
      };
    }
  },
};

/** What others call adding to a list. */
const ADDING = new Set(['add', 'extend', 'include', 'insert', 'push', 'append_all', 'concat']);

/** `admins:add { … }` to `admins:append { … }`, and `admins[1]` to `admins:value()[1]`. */
function meant(location: Location, operation: string, configuration: Configuration): Fix[] {
  const source = sourceOf(configuration, location);
  const path = source ? nodePathAt(source.chunk, location.span.start) : [];
  const { start, end } = location.span;
  const at = path.findIndex(({ span }) => span.start === start && span.end === end);
  const [outer, node] = [path[at - 1], path[at]];
  const { uri } = location;
  if (node?.kind === 'IndexExpression') {
    const edit = insertAt(uri, node.base.span.end, ':value()');
    return [{ title: 'Read it from `value()`', safe: false, edits: [edit] }];
  }
  const isAdding = ADDING.has(operation) || distance(operation, 'append') <= 2;
  const isCalled = outer?.kind === 'CallExpression' && outer.arguments[0]?.kind === 'TableConstructor';
  if (node?.kind !== 'MemberExpression' || node.indexer !== ':' || !isAdding || !isCalled) return [];
  return [{ title: 'Change to `append`', safe: false, edits: [replace({ uri, span: node.name.span }, 'append')] }];
}
