import type { Configuration } from '../../evaluation/index.ts';
import type { Location } from '../../syntax/index.ts';
import type { Rule } from '../rule.ts';
import { areSectionsComplete, isEnabled, isThere, mayHaveHost, namedSections } from '../shared/sections.ts';

export const noVirtualhosts: Rule = {
  id: 'no-virtualhosts',
  summary: 'The configuration has Components but no VirtualHost, so nobody can log in.',
  severity: 'error',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'start',
  fixable: false,
  since: '0.3.0',
  scope: 'configuration',
  *check({ configuration }) {
    const component = configuration.openings.find(isThere);
    if (!component) return;
    if (mayHaveHost(configuration)) {
      const off = onlyDisabled(configuration);
      if (off) {
        yield {
          location: off,
          message:
            'No VirtualHost is enabled, only Components are. Prosody logs an error and stops; `prosodyctl check config` does not notice.',
        };
      }
      return;
    }
    yield {
      location: component.name,
      message:
        'There are Components but no VirtualHost. Prosody logs an error and stops; `prosodyctl check config` does not notice.',
    };
  },
};

/** The name of the first VirtualHost, where all are off and a Component is not; with everything off, see all-hosts-disabled. */
function onlyDisabled(configuration: Configuration): Location | null {
  if (!areSectionsComplete(configuration)) return null;
  const sections = namedSections(configuration);
  const isOn = ({ section }: { section: string }) => isEnabled(configuration, section) !== false;
  const hosts = sections.filter(({ kind }) => kind === 'host');
  return sections.some(isOn) && !hosts.some(isOn) ? (hosts[0]?.name ?? null) : null;
}
