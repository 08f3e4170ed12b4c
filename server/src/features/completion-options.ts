/** Options to choose from where a statement, or an entry of a section's table, begins. */
import type { CompletionItem, Range } from 'vscode-languageserver-types';
import type { OptionFacts, OptionRecord } from '../catalog/index.ts';
import type { Configuration } from '../evaluation/index.ts';
import { hostsOf, loadedOn } from '../rules/shared/loaded.ts';
import { countsOnlyGlobally } from '../rules/shared/options.ts';
import { typeWords } from './card.ts';
import {
  beside,
  bySortText,
  type Client,
  type ItemData,
  PROPERTY,
  SNIPPET,
  STRUCK_THROUGH,
} from './completion-item.ts';
import { valueSnippet } from './completion-snippet.ts';
import type { OptionContext } from './cursor.ts';
import { INTERNAL_OPTIONS } from './effective-options.ts';
import { knownIn, type Surroundings } from './known.ts';

/** The order in which they are offered. */
const RANK = { ofModule: 0, ofProsody: 1, described: 2, other: 3, isSet: 4, deprecated: 5 } as const;

/** How many sections are asked for their modules; a server with more of them has the same modules on most. */
const ASKED_SECTIONS = 50;

export function optionItems(
  surroundings: Surroundings,
  uri: string,
  context: OptionContext,
  range: Range,
  client: Client,
): CompletionItem[] {
  const { configuration } = surroundings;
  const { catalog, version } = configuration;
  const series = catalog.seriesOf(version);
  const modules = modulesIn(configuration, context.section);
  const items: CompletionItem[] = [];
  for (const record of knownIn(surroundings).options) {
    const facts = catalog.optionFacts(record, version);
    if (!facts || record.obsolete.includes(series) || INTERNAL_OPTIONS.has(record.name)) continue;
    if (context.section !== '*' && countsOnlyGlobally(record.name, configuration)) continue;
    const isDeprecated = record.deprecated?.in.includes(series) === true;
    const isSet = context.set.has(record.name);
    const rank = isDeprecated ? RANK.deprecated : isSet ? RANK.isSet : rankOf(record, facts, modules);
    items.push({
      label: record.name,
      kind: PROPERTY,
      ...beside(isSet ? 'set in this section already' : typeWords(facts), client.labelDetails),
      sortText: `${rank} ${record.name}`,
      ...insertion(record, facts, context, range, client.snippets, configuration),
      ...(isDeprecated && { tags: [STRUCK_THROUGH] }),
      data: { uri, option: record.name } satisfies ItemData,
    });
  }
  return items.sort(bySortText);
}

/** Modules whose options count in a section: those of a host, or of any host for the global section. */
function modulesIn(configuration: Configuration, section: string): ReadonlySet<string> {
  if (section !== '*') return loadedOn(configuration, section).modules;
  const modules = new Set<string>();
  for (const host of hostsOf(configuration, '*').slice(0, ASKED_SECTIONS)) {
    for (const module of loadedOn(configuration, host).modules) modules.add(module);
  }
  return modules;
}

function rankOf({ summary }: OptionRecord, { readBy }: OptionFacts, modules: ReadonlySet<string>): number {
  if (readBy.some((reader) => modules.has(reader))) return RANK.ofModule;
  if (readBy.includes('prosody')) return RANK.ofProsody;
  return summary === '' ? RANK.other : RANK.described;
}

function insertion(
  record: OptionRecord,
  facts: OptionFacts,
  { hasValue, separator }: OptionContext,
  range: Range,
  snippets: boolean,
  { version }: Configuration,
): Pick<CompletionItem, 'textEdit' | 'insertTextFormat'> {
  const { name } = record;
  if (hasValue) return { textEdit: { range, newText: name } };
  if (!snippets) return { textEdit: { range, newText: `${name} = ` } };
  const newText = `${name} = ${valueSnippet(record, facts, version)}${separator}`;
  return { textEdit: { range, newText }, insertTextFormat: SNIPPET };
}
