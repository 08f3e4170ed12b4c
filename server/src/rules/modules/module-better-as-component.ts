import { componentModule, isComputedSection } from '../../evaluation/index.ts';
import type { Rule } from '../rule.ts';
import { loadedMentions } from '../shared/mentions.ts';

export const moduleBetterAsComponent: Rule = {
  id: 'module-better-as-component',
  summary: 'A module is listed for a host that is documented as a Component.',
  severity: 'info',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: false,
  since: '0.2.0',
  *check({ configuration }) {
    for (const mention of loadedMentions(configuration)) {
      const { module, list, section, location } = mention;
      const label = list === 'component' ? undefined : LABELS[module];
      if (label === undefined) continue;
      if (componentModule(configuration, section) !== null) continue;
      // Listed beside a Component that runs it, it is told by module-and-component.
      if (configuration.openings.some((opening) => opening.module?.value === module)) continue;
      const host = section === '*' || isComputedSection(section) ? 'example.com' : section;
      yield {
        location,
        message: `\`${module}\` works on a VirtualHost, but Prosody's manual gives it an address of its own, which is what clients and certificates expect: \`Component "${label}.${host}" "${module}"\`.`,
      };
    }
  },
};

/** Modules that the manual shows as Components only, with the usual first label of such an address. */
const LABELS: Readonly<Record<string, string>> = { http_file_share: 'share', proxy65: 'proxy' };
