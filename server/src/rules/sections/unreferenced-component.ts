import { type Configuration, effectiveOption, type SectionOpening } from '../../evaluation/index.ts';
import {
  indentUnit,
  insertListEntry,
  nodePathAt,
  type SourceFile,
  statementAt,
  type TableConstructor,
} from '../../syntax/index.ts';
import type { Fix, Rule } from '../rule.ts';
import { insertAt, sourceOf } from '../shared/edits.ts';
import { areSectionsComplete, isEnabled, namedSections } from '../shared/sections.ts';

export const unreferencedComponent: Rule = {
  id: 'unreferenced-component',
  summary: 'No host tells its users of a Component.',
  severity: 'info',
  category: 'sections',
  versions: ['0.12', '13.0.1', '13.0'],
  reportedBy: 'check',
  fixable: true,
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
    const hosts = sections.filter(({ kind }) => kind === 'host');
    const [host] = hosts;
    // Without any host there is nobody to tell: see no-hosts.
    if (!host) return;
    for (const { section, kind, name } of sections) {
      // A bare address (`news@example.com`) is found by other ways.
      if (kind !== 'component' || !enabled.has(section) || /[@/]/.test(section) || listed.has(section)) continue;
      const parent = section.slice(section.indexOf('.') + 1);
      if (enabled.has(parent)) continue;
      yield {
        location: name,
        message: `Clients will not find \`${section}\` by themselves: it is no subdomain of a host that is served here, and no \`disco_items\` names it.`,
        // What a host that is off lists is offered to nobody.
        fixes: hosts.length === 1 && enabled.has(host.section) ? asItem(section, host, configuration) : [],
      };
    }
  },
};

/** How the line below a place begins, where it is indented. */
function styleBelow(source: SourceFile, end: number): { readonly newline: string; readonly indent: string } {
  const below = /^[^\r\n]*(\r\n|\r|\n)([ \t]*)(?=\S)/.exec(source.text.slice(end, end + 1000));
  return { newline: below?.[1] ?? '\n', indent: below?.[2] || indentUnit(source) };
}

/** Addresses that any host names in its `disco_items`; null where that cannot be known. */
function listedItems(configuration: Configuration): Set<string> | null {
  const items = new Set<string>();
  // Most hosts have the list of all.
  const lists = new Set(
    configuration.sections.map(({ name }) => effectiveOption(configuration, name, 'disco_items')?.value),
  );
  for (const value of lists) {
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

/** Names a Component in the `disco_items` of the only host there is, in the list that counts there or in a new one. */
function asItem(address: string, host: SectionOpening, configuration: Configuration): Fix[] {
  const title = `Name it in \`disco_items\` of \`${host.section}\``;
  const set = effectiveOption(configuration, host.section, 'disco_items')?.value;
  const origin = set ? set.origin : host.call;
  const source = origin && sourceOf(configuration, origin);
  if (!origin || !source) return [];
  if (set) {
    const table = nodePathAt(source.chunk, origin.span.start).find(
      (node): node is TableConstructor => node.kind === 'TableConstructor' && node.span.start === origin.span.start,
    );
    if (!table) return [];
    const { span, text } = insertListEntry(source, table, `{ "${address}" }`);
    return [{ title, safe: false, edits: [{ location: { uri: origin.uri, span }, text }] }];
  }
  // Behind a section with a table, the global section begins.
  if (source.text.slice(origin.span.start, origin.span.end).endsWith('}')) return [];
  const statement = statementAt(source.chunk, origin.span.start);
  if (statement?.span.start !== origin.span.start) return [];
  const { newline, indent } = styleBelow(source, statement.span.end);
  const text = `${newline}${indent}disco_items = { { "${address}" } }`;
  return [{ title, safe: false, edits: [insertAt(origin.uri, origin.span.end, text)] }];
}
