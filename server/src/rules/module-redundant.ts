import { catalog } from '../catalog/index.ts';
import { type Configuration, componentModule, type ModuleMention } from '../evaluation/index.ts';
import { fix, removeEntry } from './edits.ts';
import { placesOf } from './mentions.ts';
import type { Rule } from './rule.ts';

export const moduleRedundant: Rule = {
  id: 'module-redundant',
  summary: 'A module is listed that Prosody loads anyway.',
  severity: 'hint',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.1.0',
  *check({ configuration }) {
    const enabled = configuration.mentions.filter(({ list }) => list === 'modules_enabled');
    const autoloaded = catalog.autoloaded(configuration.version);
    for (const mention of placesOf(enabled)) {
      if (!autoloaded.includes(mention.module)) continue;
      const served = enabled.filter(
        ({ location }) => location.uri === mention.location.uri && location.span.start === mention.location.span.start,
      );
      if (!served.every((one) => isLoadedAnyway(one, configuration))) continue;
      yield {
        location: mention.location,
        message: `Prosody loads \`${mention.module}\` by itself; listing it changes nothing.`,
        tags: ['unnecessary'],
        fixes: fix(`Remove \`${mention.module}\` from the list`, true, [removeEntry(configuration, mention)]),
      };
    }
  },
};

/** Autoloaded, not disabled for all hosts, and not among what a Component does not inherit. */
function isLoadedAnyway({ module, section }: ModuleMention, configuration: Configuration): boolean {
  const { version, mentions } = configuration;
  if (section === '*') return true;
  const disabled = mentions.some(
    (other) => other.list === 'modules_disabled' && other.section === '*' && other.module === module,
  );
  if (disabled) return false;
  const component = componentModule(configuration, section);
  if (component === null) return true;
  const inherited = [
    ...catalog.inheritedByComponents(version),
    ...catalog.inheritedByComponentModule(component, version),
  ];
  return inherited.includes(module);
}
