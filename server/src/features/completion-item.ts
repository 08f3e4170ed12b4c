/** What the items of all kinds of completion share. */
import type {
  CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
} from 'vscode-languageserver-types';
import type { Word } from './token-view.ts';

export const MODULE: CompletionItemKind = 9;
export const PROPERTY: CompletionItemKind = 10;
export const VALUE: CompletionItemKind = 12;
export const FILE: CompletionItemKind = 17;
export const FOLDER: CompletionItemKind = 19;
export const STRUCK_THROUGH: CompletionItemTag = 1;
export const SNIPPET: InsertTextFormat = 2;

/** What the editor can show and insert. */
export interface Client {
  /** Whether it takes placeholders in what is inserted. */
  readonly snippets: boolean;
  /** Whether it shows a second text beside each name. */
  readonly labelDetails: boolean;
}

/** What an item leads to when its card is asked for. */
export type ItemData = { readonly uri: string } & ({ readonly module: string } | { readonly option: string });

/** A text as a string of Lua, with the quotes that are still lacking. */
export function quoted(text: string, word: Word): string {
  if (word.quote === null) return `"${text}"`;
  return word.isClosed ? text : `${text}${word.quote}`;
}

/** A second text: beside the name if possible, for as a detail it would stand above the card, of which it is a part. */
export function beside(text: string, labelDetails: boolean): Pick<CompletionItem, 'labelDetails' | 'detail'> {
  return labelDetails ? { labelDetails: { description: text } } : { detail: text };
}

/** A text within a snippet, where some signs have a meaning. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

export function bySortText(a: CompletionItem, b: CompletionItem): number {
  return (a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1;
}
