import { PROVIDER_PREFIXES } from '../../catalog/index.ts';
import { type Configuration, componentModule, effectiveOption, mentionOf, modulesOf } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Rule } from '../rule.ts';
import { sectionWords } from '../shared/edits.ts';
import { loadedOn, mayBeLoaded } from '../shared/loaded.ts';
import { hasPrefix } from '../shared/mentions.ts';
import { isMisspelt } from '../shared/misspelt.ts';
import { isGiven, REQUIRED } from '../shared/required.ts';

export const requiredOptionMissing: Rule = {
  id: 'required-option-missing',
  summary: 'A module lacks an option without which it does not work.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: false,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    const names = configuration.sections.map(({ name }) => name);
    const hosts = names.length > 1 ? names.filter((name) => name !== '*') : names;
    const seen = new Set<string>();
    const required = REQUIRED.filter(({ module }) => mayBeLoaded(configuration).has(module));
    if (required.length === 0) return;
    for (const host of hosts) {
      const { modules } = loadedOn(configuration, host);
      for (const { module, option, effect } of required) {
        // Nobody has an account on a Component, and no such provider is loaded there: see global-after-section.
        if (module.startsWith('auth_') && componentModule(configuration, host) !== null) continue;
        if (!modules.has(module) || isGiven(configuration, host, option)) continue;
        if (isMisspelt(option, ['*', host], configuration)) continue;
        const location = placeOfModule(configuration, host, module);
        if (!location || seen.has(`${location.span.start} ${location.uri}`)) continue;
        seen.add(`${location.span.start} ${location.uri}`);
        const where = host === '*' ? '' : ` on ${sectionWords(configuration, host)}`;
        yield { location, message: `\`${module}\` needs \`${option}\`, which is not set${where}. ${effect}` };
      }
    }
  },
};

/** The entry that lists a module, or the value of the option that chooses it. */
function placeOfModule(configuration: Configuration, host: string, module: string): Location | null {
  const loaded = modulesOf(configuration, host).byName.get(module);
  const mention = loaded && mentionOf(configuration, loaded);
  // A provider in a list has a message of its own.
  if (mention) return hasPrefix(mention) ? null : mention.location;
  const choice = effectiveOption(configuration, host, 'authentication')?.value;
  return choice?.kind === 'string' && PROVIDER_PREFIXES.authentication + choice.value === module
    ? (choice.content ?? choice.origin)
    : null;
}
