/** Comments that silence nothing: what `useless-suppression` reports when all other rules have spoken. */
import { distance } from 'fastest-levenshtein';
import type { Configuration } from '../evaluation/index.ts';
import { RULE_GROUPS, RULE_IDS, rulesNamed } from './ids.ts';
import type { Report } from './rule.ts';
import { replace } from './shared/edits.ts';
import { DIRECTIVES, type Suppression, unknownDirectives, withoutSuppression } from './suppressions.ts';

/** @param isOff whether a rule was switched off by settings: of such a rule it is not known what it would say */
export function* uselessSuppressions(
  useless: readonly Suppression[],
  configuration: Configuration,
  isOff: (rule: string) => boolean,
): Iterable<Report> {
  for (const [uri, source] of configuration.files) {
    for (const location of unknownDirectives(uri, source)) {
      const word = source.text.slice(location.span.start, location.span.end);
      const near = DIRECTIVES.filter((one) => distance(one, word.toLowerCase()) <= 4).slice(0, 1);
      yield {
        location,
        severity: 'warning',
        message: `\`${word}\` says nothing here, so this silences nothing: there are \`disable-next-line\`, \`disable-line\` and \`disable-file\`, behind \`prosody-config:\`.`,
        fixes: near.map((one) => ({ title: `Change to \`${one}\``, safe: false, edits: [replace(location, one)] })),
      };
    }
  }
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
