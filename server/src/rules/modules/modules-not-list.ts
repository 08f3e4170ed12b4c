import { type Configuration, display, type OptionAssignment } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace, severityIn, textOf } from '../shared/edits.ts';
import { asEntries, joinedModules } from '../shared/joined-names.ts';
import { MODULE_LISTS } from '../shared/lists.ts';
import { placeOf, writingsOfOption } from '../shared/options.ts';

export const modulesNotList: Rule = {
  id: 'modules-not-list',
  summary: 'A list of modules is no list.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: { '0.12': 'nothing', '13.0.1': 'check', '13.0': 'check' },
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const assignment of writingsOfOption(configuration, ...MODULE_LISTS)) {
      const { option, value, presence } = assignment;
      if (LISTS.has(value.kind)) continue;
      // 0.12 walks over what it is given; over a switch or a number it cannot.
      const crashes = configuration.version === '0.12' && value.kind !== 'string';
      const effect = crashes ? 'Prosody crashes while it starts.' : 'Prosody takes it for an empty list.';
      yield {
        location: placeOf(value, assignment),
        severity: severityIn(presence, 'error'),
        message: `\`${option}\` takes a list of names in braces, not ${display(value, 40)}. ${effect}`,
        fixes: intoList(assignment, configuration),
      };
    }
  },
};

const LISTS = new Set(['table', 'nil', 'unknown', 'reference']);

/** `"roster"` to `{ "roster" }`, and `"roster, tls"` to `{ "roster", "tls" }`. */
function intoList({ value }: OptionAssignment, configuration: Configuration): Fix[] {
  if (value.kind !== 'string' || !value.content || !value.origin) return [];
  const { uri, span } = value.origin;
  const names = joinedModules(value.value, configuration);
  if (names) {
    const quote = textOf(configuration, value.origin).charAt(0);
    if (quote !== '"' && quote !== "'") return [];
    const list = `{ ${asEntries(names, quote, ',')} }`;
    return [{ title: 'Make it a list', safe: false, edits: [replace(value.origin, list)] }];
  }
  return [
    {
      title: 'Make it a list',
      safe: false,
      edits: [
        { location: { uri, span: { start: span.start, end: span.start } }, text: '{ ' },
        { location: { uri, span: { start: span.end, end: span.end } }, text: ' }' },
      ],
    },
  ];
}
