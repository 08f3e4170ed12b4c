import type { Configuration, OptionAssignment } from '../../evaluation/index.ts';
import type { Report, Rule } from '../rule.ts';
import { fix, removeWholeStatement, replace, sectionWords, textOf } from '../shared/edits.ts';
import { namesIn } from '../shared/lists.ts';

export const duplicateAcrossFiles: Rule = {
  id: 'duplicate-across-files',
  summary: 'Two files of one wildcard set the same option, and which one counts is left to chance.',
  severity: 'warning',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    for (const { pattern, files, presence } of configuration.includes) {
      if (!/[*?]/.test(pattern) || files.length < 2 || presence.state === 'inactive') continue;
      const among = new Set(files);
      const first = new Map<string, OptionAssignment>();
      for (const assignment of configuration.assignments) {
        const { section, option, name, form, presence: there } = assignment;
        if (!among.has(name.uri) || there.state !== 'active' || (form !== 'assignment' && form !== 'table-form'))
          continue;
        const key = `${option} ${section}`;
        const other = first.get(key);
        if (!other) first.set(key, assignment);
        else if (other.name.uri !== name.uri) {
          yield {
            location: name,
            message: `\`${option}\` is set in ${sectionWords(configuration, section)} by another file of \`Include "${pattern}"\` as well. Prosody reads them in the order in which the directory happens to hold them, and the last one counts.`,
            fixes:
              form === 'assignment'
                ? fix('Remove this one', false, [removeWholeStatement(configuration, assignment.statement)])
                : [],
            related: [{ location: other.name, message: `\`${option}\` is set here too` }],
          };
        }
      }
    }
    yield* replacedLists(configuration);
  },
};

/** A list of modules in an included file takes the place of the one that the section has, which is seldom meant. */
function* replacedLists(configuration: Configuration): Iterable<Report> {
  const lists = new Map<string, OptionAssignment>();
  for (const assignment of configuration.assignments) {
    const { option, section, form, presence, name, value, statement } = assignment;
    if (option !== 'modules_enabled' || presence.state !== 'active' || form === 'append') continue;
    const before = lists.get(section);
    lists.set(section, assignment);
    if (!before || before.name.uri === name.uri || !isWrittenOut(assignment, configuration)) continue;
    const names = namesIn({ value });
    const lost = (namesIn(before) ?? []).filter((module) => !names?.includes(module));
    // A list of one's own that is whole, and an empty one, take the others away on purpose.
    if (!lost.some((module) => BASIC.has(module)) || names === null || names.length === 0) continue;
    yield {
      location: name,
      message: `This list takes the place of the one that ${sectionWords(configuration, section)} has from another file: ${lostWords(lost)} no longer loaded.`,
      fixes:
        configuration.version === '0.12' || form !== 'assignment' || !value.origin
          ? []
          : fix('Add to that list instead', false, [
              replace(
                { uri: name.uri, span: { start: statement.span.start, end: value.origin.span.start } },
                'modules_enabled:append ',
              ),
            ]),
      related: [{ location: before.name, message: 'The list that is lost' }],
    };
  }
}

/** What nobody can log in or have contacts without: a list that lacks one of them was meant to be added. */
const BASIC = new Set(['roster', 'saslauth', 'tls', 'disco']);

/** The value is the table behind the equals sign, and not what something made of another one. */
function isWrittenOut({ name, value }: OptionAssignment, configuration: Configuration): boolean {
  if (value.kind !== 'table' || value.origin?.uri !== name.uri) return false;
  const between = { uri: name.uri, span: { start: name.span.end, end: value.origin.span.start } };
  return /^\s*=\s*$/.test(textOf(configuration, between));
}

function lostWords(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `\`${name}\``);
  const others = names.length - shown.length;
  if (others > 0) return `${shown.join(', ')} and ${others} other${others === 1 ? '' : 's'} are`;
  return shown.length === 1 ? `${shown[0]} is` : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)} are`;
}
