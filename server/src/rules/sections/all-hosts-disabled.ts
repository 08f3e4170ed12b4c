import { effectiveOption } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { fix, removeWholeStatement } from '../shared/edits.ts';
import { areSectionsComplete, isEnabled, namedSections } from '../shared/sections.ts';

export const allHostsDisabled: Rule = {
  id: 'all-hosts-disabled',
  summary: 'Every host is switched off, so nobody can use the server.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    const sections = namedSections(configuration);
    if (sections.length === 0 || !areSectionsComplete(configuration)) return;
    if (sections.some(({ section }) => isEnabled(configuration, section) !== false)) return;
    const switches = new Map(
      sections.flatMap(({ section }) => {
        const set = effectiveOption(configuration, section, 'enabled')?.assignment;
        return set ? [[`${set.name.span.start} ${set.name.uri}`, set] as const] : [];
      }),
    );
    for (const { name, section, form, statement } of switches.values()) {
      const which =
        section === '*' ? 'In the global section this switches off every host' : 'This switches off the host';
      yield {
        location: name,
        message: `${which}, and none is left: Prosody logs an error and stops.`,
        fixes:
          form === 'assignment'
            ? fix('Remove this switch', false, [removeWholeStatement(configuration, statement)])
            : [],
      };
    }
  },
};
