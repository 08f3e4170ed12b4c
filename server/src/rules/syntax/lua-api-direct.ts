import type { Configuration, DirectLua } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Rule } from '../rule.ts';
import { insertAt } from '../shared/edits.ts';
import { loggerAt } from '../shared/equals.ts';

export const luaApiDirect: Rule = {
  id: 'lua-api-direct',
  summary: "One of Lua's own functions is used without `Lua.` in front.",
  severity: 'info',
  category: 'syntax',
  versions: ['13.0.1', '13.0'],
  reportedBy: 'warning',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    const places = new Map<string, { name: string; locations: Location[] }>();
    for (const problem of configuration.problems) {
      if (problem.kind !== 'direct-lua' || isOptionWithoutEquals(problem, configuration)) continue;
      const key = `${problem.name} ${problem.location.uri}`;
      const known = places.get(key);
      if (known) known.locations.push(problem.location);
      else places.set(key, { name: problem.name, locations: [problem.location] });
    }
    // Once for each name in a file: what is to be done is one thing, however often it is used.
    for (const { name, locations } of places.values()) {
      const [location] = locations;
      if (!location) continue;
      const more = locations.length - 1;
      const others = more === 0 ? '' : ` It is used in ${more} more place${more === 1 ? '' : 's'} of this file.`;
      yield {
        location,
        message: `Prosody 13 logs a warning where \`${name}\` is used directly: an option of that name would hide it. Write \`Lua.${name}\` (which 0.12 does not know).${others}`,
        fixes: [
          {
            title: more === 0 ? `Change to \`Lua.${name}\`` : `Change to \`Lua.${name}\` in the whole file`,
            // A file that 0.12 reads as well would stop there.
            safe: false,
            edits: locations.map(({ uri, span }) => insertAt(uri, span.start, 'Lua.')),
          },
        ],
      };
    }
  },
};

/** `log { … }`: the option was meant, see `missing-equals`. */
function isOptionWithoutEquals({ name, location }: DirectLua, configuration: Configuration): boolean {
  if (name !== 'log') return false;
  return configuration.problems.some(
    (problem) =>
      problem.kind === 'logger-called' &&
      problem.location.uri === location.uri &&
      problem.location.span.start === location.span.start &&
      loggerAt(problem, configuration) !== null,
  );
}
