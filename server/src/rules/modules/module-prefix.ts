import { type Configuration, type ModuleMention, sectionTitle } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { renameModule, severityIn } from '../shared/edits.ts';
import { placesOf } from '../shared/mentions.ts';
import { isSound } from '../shared/sound.ts';

export const modulePrefix: Rule = {
  id: 'module-prefix',
  summary: 'A module is named with the `mod_` of its file.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.1.0',
  *check({ configuration }) {
    for (const mention of placesOf(configuration.mentions.filter(({ module }) => module.startsWith('mod_')))) {
      // Not so `mod_auth_ldap`: it is no name for a list, with or without its prefix.
      if (isProvider(mention)) continue;
      const name = mention.module.slice('mod_'.length);
      const effect = {
        modules_enabled: 'Prosody does not find it and starts without it.',
        component: `Prosody does not find it, and \`${sectionTitle(configuration, mention.section)}\` does not work.`,
        modules_disabled: 'Disabling it has no effect.',
      }[mention.list];
      yield {
        location: mention.location,
        severity: mention.list === 'modules_disabled' ? 'warning' : severityIn(mention.presence, 'error'),
        message: `The module is called \`${name}\`; \`mod_\` belongs only to the name of its file. ${effect}`,
        fixes: name === '' ? [] : fixes(configuration, mention, name),
      };
    }
  },
};

function isProvider({ module, list }: ModuleMention): boolean {
  return list === 'modules_enabled' && /^mod_(auth|storage)_/.test(module);
}

/** Where the rest is unknown as well, what comes near may be meant. */
function fixes(configuration: Configuration, mention: ModuleMention, name: string): Fix[] {
  if (configuration.catalog.module(name)) {
    return renameModule(configuration, mention, name, isSound(name, mention, configuration));
  }
  const near = configuration.catalog.suggestModules(name);
  return near.flatMap((candidate) => renameModule(configuration, mention, candidate.name, false));
}
