import type { Configuration, OptionAssignment } from '../../evaluation/index.ts';
import { insertListEntry, type SourceFile, type Statement, type TableConstructor } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { fix, removeWholeStatement, sectionWords } from '../shared/edits.ts';
import { writingsAround } from '../shared/options.ts';
import { openingsAround } from '../shared/sections.ts';

export const optionAfterTableSection: Rule = {
  id: 'option-after-table-section',
  summary: 'An option is indented below a host whose table has ended it, and counts for the whole server.',
  severity: 'warning',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.3.0',
  *check({ configuration }) {
    for (const [uri, source] of configuration.files) {
      for (const { statement, table } of misled(source)) {
        const assignment = writingsAround(configuration, { uri, span: statement.span }).find(
          ({ form, section, presence }) => form === 'assignment' && section === '*' && presence.state === 'active',
        );
        const opening = openingsAround(configuration, { uri, span: table.span }).at(-1);
        if (!assignment || !opening) continue;
        const where = sectionWords(configuration, opening.section);
        yield {
          location: assignment.name,
          message: `\`${assignment.option}\` counts for the whole server: ${where} ends with the \`}\` of its table, in which this option belongs if it is meant for that host.`,
          related: [{ location: opening.name, message: 'The section that ends with its table' }],
          fixes: intoTable(assignment, table, configuration),
        };
      }
    }
  },
};

/** Assignments that stand deeper than the section with a table above them, as if they belonged to it. */
function* misled(source: SourceFile): Iterable<{ statement: Statement; table: TableConstructor }> {
  let table: TableConstructor | null = null;
  let column = 0;
  for (const statement of source.chunk.body) {
    if (statement.kind === 'CallStatement') {
      const { call: expression } = statement;
      const [argument] = expression.kind === 'CallExpression' ? expression.arguments : [];
      const isSection = expression.kind === 'CallExpression' && expression.callee.kind === 'CallExpression';
      table = isSection && argument?.kind === 'TableConstructor' ? argument : null;
      column = table ? columnOf(source, statement) : 0;
    } else if (statement.kind !== 'AssignmentStatement') table = null;
    else if (table && statement.targets.length === 1 && columnOf(source, statement) > column)
      yield { statement, table };
  }
}

/** Where a statement begins its line; -1 for one that follows another on the same line. */
function columnOf({ lines, text }: SourceFile, { span }: Statement): number {
  const { start } = lines.lineSpan(lines.positionAt(span.start).line);
  return text.slice(start, span.start).trim() === '' ? span.start - start : -1;
}

function intoTable({ statement }: OptionAssignment, table: TableConstructor, configuration: Configuration): Fix[] {
  const source = configuration.files.get(statement.uri);
  if (!source) return [];
  const text = source.text.slice(statement.span.start, statement.span.end).replace(/\s*;$/, '');
  const { span, text: inserted } = insertListEntry(source, table, text);
  const entry = { location: { uri: statement.uri, span }, text: inserted };
  return fix('Move it into the table', false, [entry, removeWholeStatement(configuration, statement)]);
}
