import { catalog } from '../catalog/index.ts';
import type { Configuration, ModuleMention } from '../evaluation/index.ts';
import { renameModule, severityIn } from './edits.ts';
import { placesOf } from './mentions.ts';
import type { Fix, Rule } from './rule.ts';

export const modulePrefix: Rule = {
  id: 'module-prefix',
  summary: 'A module is named with the `mod_` of its file.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.1.0',
  *check({ configuration }) {
    for (const mention of placesOf(configuration.mentions)) {
      if (!mention.module.startsWith('mod_')) continue;
      const name = mention.module.slice('mod_'.length);
      const effect = {
        modules_enabled: 'Prosody does not find it and starts without it.',
        component: `Prosody does not find it, and \`${mention.section}\` does not work.`,
        modules_disabled: 'Disabling it has no effect.',
      }[mention.list];
      yield {
        location: mention.location,
        severity: severityIn(mention.presence, 'error'),
        message: `The module is called \`${name}\`; \`mod_\` belongs only to the name of its file. ${effect}`,
        fixes: name === '' ? [] : fixes(configuration, mention, name),
      };
    }
  },
};

/** Sure where the rest is a module that belongs there; where it is unknown as well, what comes near may be meant. */
function fixes(configuration: Configuration, mention: ModuleMention, name: string): Fix[] {
  const record = catalog.module(name);
  if (!record) {
    const near = catalog.suggestModules(name);
    return near.flatMap((candidate) => renameModule(configuration, mention, candidate.name, false));
  }
  const sure = mention.list !== 'modules_disabled' && record.kind === 'module' && record.upstream.nearest === null;
  return renameModule(configuration, mention, name, sure);
}
