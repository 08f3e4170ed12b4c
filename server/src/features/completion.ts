/** What may be written at the cursor: modules, options, their values, files. */
import type { CompletionItem, CompletionList, Position } from 'vscode-languageserver-types';
import type { SourceFile, Span } from '../syntax/index.ts';
import { type Card, optionCard } from './card.ts';
import { cardMarkdown } from './card-render.ts';
import { componentNames, type Directories, pathItems } from './completion-arguments.ts';
import type { Client, ItemData } from './completion-item.ts';
import { moduleItems } from './completion-modules.ts';
import { optionItems } from './completion-options.ts';
import { valueItems } from './completion-values.ts';
import { contextAt } from './cursor.ts';
import { knownIn, type Surroundings } from './known.ts';
import { cardOfModule } from './module-card.ts';
import { offsetOf, rangeOf } from './places.ts';
import type { MissingSeparator } from './token-view.ts';

export type { ItemData } from './completion-item.ts';

/** What is typed and has a new list asked for: quotes, and the signs that no word of Lua holds. */
export const TRIGGERS: readonly string[] = ['"', "'", '/', '*', '@'];

export interface CompletionInput extends Client, Surroundings {
  /** Where files are looked for; without it none are offered. */
  readonly directories?: Directories;
  readonly uri: string;
  readonly position: Position;
}

/** What may be written at a position, without the cards: `withCard` adds them one by one. */
export function completion(input: CompletionInput): CompletionList {
  const { configuration, uri, position } = input;
  const file = configuration.files.get(uri);
  if (!file) return complete([]);
  const offset = offsetOf(file, position);
  // Within the tags of a template stands another language.
  if (file.placeholders.some(({ start, end }) => start < offset && offset < end)) return complete([]);
  const context = contextAt(configuration, file, offset);
  if (!context) return complete([]);
  const { word } = context;
  const range = rangeOf(file, word.span);
  const written = file.text.slice(word.content.start, offset);
  const content = rangeOf(file, word.content);
  switch (context.kind) {
    case 'module': {
      const items = moduleItems(input, uri, context, range, input.labelDetails);
      return complete(separated(items, file, context.missing));
    }
    case 'option':
      return complete(optionItems(input, uri, context, range, input));
    case 'value': {
      const { items, isIncomplete } = valueItems(input, uri, context, content, written, input);
      return { isIncomplete, items: separated(items, file, context.missing) };
    }
    case 'argument': {
      if (/^component$/i.test(context.callee)) return complete(componentNames(configuration, word, content));
      if (!input.directories) return complete([]);
      const name: Span = { start: word.content.start + written.lastIndexOf('/') + 1, end: word.content.end };
      const isInclude = context.callee === 'Include';
      const path = { uri, written, range: rangeOf(file, name), word, isInclude };
      return complete(pathItems(input.directories, path));
    }
  }
}

function complete(items: CompletionItem[]): CompletionList {
  return { isIncomplete: false, items };
}

/** Each item with the separator that the entry before lacks. */
function separated(items: CompletionItem[], file: SourceFile, missing: MissingSeparator | null): CompletionItem[] {
  if (!missing) return items;
  const edit = { range: rangeOf(file, { start: missing.at, end: missing.at }), newText: missing.text };
  return items.map((item) => ({ ...item, additionalTextEdits: [edit] }));
}

/** The item with the card of its module or option as documentation. */
export function withCard(item: CompletionItem, surroundings: Surroundings): CompletionItem {
  const data = item.data as ItemData | undefined;
  if (!data) return item;
  const card = 'module' in data ? cardOfModule(data.module, surroundings) : cardOfOption(data.option, surroundings);
  return card ? { ...item, documentation: { kind: 'markdown', value: cardMarkdown(card) } } : item;
}

function cardOfOption(name: string, surroundings: Surroundings): Card | null {
  const { catalog, version } = surroundings.configuration;
  const record = knownIn(surroundings).option(name);
  return record ? optionCard(record, { catalog, version }) : null;
}
