import { type Expression, type Location, type SourceFile, visit } from '../../syntax/index.ts';
import type { Rule } from '../rule.ts';
import { replace } from '../shared/edits.ts';

export const envNameMismatch: Rule = {
  id: 'env-name-mismatch',
  summary: 'One environment variable is tested, and another one is read.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    const files = [...configuration.files.values()].filter(({ text }) => READS_VARIABLE.test(text));
    if (files.length === 0) return;
    const uses = countUses(files);
    for (const { uri, chunk } of files) {
      const found: { location: Location; tested: string; read: string }[] = [];
      visit(chunk, {
        enter: (node) => {
          if (node.kind !== 'IfClause' || !node.condition) return;
          const [tested] = variablesIn(node.condition);
          if (!tested || variablesIn(node.condition).length !== 1 || !isPresenceTest(node.condition)) return;
          const read = node.body.flatMap((statement) => variablesIn(statement));
          const [first] = read;
          if (!first || read.some(({ name }) => name === tested.name) || !isNear(tested.name, first.name)) return;
          // Tested nowhere else, read nowhere else: a slip. Otherwise both exist, and the branch is meant so.
          if ((uses.get(tested.name) ?? 0) > 1 && (uses.get(first.name) ?? 0) > 1) return;
          found.push({ location: { uri, span: first.span }, tested: tested.name, read: first.name });
        },
      });
      for (const { location, tested, read } of found) {
        yield {
          location,
          message: `The condition asks whether \`${tested}\` is set, but \`${read}\` is read. If the names should be the same, it is nil here.`,
          fixes: [{ title: `Read \`${tested}\``, safe: false, edits: [replace(location, tested)] }],
        };
      }
    }
  },
};

/** Few files do, and only their trees are walked. */
const READS_VARIABLE = /getenv|\bENV_/;

interface VariableUse {
  readonly name: string;
  /** The name itself: between the quotes, or behind `ENV_`. */
  readonly span: Location['span'];
}

/** `os.getenv("X")`, `Lua.os.getenv("X")` and `ENV_X` below a node. */
function variablesIn(node: Parameters<typeof visit>[0]): VariableUse[] {
  const found: VariableUse[] = [];
  visit(node, {
    enter: (inner) => {
      if (inner.kind === 'Identifier' && inner.name.startsWith('ENV_')) {
        const { start, end } = inner.span;
        found.push({ name: inner.name.slice('ENV_'.length), span: { start: start + 'ENV_'.length, end } });
      }
      if (inner.kind !== 'CallExpression' || inner.callee.kind !== 'MemberExpression') return;
      const [argument] = inner.arguments;
      if (inner.callee.name.name !== 'getenv' || argument?.kind !== 'StringLiteral') return;
      found.push({ name: argument.value, span: argument.contentSpan });
    },
  });
  return found;
}

function countUses(files: readonly SourceFile[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { chunk } of files) {
    for (const { name } of variablesIn(chunk)) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return uses;
}

/** `if X then` and `if X ~= nil then`: a test of the value (`== "true"`) is a switch, under which anything is read. */
function isPresenceTest(condition: Expression): boolean {
  if (condition.kind === 'BinaryExpression') {
    return (
      condition.operator === '~=' && (condition.right.kind === 'NilLiteral' || condition.left.kind === 'NilLiteral')
    );
  }
  return condition.kind === 'Identifier' || condition.kind === 'CallExpression';
}

/** Names that share most of their words. */
function isNear(a: string, b: string): boolean {
  const [first, second] = [new Set(a.split('_')), new Set(b.split('_'))];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > 0 && shared >= Math.max(first.size, second.size) - 1;
}
