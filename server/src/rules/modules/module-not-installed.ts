import type { Rule, RuleContext } from '../rule.ts';
import { fix, removeEntry, severityIn } from '../shared/edits.ts';
import { loadedMentions, mayHideModules, obsolescence } from '../shared/mentions.ts';

export const moduleNotInstalled: Rule = {
  id: 'module-not-installed',
  summary: 'A module exists, but is in none of the directories where Prosody looks for it.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: { '0.12': 'start', '13.0.1': 'start', '13.0': 'check' },
  fixable: true,
  since: '0.2.0',
  *check(context) {
    const { configuration, installed } = context;
    if (!isTheServer(context)) return;
    for (const mention of loadedMentions(configuration)) {
      const { module, presence, location } = mention;
      const record = configuration.catalog.module(module);
      if (!record || installed.get(module) || configuration.catalog.bundled(module, configuration.version)) continue;
      // What is gone for good, or never was, has a message of its own.
      if (obsolescence(record, configuration) || record.upstream.nearest !== null) continue;
      yield {
        location,
        severity: severityIn(presence, 'error'),
        message: `\`${module}\` is not installed here: it is in none of the directories where Prosody looks for modules. Prosody logs an error and starts without it.`,
        fixes: fix(`Remove \`${module}\` from the list`, false, [removeEntry(configuration, mention)]).map((one) => ({
          ...one,
          asks: true,
        })),
      };
    }
  },
};

/**
 * Whether the machine at hand is the one that runs the configuration: it lies where packages put it, Prosody's own
 * modules are there, and every directory that it names can be seen.
 */
function isTheServer(context: RuleContext): boolean {
  const { configuration, installed } = context;
  if (!/^file:\/\/\/(?:usr\/local\/)?etc\/prosody\//.test(configuration.main) || mayHideModules(context)) return false;
  return installed.get('roster') !== undefined;
}
