import { type Configuration, type ModuleMention, sectionTitle } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { fix, removeEntry } from '../shared/edits.ts';
import { placesOf } from '../shared/mentions.ts';
import { isEnabled } from '../shared/sections.ts';

export const moduleAndComponent: Rule = {
  id: 'module-and-component',
  summary: 'A module runs as a Component and is listed for all hosts as well.',
  severity: 'warning',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: { '0.12': 'check', '13.0.1': 'check', '13.0': 'features' },
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    const components = modulesOfComponents(configuration);
    const lists = configuration.mentions.filter(({ list }) => list === 'modules_enabled');
    for (const mention of placesOf(lists)) {
      const running = components.get(mention.module);
      const component = running?.get(mention.section) ?? running?.values().next().value;
      if (!component || mention.presence.state === 'inactive') continue;
      // On the Component itself it is loaded anyway; on another host it may be meant.
      if (mention.section !== '*' && mention.section !== component.section) continue;
      if (configuration.catalog.module(mention.module)?.component === 'only') continue;
      const global = mention.section === '*';
      yield {
        location: mention.location,
        severity: global ? 'warning' : 'hint',
        message: global
          ? `\`${mention.module}\` runs as the Component \`${sectionTitle(configuration, component.section)}\`; in the global list it is loaded on every VirtualHost too.`
          : `\`${mention.module}\` is what this Component runs; it need not be listed.`,
        ...(global ? {} : { tags: ['unnecessary' as const] }),
        related: [{ location: component.location, message: 'It runs as this Component' }],
        fixes: fix(`Remove \`${mention.module}\` from the list`, !global, [removeEntry(configuration, mention)]),
      };
    }
  },
};

/** The Components that are on: by module, and by section in the order of the text. */
function modulesOfComponents(configuration: Configuration): ReadonlyMap<string, ReadonlyMap<string, ModuleMention>> {
  const byModule = new Map<string, Map<string, ModuleMention>>();
  for (const mention of configuration.mentions) {
    const { list, module, section, presence } = mention;
    if (list !== 'component' || presence.state === 'inactive' || isEnabled(configuration, section) === false) continue;
    const bySection = byModule.get(module) ?? new Map<string, ModuleMention>();
    byModule.set(module, bySection);
    if (!bySection.has(section)) bySection.set(section, mention);
  }
  return byModule;
}
