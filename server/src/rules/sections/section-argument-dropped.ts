import type { Rule } from '../rule.ts';
import { replace, textOf } from '../shared/edits.ts';
import { callWithDropped } from '../shared/section-calls.ts';

export const sectionArgumentDropped: Rule = {
  id: 'section-argument-dropped',
  summary: 'A second argument between the parentheses of a section is ignored.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const { name, kind } of configuration.openings) {
      const call = callWithDropped(configuration, name);
      const [first, second] = call?.arguments ?? [];
      if (!call || !first || !second) continue;
      const location = { uri: name.uri, span: { start: second.span.start, end: call.arguments.at(-1)?.span.end ?? 0 } };
      const word = kind === 'component' ? 'Component' : 'VirtualHost';
      const effect = kind === 'component' ? 'it becomes an external component instead' : 'no option of it is set';
      yield {
        location,
        message: `\`${word}\` takes one argument at a time: \`${textOf(configuration, location)}\` is ignored, and ${effect}.`,
        fixes:
          call.arguments.length === 2
            ? [
                {
                  title: 'Pass it in parentheses of its own',
                  safe: false,
                  edits: [replace({ uri: name.uri, span: { start: first.span.end, end: second.span.start } }, ')(')],
                },
              ]
            : [],
      };
    }
  },
};
