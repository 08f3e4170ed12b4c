import { display } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { replace, severityIn, sourceOf } from '../shared/edits.ts';

export const sectionNameAssigned: Rule = {
  id: 'section-name-assigned',
  summary: 'A function of Prosody is overwritten by an assignment.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'preset-assigned') continue;
      const { name, value, location, presence } = problem;
      // `host = "…"` is a variable like any other to people who do not know the old short names of the functions.
      if (!/^[A-Z]/.test(name) || value.kind === 'function' || value.kind === 'builtin') continue;
      const effect = OPENS.has(name) ? 'No section is opened, and what' : 'What';
      const rest = OPENS.has(name) ? 'follows belongs to the section before' : 'calls it further down stops Prosody';
      const text = sourceOf(configuration, location)?.text ?? '';
      const equals = /^\s*=\s*(?=["'])/.exec(text.slice(location.span.end));
      const span = { start: location.span.end, end: location.span.end + (equals?.[0].length ?? 0) };
      yield {
        location,
        severity: severityIn(presence, 'error'),
        message: `\`${name} = ${display(value, 40)}\` overwrites the function \`${name}\` in this file. ${effect} ${rest}.`,
        fixes: equals
          ? [{ title: 'Remove the `=`', safe: false, edits: [replace({ uri: location.uri, span }, ' ')] }]
          : [],
      };
    }
  },
};

const OPENS = new Set(['VirtualHost', 'Component', 'Host']);
