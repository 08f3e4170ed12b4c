import { type Configuration, componentModule, type ModuleMention, sectionTitle } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Rule } from '../rule.ts';
import { fix, removeEntry } from '../shared/edits.ts';
import { placesOf } from '../shared/mentions.ts';

export const moduleRedundant: Rule = {
  id: 'module-redundant',
  summary: 'A module is listed that Prosody loads anyway.',
  severity: 'hint',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.1.0',
  *check({ configuration }) {
    const enabled = configuration.mentions.filter(({ list }) => list === 'modules_enabled');
    const candidates = enabled.filter((one) => reason(one, configuration) !== null);
    for (const mention of placesOf(candidates)) {
      const reasons = enabled
        .filter(({ location }) => isSamePlace(location, mention.location))
        .map((one) => reason(one, configuration));
      const [first] = reasons;
      // A list that several sections share is tidy only for all of them at once.
      if (!first || reasons.includes(null)) continue;
      yield {
        location: mention.location,
        message: `${first}; listing it changes nothing.`,
        tags: ['unnecessary'],
        fixes: fix(`Remove \`${mention.module}\` from the list`, true, [removeEntry(configuration, mention)]),
      };
    }
  },
};

/** Why the module is there without being listed, or null where it is not. */
function reason({ module, section }: ModuleMention, configuration: Configuration): string | null {
  const { version, mentions } = configuration;
  const component = componentModule(configuration, section);
  // Unless it runs nothing else, that is told of as such: see module-and-component.
  if (component === module && configuration.catalog.module(module)?.component === 'only')
    return `The Component \`${sectionTitle(configuration, section)}\` loads \`${module}\` by itself`;
  if (!configuration.catalog.autoloaded(version).includes(module)) return null;
  const isDisabled = mentions.some(
    (other) => other.list === 'modules_disabled' && other.section === '*' && other.module === module,
  );
  const isInherited =
    component === null ||
    configuration.catalog.inheritedByComponents(version).includes(module) ||
    configuration.catalog.inheritedByComponentModule(component, version).includes(module);
  return isInherited && !isDisabled ? `Prosody loads \`${module}\` by itself` : null;
}

function isSamePlace(a: Location, b: Location): boolean {
  return a.uri === b.uri && a.span.start === b.span.start;
}
