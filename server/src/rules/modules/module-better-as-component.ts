import { type Configuration, componentModule, isComputedSection, type ModuleMention } from '../../evaluation/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { openingsOfModule } from '../shared/component.ts';
import { fix, insertAt, removeEntry } from '../shared/edits.ts';
import { loadedMentions } from '../shared/mentions.ts';
import { namedSections } from '../shared/sections.ts';

export const moduleBetterAsComponent: Rule = {
  id: 'module-better-as-component',
  summary: 'A module is listed for a host that is documented as a Component.',
  severity: 'info',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'nothing',
  fixable: true,
  since: '0.2.0',
  *check({ configuration }) {
    for (const mention of loadedMentions(configuration)) {
      const { module, list, section, location } = mention;
      const label = list === 'component' ? undefined : LABELS.get(module);
      if (label === undefined) continue;
      if (componentModule(configuration, section) !== null) continue;
      // Listed beside a Component that runs it, it is told by module-and-component.
      if (openingsOfModule(configuration, module).length > 0) continue;
      const host = hostFor(section, configuration);
      yield {
        location,
        message: `\`${module}\` works on a VirtualHost, but Prosody's manual gives it an address of its own, which is what clients and certificates expect: \`Component "${label}.${host ?? 'example.com'}" "${module}"\`.`,
        fixes: host === null ? [] : asComponent(`${label}.${host}`, mention, configuration),
      };
    }
  },
};

/** Modules that the manual shows as Components only, with the usual first label of such an address. */
const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ http_file_share: 'share', proxy65: 'proxy' }),
);

/** The host that a list is for, or null where it is for several or one whose name is not known. */
function hostFor(section: string, configuration: Configuration): string | null {
  if (section !== '*') return isComputedSection(section) ? null : section;
  const hosts = namedSections(configuration).filter(({ kind }) => kind === 'host');
  return hosts.length === 1 ? (hosts[0]?.section ?? null) : null;
}

/** At the end of the main file, where no option follows that would be the Component's. */
function asComponent(address: string, mention: ModuleMention, configuration: Configuration): Fix[] {
  const { main, files } = configuration;
  const text = files.get(main)?.text ?? '';
  const newlines = text === '' || text.endsWith('\n') ? '\n' : '\n\n';
  const component = insertAt(main, text.length, `${newlines}Component "${address}" "${mention.module}"\n`);
  const title = `Make it the Component \`${address}\``;
  return fix(title, false, [removeEntry(configuration, mention), component]).map((one) => ({ ...one, asks: true }));
}
