import { type Configuration, display, type OptionAssignment } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace, sectionWords, severityIn } from '../shared/edits.ts';
import { isListEntry, writingsOf } from '../shared/options.ts';

export const sectionListEntry: Rule = {
  id: 'section-list-entry',
  summary: "A section's table holds an entry without a name.",
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    const entries = writingsOf(configuration).filter(isListEntry);
    for (const entry of entries) {
      const siblings = entries.filter(({ section }) => section === entry.section);
      yield {
        location: entry.statement,
        severity: severityIn(entry.presence, 'error'),
        message: `An entry of ${sectionWords(configuration, entry.section)} has no name, so ${display(entry.value, 40)} becomes an option called ${entry.option}. Prosody and \`prosodyctl check config\` crash on it.`,
        fixes: siblings.length === 1 ? asModule(entry, configuration) : [],
      };
    }
  },
};

function asModule({ value, statement }: OptionAssignment, { catalog }: Configuration): Fix[] {
  if (value.kind !== 'string' || !value.content || !catalog.module(value.value)) return [];
  const list = `modules_enabled = { ${display(value)} }`;
  return [{ title: `Change to \`${list}\``, safe: false, edits: [replace(statement, list)] }];
}
