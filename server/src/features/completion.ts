import type {
  CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
  Position,
  Range,
} from 'vscode-languageserver-types';
import { catalog, type ModuleRecord, type OptionFacts, type OptionRecord, type Tier } from '../catalog/index.ts';
import { type Configuration, modulesOf } from '../evaluation/index.ts';
import { moduleCard, optionCard } from './card.ts';
import { cardMarkdown } from './card-render.ts';
import { type CursorContext, contextAt, type ModuleContext, type OptionContext } from './cursor.ts';
import { hostsLoading } from './hover.ts';
import { offsetOf, rangeOf } from './places.ts';

const MODULE: CompletionItemKind = 9;
const PROPERTY: CompletionItemKind = 10;
const DEPRECATED: CompletionItemTag = 1;
const SNIPPET: InsertTextFormat = 2;

/** In the order in which modules are offered. */
const TIERS: readonly Tier[] = ['core', 'distributed', 'stable', 'beta', 'alpha', 'unrated', 'local', 'obsolete'];

/** What an item leads to when its card is asked for. */
export type ItemData = { readonly uri: string } & ({ readonly module: string } | { readonly option: string });

export interface CompletionInput {
  readonly configuration: Configuration;
  readonly uri: string;
  readonly position: Position;
  /** Whether the editor takes placeholders in what is inserted. */
  readonly snippets: boolean;
  /** Whether the editor shows a second text beside each name. */
  readonly labelDetails: boolean;
}

/** What may be written at a position, without the cards: `withCard` adds them one by one. */
export function completion({ configuration, uri, position, ...client }: CompletionInput): CompletionItem[] {
  const file = configuration.files.get(uri);
  if (!file) return [];
  const offset = offsetOf(file, position);
  // Within the tags of a template stands another language.
  if (file.placeholders.some(({ start, end }) => start < offset && offset < end)) return [];
  const context = contextAt(configuration, file, offset);
  if (!context) return [];
  const range = rangeOf(file, context.word.span);
  if (context.kind === 'option') return optionItems(configuration, uri, context, range, client.snippets);
  const { missing } = context;
  const separator = missing && { range: rangeOf(file, { start: missing.at, end: missing.at }), newText: missing.text };
  return moduleItems(configuration, uri, context, range, client.labelDetails).map((item) =>
    separator ? { ...item, additionalTextEdits: [separator] } : item,
  );
}

/** The item with the card of its module or option as documentation. */
export function withCard(item: CompletionItem, configuration: Configuration): CompletionItem {
  const data = item.data as ItemData | undefined;
  if (!data) return item;
  const { version } = configuration;
  if ('module' in data) {
    const record = catalog.module(data.module);
    if (!record) return item;
    const card = moduleCard(record, { version, loadedOn: hostsLoading(configuration, record.name) });
    return { ...item, documentation: { kind: 'markdown', value: cardMarkdown(card) } };
  }
  const record = catalog.option(data.option);
  return record
    ? { ...item, documentation: { kind: 'markdown', value: cardMarkdown(optionCard(record, { version })) } }
    : item;
}

