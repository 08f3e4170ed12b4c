import type { Configuration, InstalledModule } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { loadedMentions } from '../shared/mentions.ts';

export const moduleShadowsCore: Rule = {
  id: 'module-shadows-core',
  summary: 'A copy from elsewhere is loaded in the place of a module of Prosody itself.',
  severity: 'warning',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: false,
  since: '0.2.0',
  *check({ configuration, installed }) {
    for (const { module, location, presence } of loadedMentions(configuration)) {
      if (presence.state === 'inactive' || !configuration.catalog.bundled(module, configuration.version)) continue;
      const copy = installed.get(module);
      if (!copy || copy.isProsodys || isRefused(copy, configuration)) continue;
      const directory = copy.uri.replace(/^file:\/\//, '').replace(/\/[^/]*$/, '');
      yield {
        location,
        message: `The copy of \`${module}\` in \`${directory}\` is loaded in the place of Prosody's own, since directories that the configuration names come first. Remove the copy, unless you know why it is there.`,
      };
    }
  },
};

/** Newer copies say themselves that they are not for a Prosody that ships the module, and 13.0 passes them over. */
function isRefused({ facts, name }: InstalledModule, { version }: Configuration): boolean {
  return version !== '0.12' && (facts.headers.get('conflicts') ?? []).includes(`mod_${name}`);
}
