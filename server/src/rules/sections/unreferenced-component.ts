import { type Configuration, effectiveOption } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { areSectionsComplete, isEnabled, namedSections } from '../shared/sections.ts';

export const unreferencedComponent: Rule = {
  id: 'unreferenced-component',
  summary: 'No host tells its users of a Component.',
  severity: 'info',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: false,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    if (!areSectionsComplete(configuration)) return;
    const listed = listedItems(configuration);
    if (!listed) return;
    const sections = namedSections(configuration);
    const enabled = new Set(
      sections.filter(({ section }) => isEnabled(configuration, section) !== false).map(({ section }) => section),
    );
    // Without any host there is nobody to tell: see no-hosts.
    if (!sections.some(({ kind }) => kind === 'host')) return;
    for (const { section, kind, name } of sections) {
      // A bare address (`news@example.com`) is found by other ways.
      if (kind !== 'component' || !enabled.has(section) || /[@/]/.test(section) || listed.has(section)) continue;
      const parent = section.slice(section.indexOf('.') + 1);
      if (enabled.has(parent)) continue;
      yield {
        location: name,
        message: `Clients will not find \`${section}\` by themselves: it is no subdomain of a host that is served here, and no \`disco_items\` names it.`,
      };
    }
  },
};

/** Addresses that any host names in its `disco_items`; null where that cannot be known. */
function listedItems(configuration: Configuration): Set<string> | null {
  const items = new Set<string>();
  for (const { name } of configuration.sections) {
    const value = effectiveOption(configuration, name, 'disco_items')?.value;
    if (value?.kind === 'unknown') return null;
    if (value?.kind !== 'table') continue;
    if (value.unknown) return null;
    for (const { value: item } of value.list()) {
      const address = item.kind === 'table' ? item.get(1) : item;
      if (address.kind === 'string') items.add(address.value.toLowerCase());
      else if (address.kind === 'unknown') return null;
    }
  }
  return items;
}
