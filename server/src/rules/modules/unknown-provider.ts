import { distance } from 'fastest-levenshtein';
import type { Configuration, StringValue } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { replace, severityIn } from '../shared/edits.ts';
import { isSeenThrough } from '../shared/installed.ts';
import { mayHideModules } from '../shared/mentions.ts';
import { placeOf, writingsOfOption } from '../shared/options.ts';
import { isKnownProvider, PROVIDER_OPTIONS, providersNamed } from '../shared/provider-options.ts';

export const unknownProvider: Rule = {
  id: 'unknown-provider',
  summary: 'Authentication, storage or authorization is given to a provider that does not exist.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.2.0',
  *check(context) {
    const { configuration, installed } = context;
    for (const assignment of writingsOfOption(configuration, ...PROVIDER_OPTIONS.keys())) {
      const kind = PROVIDER_OPTIONS.get(assignment.option);
      if (!kind) continue;
      for (const value of providersNamed(assignment)) {
        const name = value.value;
        if (isKnownProvider(assignment.option, name, configuration) || installed.get(kind.prefix + name)) continue;
        const near = nearest(kind.prefix, name, configuration);
        if (mayHideModules(context) && near.every((one) => distance(one, name) > 1)) continue;
        const sure = near.length > 0 || isSeenThrough(installed);
        const what = sure ? 'There is no' : 'Nothing is known of a';
        const unless = sure ? 'so' : 'and unless it is one of your own';
        yield {
          location: placeOf(value, assignment),
          severity: severityIn(assignment.presence, sure ? 'error' : 'warning'),
          message: `${what} module \`${kind.prefix}${name}\`, ${unless} nothing provides \`${assignment.option} = "${name}"\`. ${kind.effect}`,
          fixes: fixes(value, near, kind.prefix, configuration),
        };
      }
    }
  },
};

/** Providers of the same kind whose names come near, at most three. */
function nearest(prefix: string, name: string, { catalog }: Configuration): string[] {
  const written = name.toLowerCase().replace(/^mod_/, '');
  const plain = written.startsWith(prefix) ? written.slice(prefix.length) : written;
  const meant = MEANT.get(prefix + plain);
  if (meant !== undefined) return [meant];
  return catalog.modules
    .filter((module) => module.name.startsWith(prefix) && module.tier !== 'obsolete')
    .map((module) => module.name.slice(prefix.length))
    .map((candidate) => ({ candidate, far: distance(candidate, plain) }))
    .filter(({ candidate, far }) => far <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** What people call them by what they are made of, or as other servers do. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['auth_internal', 'internal_hashed'],
  ['auth_hashed', 'internal_hashed'],
  ['auth_scram', 'internal_hashed'],
  ['storage_file', 'internal'],
  ['storage_files', 'internal'],
  ['storage_flat', 'internal'],
  ['storage_mysql', 'sql'],
  ['storage_mariadb', 'sql'],
  ['storage_postgres', 'sql'],
  ['storage_postgresql', 'sql'],
  ['storage_pgsql', 'sql'],
  ['storage_sqlite', 'sql'],
  ['storage_sqlite3', 'sql'],
]);

function fixes(
  value: StringValue,
  near: readonly string[],
  prefix: string,
  { catalog, version }: Configuration,
): Fix[] {
  const { content } = value;
  if (!content) return [];
  const usable = near.filter((name) => catalog.bundled(prefix + name, version) || near.length === 1);
  return (usable.length > 0 ? usable : near).map((name) => ({
    title: `Change to "${name}"`,
    safe: false,
    edits: [replace(content, name)],
  }));
}
