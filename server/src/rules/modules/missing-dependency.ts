import type { Rule, RuleContext } from '../rule.ts';
import { fix, removeEntry, severityIn } from '../shared/edits.ts';
import { loadedMentions, mayHideModules } from '../shared/mentions.ts';

export const missingDependency: Rule = {
  id: 'missing-dependency',
  summary: 'A module needs another one that is not installed.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.2.0',
  *check(context) {
    const { configuration } = context;
    if (mayHideModules(context)) return;
    for (const mention of loadedMentions(configuration)) {
      const { module, presence, location } = mention;
      if (configuration.catalog.bundled(module, configuration.version)) continue;
      const missing = missingFor(module, context);
      if (missing.length === 0) continue;
      const names = missing.map((name) => `\`${name}\``).join(' and ');
      yield {
        location,
        severity: severityIn(presence, 'error'),
        message: `\`${module}\` needs ${names}, which ${missing.length === 1 ? 'is' : 'are'} in none of the directories with modules. Prosody logs an error and starts without either.`,
        fixes: fix(`Remove \`${module}\` from the list`, false, [removeEntry(configuration, mention)]).map((one) => ({
          ...one,
          asks: true,
        })),
      };
    }
  },
};

/**
 * Of what the copy that is installed loads in any case, the modules that are nowhere; of a copy that is not here nothing is
 * certain.
 */
function missingFor(module: string, { configuration: { catalog, version }, installed }: RuleContext): string[] {
  const isThere = (name: string) => installed.get(name) !== undefined || catalog.bundled(name, version);
  const copy = installed.get(module);
  // Nearly always all that it names is there, and its code need not be understood.
  if (!copy || copy.mayLoad?.every(isThere)) return [];
  return copy.facts.depends.flatMap((one) => (one.optional || isThere(one.module) ? [] : [one.module]));
}
