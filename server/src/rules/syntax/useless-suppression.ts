import { distance } from 'fastest-levenshtein';
import type { Configuration } from '../../evaluation/index.ts';
import { RULE_GROUPS, RULE_IDS, rulesNamed } from '../ids.ts';
import type { Report, Rule } from '../rule.ts';
import { replace } from '../shared/edits.ts';
import { type Suppression, withoutSuppression } from '../suppressions.ts';

/** Its reports are made by `uselessSuppressions` when all other rules have spoken. */
export const uselessSuppression: Rule = {
  id: 'useless-suppression',
  summary: 'A comment silences a rule that has nothing to say there.',
  severity: 'hint',
  category: 'syntax',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check() {},
};

/** @param isOff whether a rule was switched off by settings: of such a rule it is not known what it would say */
export function* uselessSuppressions(
  useless: readonly Suppression[],
  configuration: Configuration,
  isOff: (rule: string) => boolean,
): Iterable<Report> {
  for (const one of useless) {
    const { uri, rule, name, line } = one;
    const source = configuration.files.get(uri);
    if (!source || (rule !== null && rulesNamed(rule).some(isOff))) continue;
    const location = { uri, span: name };
    if (rule !== null && rulesNamed(rule).length === 0) {
      const near = [...RULE_IDS, ...RULE_GROUPS.keys()].filter((id) => distance(id, rule) <= 3).slice(0, 3);
      yield {
        location,
        severity: 'warning',
        message: `There is no rule \`${rule}\`, so this silences nothing.`,
        fixes: near.map((id) => ({ title: `Change to \`${id}\``, safe: false, edits: [replace(location, id)] })),
      };
      continue;
    }
    const where = line === null ? 'in this file' : 'on that line';
    yield {
      location,
      message: rule === null ? `No rule has anything to say ${where}.` : `\`${rule}\` has nothing to say ${where}.`,
      tags: ['unnecessary'],
      fixes: [{ title: 'Remove it', safe: true, edits: [withoutSuppression(one, source)] }],
    };
  }
}
