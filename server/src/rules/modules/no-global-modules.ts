import { type Configuration, type SectionOpening, sectionNamed } from '../../evaluation/index.ts';
import { statementAt } from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { insertAt, sourceOf } from '../shared/edits.ts';
import { isMisspelt } from '../shared/misspelt.ts';
import { writingsOfOption } from '../shared/options.ts';
import { areSectionsComplete, isEnabled, namedSections, topOf } from '../shared/sections.ts';
import { swallowedSection } from '../shared/swallowed-sections.ts';

export const noGlobalModules: Rule = {
  id: 'no-global-modules',
  summary: 'No `modules_enabled` stands in the global section.',
  severity: 'warning',
  category: 'modules',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
  since: '0.2.0',
  scope: 'configuration',
  *check({ configuration }) {
    const { sections, version, problems } = configuration;
    if (sections[0]?.options.has('modules_enabled') || !areSectionsComplete(configuration)) return;
    // The list may be there, were it not for a mistake that has its own message.
    if (problems.some(({ kind }) => kind === 'append-unset')) return;
    if (isMisspelt('modules_enabled', ['*'], configuration)) return;
    const lists = writingsOfOption(configuration, 'modules_enabled');
    if (lists.some((assignment) => swallowedSection(assignment, configuration))) return;
    const named = namedSections(configuration);
    // The report on features looks at rooms below a host even where they are switched off.
    const areRoomsOf = ({ section, module }: SectionOpening) =>
      module?.value === 'muc' && named.some((one) => one.kind === 'host' && section.endsWith(`.${one.section}`));
    const components = named.filter(
      (opening) =>
        (opening.kind === 'component' ||
          sectionNamed(configuration, opening.section)?.options.has('component_module')) &&
        (isEnabled(configuration, opening.section) !== false || areRoomsOf(opening)),
    );
    const crash =
      version === '13.0.1' && components.length > 0 ? ' `prosodyctl check config` of 13.0.1 crashes without one.' : '';
    yield {
      location: namedSections(configuration)[0]?.name ?? topOf(configuration),
      severity: sections.some(({ options }) => options.has('modules_enabled')) ? 'info' : 'warning',
      message: `No \`modules_enabled\` stands in the global section, so a host has only the modules of its own list and those that Prosody always loads: no contact lists, no logging in without the modules roster and saslauth.${crash}`,
      fixes: usualList(configuration),
    };
  },
};

/** What logging in, contacts and other servers need. */
const USUAL = ['disco', 'roster', 'saslauth', 'tls', 'dialback'];

/** In front of the statement that holds the first section, where the global section still is. */
function usualList(configuration: Configuration): Fix[] {
  const call = namedSections(configuration)[0]?.call;
  if (!call || call.uri !== configuration.main) return [];
  const source = sourceOf(configuration, call);
  const statement = source && statementAt(source.chunk, call.span.start);
  if (!statement) return [];
  const list = `modules_enabled = { ${USUAL.map((name) => `"${name}"`).join(', ')} }\n\n`;
  const edit = insertAt(call.uri, statement.span.start, list);
  return [{ title: 'Add a list of the modules that clients need', safe: false, asks: true, edits: [edit] }];
}
