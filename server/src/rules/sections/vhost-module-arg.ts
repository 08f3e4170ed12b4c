import { type BadSection, type Configuration, display } from '../../evaluation/index.ts';
import { partitionPoint } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace, severityIn, sourceOf, whenThere } from '../shared/edits.ts';
import { openingCalls } from '../shared/sections.ts';

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
function asComponent(problem: BadSection, configuration: Configuration): Fix[] {
  const { location, value } = problem;
  if (value.kind !== 'string') return [];
  const { uri } = location;
  const source = sourceOf(configuration, location);
  const calls = openingCalls(configuration).get(uri) ?? [];
  const call = calls[partitionPoint(calls, ({ start }) => start <= location.span.start) - 1];
  const word = call && /^(?:VirtualHost|Host|host)(?!\w)/.exec(source?.text.slice(call.start, call.start + 20) ?? '');
  if (!call || !word) return [];
  const edit = replace({ uri, span: { start: call.start, end: call.start + word[0].length } }, 'Component');
  return [{ title: 'Make it a Component', safe: false, edits: [edit] }];
}
