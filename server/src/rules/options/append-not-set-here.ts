import type { AppendUnset, Configuration } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { fix, replace, sectionWords, severityIn, sourceOf, whenThere } from '../shared/edits.ts';
import { equalsAfter } from '../shared/equals.ts';
import { isModuleList } from '../shared/lists.ts';

export const appendNotSetHere: Rule = {
  id: 'append-not-set-here',
  summary: 'Entries are added to a list that is not set in this section.',
  severity: 'error',
  category: 'options',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'load',
  fixable: true,
  since: '0.3.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'append-unset') continue;
      const { option, section, globallySet, location, presence } = problem;
      const global = configuration.sections[0]?.options.get(option);
      const where = sectionWords(configuration, section);
      const merged = isModuleList(option) && globallySet ? ' The global list counts here anyway.' : '';
      yield {
        location,
        severity: severityIn(presence, 'error'),
        // The file that includes this one may have set the list.
        scope: 'configuration',
        message: `\`${option}\` is not set in ${where}, so there is nothing to add to, and Prosody will not start${whenThere(presence)}.${merged}`,
        fixes: assignInstead(problem, configuration),
        ...(global && {
          related: [
            { location: global.assignment.name, message: 'The list of the global section, which is not read here' },
          ],
        }),
      };
    }
  },
};

/** `name:append { … }` and `name { … }` to `name = { … }`. */
function assignInstead(problem: AppendUnset, configuration: Configuration): Fix[] {
  const { location } = problem;
  const rest = sourceOf(configuration, location)?.text.slice(location.span.end, location.span.end + 200) ?? '';
  const method = /^\s*:\s*append\s*/.exec(rest);
  if (!method) return fix('Insert `=`', true, [equalsAfter(problem, configuration)]);
  const span = { start: location.span.end, end: location.span.end + method[0].length };
  return fix('Set the list instead', true, [replace({ uri: location.uri, span }, ' = ')]);
}
