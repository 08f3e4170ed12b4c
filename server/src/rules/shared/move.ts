/** Moves a statement out of a section. */
import type { Configuration, OptionAssignment } from '../../evaluation/index.ts';
import { type Expression, statementAt, visit } from '../../syntax/index.ts';
import type { FileEdit } from '../rule.ts';
import { insertAt, removeWholeStatement, sourceOf } from './edits.ts';
import { openingCalls } from './sections.ts';

/**
 * Takes an assignment that stands by itself under a section of the same file to the line above the file's first
 * section, where the global section is; null where it stands in a block, a loop or a section's table.
 */
export function moveAboveSections(
  { form, statement }: OptionAssignment,
  configuration: Configuration,
): readonly FileEdit[] | null {
  const source = sourceOf(configuration, statement);
  if (form !== 'assignment' || !source) return null;
  const own = statementAt(source.chunk, statement.span.start);
  // `a, b = 1, 2` may hold what belongs here.
  if (own?.kind !== 'AssignmentStatement' || own.span.start !== statement.span.start || own.targets.length !== 1)
    return null;
  const first = openingCalls(configuration).get(statement.uri)?.[0];
  const top = first && statementAt(source.chunk, first.start);
  if (!top || top.span.start > statement.span.start) return null;
  // A value that reads a local of the file would be evaluated before the local is there.
  if (own.values.some((value) => !isPlain(value, source.text))) return null;
  const removal = removeWholeStatement(configuration, statement);
  if (!removal) return null;
  const lineStart = source.lines.lineSpan(source.lines.positionAt(top.span.start).line).start;
  const isOwnLine = source.text.slice(lineStart, top.span.start).trim() === '';
  const at = isOwnLine ? lineStart : top.span.start;
  const text = dedent(source.text, statement.span);
  return [insertAt(statement.uri, at, `${text}\n`), removal];
}

/** Whether an expression reads no variable, calls nothing and has no text over several lines that must not be indented anew. */
function isPlain(expression: Expression, text: string): boolean {
  let plain = true;
  visit(expression, {
    enter: (node, parent) => {
      const isKey = parent?.kind === 'TableField' && parent.form === 'name' && parent.key === node;
      if (node.kind === 'Identifier' && !isKey) plain = false;
      if (node.kind === 'FunctionExpression' || node.kind === 'VarargLiteral') plain = false;
      if (node.kind === 'StringLiteral' && text.slice(node.span.start, node.span.end).includes('\n')) plain = false;
      return plain;
    },
  });
  return plain;
}

/** A statement of several lines loses the indentation that its first line has. */
function dedent(text: string, { start, end }: { start: number; end: number }): string {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(line, start))?.[0] ?? '';
  const statement = text.slice(start, end);
  return indent === '' ? statement : statement.replaceAll(`\n${indent}`, '\n');
}
