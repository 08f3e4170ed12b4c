import { catalog } from '../catalog/index.ts';
import { componentModule } from '../evaluation/index.ts';
import { fix, removeEntry, severityIn } from './edits.ts';
import { obsolescence, placesOf } from './mentions.ts';
import type { Rule } from './rule.ts';

/** No Component's module themselves, but refused everywhere else than in the list of a muc Component. */
const SERVES_MUC: ReadonlySet<string> = new Set(['muc_mam']);

export const moduleNeedsComponent: Rule = {
  id: 'module-needs-component',
  summary: 'A module that works only on a Component is listed for a host.',
  severity: 'error',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  since: '0.1.0',
  *check({ configuration }) {
    const series = catalog.seriesOf(configuration.version);
    const onHosts = configuration.mentions.filter(
      ({ list, section }) => list === 'modules_enabled' && componentModule(configuration, section) === null,
    );
    for (const mention of placesOf(onHosts)) {
      const record = catalog.module(mention.module);
      if (!record || obsolescence(record, configuration)) continue;
      if (!record.componentOnlyIn.includes(series) && !SERVES_MUC.has(record.name)) continue;
      const advice =
        record.component === 'only'
          ? `Give it an address of its own: \`Component "${record.name}.example.com" "${record.name}"\`.`
          : 'List it in the `modules_enabled` of the muc component.';
      yield {
        location: mention.location,
        severity: severityIn(mention.presence, 'error'),
        message: `\`${record.name}\` does not load on a VirtualHost; Prosody logs an error. ${advice}`,
        fixes: fix(`Remove \`${record.name}\` from the list`, false, [removeEntry(configuration, mention)]),
      };
    }
  },
};
