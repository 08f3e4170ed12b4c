import { display, type OptionAssignment, type Value } from '../../evaluation/index.ts';
import type { Fix, Report, Rule } from '../rule.ts';
import { severityIn } from '../shared/edits.ts';
import { wrongParts } from '../shared/field-types.ts';
import { typeMistakes } from '../shared/option-types.ts';
import { knownWritings, placeOf } from '../shared/options.ts';
import { crashAtStart } from '../shared/start-crashes.ts';

export const optionType: Rule = {
  id: 'option-type',
  summary: 'An option has a value of a type that Prosody does not understand there.',
  severity: 'error',
  category: 'options',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { assignment, facts, isProsodysOwn: isOwn } of knownWritings(configuration)) {
      if (assignment.form === 'append') continue;
      const crash = crashAtStart(assignment, configuration);
      if (crash) yield crash;
      else if (assignment.option === 'plugin_paths') yield* pluginPaths(assignment);
      else if (isOwn) yield* typeMistakes(assignment, facts, configuration);
    }
    yield* wrongParts(configuration);
  },
};

/** The loader walks over it before anything could complain. */
function* pluginPaths(assignment: OptionAssignment): Iterable<Report> {
  const { value } = assignment;
  if (value.kind === 'table' || value.kind === 'nil' || value.kind === 'unknown' || value.kind === 'reference') return;
  yield {
    location: placeOf(value, assignment),
    severity: severityIn(assignment.presence, 'error'),
    message: `\`plugin_paths\` takes a list, not ${display(value, 40)}. Prosody crashes while it starts.`,
    fixes: intoList(value),
  };
}

function intoList(value: Value): Fix[] {
  if (value.kind !== 'string' || !value.content || !value.origin) return [];
  const { uri, span } = value.origin;
  const braces = [
    { location: { uri, span: { start: span.start, end: span.start } }, text: '{ ' },
    { location: { uri, span: { start: span.end, end: span.end } }, text: ' }' },
  ];
  return [{ title: 'Make it a list', safe: true, edits: braces }];
}
