import type { Configuration, OptionAssignment } from '../../evaluation/index.ts';
import type { Report, Rule } from '../rule.ts';
import { insertAt, replace, sectionWords, textOf } from '../shared/edits.ts';
import { writingsOf } from '../shared/options.ts';
import { swallowedSection } from '../shared/swallowed-sections.ts';

export const valueDropped: Rule = {
  id: 'value-dropped',
  summary: 'Values stand behind the first one of an option, and Lua drops them.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.5.0',
  *check({ configuration }) {
    for (const assignment of writingsOf(configuration)) {
      const report = furtherValues(assignment, configuration);
      if (report) yield report;
    }
  },
};

/** Types that a list is not for. */
const ONE_VALUE = new Set(['string', 'boolean', 'number', 'integer', 'period', 'enum', 'path', 'map', 'table']);

/** `http_ports = 5280, 5281`: Lua evaluates what is too much, and drops it. */
function furtherValues(assignment: OptionAssignment, configuration: Configuration): Report | null {
  const { option, form, statement, name, value } = assignment;
  const { origin } = value;
  if (form !== 'assignment' || !origin || origin.uri !== statement.uri || origin.span.start < name.span.end)
    return null;
  if (origin.span.end >= statement.span.end) return null;
  const text = textOf(configuration, { uri: origin.uri, span: { start: origin.span.end, end: statement.span.end } });
  const [lead = '', rest = ''] = /^(\s*,\s*)(.+)$/s.exec(text)?.slice(1) ?? [];
  // What is computed may come from within the expression.
  const before = textOf(configuration, {
    uri: name.uri,
    span: { start: statement.span.start, end: origin.span.start },
  });
  if (rest === '' || !/^\w+\s*=\s*$/.test(before)) return null;
  const start = origin.span.end + lead.length;
  if (/[\r\n]/.test(lead)) {
    const comma = origin.span.end + text.indexOf(',');
    const location = { uri: origin.uri, span: { start: comma, end: comma + 1 } };
    const section = swallowedSection(assignment, configuration);
    const effect = section
      ? `and opens ${sectionWords(configuration, section.section)} before it sets the option, which thereby belongs to it`
      : 'and drops it';
    return {
      location,
      message: `Behind this comma Lua takes the next line for a second value of \`${option}\`, ${effect}.`,
      fixes: [{ title: 'Remove `,`', safe: false, edits: [replace(location, '')] }],
    };
  }
  const record = configuration.catalog.option(option);
  const type = record && configuration.catalog.optionFacts(record, configuration.version)?.type;
  const isList = type === undefined || !ONE_VALUE.has(type);
  return {
    location: { uri: origin.uri, span: { start, end: statement.span.end } },
    message: `\`${option}\` has one value, the first: Lua drops what follows the comma without a word. A list stands in braces.`,
    fixes:
      isList && value.kind !== 'table'
        ? [
            {
              title: 'Make it a list',
              safe: false,
              edits: [insertAt(origin.uri, origin.span.start, '{ '), insertAt(origin.uri, statement.span.end, ' }')],
            },
          ]
        : [],
  };
}
