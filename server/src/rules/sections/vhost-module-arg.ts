import type { Configuration } from '../../evaluation/index.ts';
import { display, type EvaluationProblem } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace, severityIn, whenThere } from '../shared/edits.ts';

export const vhostModuleArg: Rule = {
  id: 'vhost-module-arg',
  summary: 'A VirtualHost is given a module, as only Components are.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'bad-section' || problem.reason !== 'module-argument') continue;
      yield {
        location: problem.location,
        severity: severityIn(problem.presence, 'error'),
        message: `A VirtualHost has no module of its own: ${display(problem.value, 40)} behind its name stops Prosody${whenThere(problem.presence)}. Only a Component is followed by one.`,
        fixes: asComponent(problem, configuration),
      };
    }
  },
};

/** Where the name of the function is written just so, in front of its argument. */
function asComponent(
  problem: Extract<EvaluationProblem, { kind: 'bad-section' }>,
  configuration: Configuration,
): Fix[] {
  const { location, value } = problem;
  if (value.kind !== 'string') return [];
  const opening = configuration.openings.findLast(
    ({ call }) => call.uri === location.uri && call.span.start <= location.span.start,
  );
  const text = opening && configuration.files.get(opening.call.uri)?.text;
  const word = text ? /^(?:VirtualHost|Host|host)(?!\w)/.exec(text.slice(opening.call.span.start)) : null;
  if (!opening || !word) return [];
  const { uri, span } = opening.call;
  const edit = replace({ uri, span: { start: span.start, end: span.start + word[0].length } }, 'Component');
  return [{ title: 'Make it a Component', safe: false, edits: [edit] }];
}