function moduleItems(
  configuration: Configuration,
  uri: string,
  context: ModuleContext,
  range: Range,
  labelDetails: boolean,
): CompletionItem[] {
  const { version } = configuration;
  const isComponent = context.list === 'component';
  const autoloaded = new Set(catalog.autoloaded(version));
  const loaded = new Set(
    context.list === 'modules_disabled' ? modulesOf(configuration, '*').modules.map(({ name }) => name) : [],
  );
  /** Two digits, the smaller the better; within a tier what this version of Prosody ships comes first. */
  const rank = (record: ModuleRecord) => {
    const { name, tier, component } = record;
    const suits = isComponent ? component === 'never' : context.list === 'modules_disabled' && !loaded.has(name);
    const isRedundant = context.list === 'modules_enabled' && autoloaded.has(name);
    const within = isRedundant ? 2 : catalog.bundled(name, version) ? 0 : 1;
    // What is obsolete stays last wherever it could stand.
    return `${tier === 'obsolete' ? 9 : suits ? 1 : 0}${TIERS.indexOf(tier)}${within}`;
  };
  return catalog.modules
    .filter((record) => fits(record, context) && !context.listed.has(record.name))
    .map((record): CompletionItem => {
      const { badge, words } = catalog.tierWords[record.tier];
      return {
        label: record.name,
        // Beside the name if possible: as a detail it would repeat the first line of the card.
        ...(labelDetails ? { labelDetails: { description: `${badge} ${words}` } } : { detail: `${badge} ${words}` }),
        kind: MODULE,
        sortText: `${rank(record)} ${record.name}`,
        textEdit: { range, newText: quoted(record.name, context) },
        ...(record.tier === 'obsolete' && { tags: [DEPRECATED] }),
        data: { uri, module: record.name } satisfies ItemData,
      };
    })
    .sort(bySortText);
}

function fits({ kind, component, upstream }: ModuleRecord, { list }: ModuleContext): boolean {
  if (kind !== 'module' || upstream.nearest !== null) return false;
  return list === 'component' || component !== 'only';
}

/** A name with the quotes that are still lacking. */
function quoted(name: string, { word }: CursorContext): string {
  if (word.quote === null) return `"${name}"`;
  return word.isClosed ? name : `${name}${word.quote}`;
}

function optionItems(
  configuration: Configuration,
  uri: string,
  context: OptionContext,
  range: Range,
  snippets: boolean,
): CompletionItem[] {
  const { version } = configuration;
  const series = catalog.seriesOf(version);
  const present = new Set(configuration.mentions.map(({ module }) => module));
  const items: CompletionItem[] = [];
  for (const record of catalog.options) {
    const facts = catalog.optionFacts(record, version);
    if (!facts || record.obsolete.includes(series) || (context.inHost && record.globalOnly)) continue;
    const isUsed = facts.readBy.some((reader) => reader === 'prosody' || present.has(reader));
    const rank = `${isUsed ? 0 : 1}${record.summary === '' ? 1 : 0}`;
    items.push({
      label: record.name,
      kind: PROPERTY,
      sortText: `${rank} ${record.name}`,
      ...insertion(record, facts, context, range, snippets),
      ...(record.deprecated?.in.includes(series) && { tags: [DEPRECATED] }),
      data: { uri, option: record.name } satisfies ItemData,
    });
  }
  return items.sort(bySortText);
}

function insertion(
  { name }: OptionRecord,
  facts: OptionFacts,
  { hasValue }: OptionContext,
  range: Range,
  snippets: boolean,
): Pick<CompletionItem, 'textEdit' | 'insertTextFormat'> {
  if (hasValue) return { textEdit: { range, newText: name } };
  if (!snippets) return { textEdit: { range, newText: `${name} = ` } };
  return { textEdit: { range, newText: `${name} = ${valueSnippet(facts)}` }, insertTextFormat: SNIPPET };
}

/** A value to start from: a choice where there are few, else the shape that the type asks for. */
function valueSnippet({ type, values, defaultValue }: OptionFacts): string {
  if (values && values.length > 0) return choice(values.map((value) => JSON.stringify(value)));
  switch (type) {
    case 'boolean':
      // The other value than the default is what one writes it down for.
      return choice(defaultValue === 'true' ? ['false', 'true'] : ['true', 'false']);
    case 'string':
    case 'path':
      return '"$1"';
    case 'period':
      return `"\${1:1w}"`;
    case 'set':
    case 'array':
    case 'inherited_set':
      return '{ $1 }';
    case 'number':
    case 'integer':
    case 'enum':
    case 'any':
      return '$1';
  }
}

function choice(values: readonly string[]): string {
  return `\${1|${values.map((value) => value.replace(/[,|\\}]/g, '\\$&')).join(',')}|}`;
}

function bySortText(a: CompletionItem, b: CompletionItem): number {
  return (a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1;
}
