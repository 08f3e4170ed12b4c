import type { ModuleRecord } from '../../catalog/index.ts';
import {
  type Configuration,
  isComputedSection,
  type ModuleMention,
  remembered,
  sectionTitle,
} from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { needsComponent, openingsOfModule, servedModule } from '../shared/component.ts';
import { fix, removeEntry, severityIn } from '../shared/edits.ts';
import { obsolescence, placesOf } from '../shared/mentions.ts';
import { isThere } from '../shared/sections.ts';

export const moduleNeedsComponent: Rule = {
  id: 'module-needs-component',
  summary: 'A module that works only on a Component is listed for a host.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: true,
  since: '0.1.0',
  *check({ configuration }) {
    for (const mention of placesOf(configuration.mentions.filter((one) => needsComponent(one, configuration)))) {
      const record = configuration.catalog.module(mention.module);
      if (!record || obsolescence(record, configuration)) continue;
      yield {
        location: mention.location,
        severity: severityIn(mention.presence, 'error'),
        message: `\`${record.name}\` does not load on a VirtualHost; Prosody logs an error. ${advice(record, mention, configuration)}`,
        fixes: fix(`Remove \`${record.name}\` from the list`, false, [removeEntry(configuration, mention)]),
      };
    }
  },
};

/** First labels that people know such Components by. */
const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ muc: 'conference', component: 'gateway' }),
);

function advice(record: ModuleRecord, mention: ModuleMention, configuration: Configuration): string {
  const served = servedModule(record, configuration) ?? record;
  const [opening] = openingsOfModule(configuration, served.name);
  const existing = opening && isThere(opening) ? opening : undefined;
  if (existing && served === record)
    return `\`${sectionTitle(configuration, existing.section)}\` runs it as a Component already.`;
  if (existing)
    return `It belongs in the \`modules_enabled\` of the Component \`${sectionTitle(configuration, existing.section)}\`.`;
  const name = `${LABELS.get(served.name) ?? served.name.replaceAll('_', '-')}.${hostOf(mention, configuration)}`;
  const written = served.name === 'component' ? `Component "${name}"` : `Component "${name}" "${served.name}"`;
  if (served === record) return `Give it an address of its own: \`${written}\`.`;
  return `It belongs in the \`modules_enabled\` of a \`${written}\`.`;
}

/** A host that the Component may stand below. */
function hostOf({ section }: ModuleMention, configuration: Configuration): string {
  return section !== '*' && !isComputedSection(section) ? section : anyHost(configuration);
}

const anyHost = remembered(
  ({ openings }) =>
    openings.find(({ kind, section }) => kind === 'host' && !isComputedSection(section))?.section ?? 'example.com',
);
