import type { Rule } from '../rule.ts';
import { insertAt } from '../shared/edits.ts';

export const luaApiDirect: Rule = {
  id: 'lua-api-direct',
  summary: "One of Lua's own functions is used without `Lua.` in front.",
  severity: 'info',
  category: 'syntax',
  versions: ['13.0.1', '13.0'],
  since: '0.2.0',
  *check({ configuration }) {
    for (const problem of configuration.problems) {
      if (problem.kind !== 'direct-lua') continue;
      const { name, location } = problem;
      yield {
        location,
        message: `Prosody 13 logs a warning where \`${name}\` is used directly: an option of that name would hide it. Write \`Lua.${name}\` (which 0.12 does not know).`,
        fixes: [
          {
            title: `Change to \`Lua.${name}\``,
            // A file that 0.12 reads as well would stop there.
            safe: false,
            edits: [insertAt(location.uri, location.span.start, 'Lua.')],
          },
        ],
      };
    }
  },
};
