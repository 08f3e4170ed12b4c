/** Values to choose from, as items. */
import type { CompletionItem, Range } from 'vscode-languageserver-types';
import {
  beside,
  type Client,
  type ItemData,
  MODULE,
  quoted,
  SNIPPET,
  STRUCK_THROUGH,
  VALUE,
} from './completion-item.ts';
import type { ValueContext } from './cursor-value.ts';
import type { Surroundings } from './known.ts';
import type { Word } from './token-view.ts';
import { type Choice, choicesFor } from './value-choices.ts';

export interface ValueItems {
  readonly items: CompletionItem[];
  /** Other items belong to what is written next. */
  readonly isIncomplete: boolean;
}

/**
 * @param range of what the value replaces
 * @param written what stands in its quotes before the cursor
 */
export function valueItems(
  surroundings: Surroundings,
  uri: string,
  context: ValueContext,
  range: Range,
  written: string,
  client: Client,
): ValueItems {
  const { choices, changes = false } = choicesFor(surroundings, context, written);
  const items = choices
    .filter(({ text, isText }) => (isText || context.word.quote === null) && !context.listed.has(text))
    .map((choice, index): CompletionItem => {
      const { text, detail, module, isObsolete } = choice;
      const order = String(index).padStart(3, '0');
      return {
        label: text,
        kind: module ? MODULE : VALUE,
        ...(detail && beside(detail, client.labelDetails)),
        sortText: `${isObsolete ? 1 : 0}${order}`,
        filterText: text,
        ...(isObsolete && { tags: [STRUCK_THROUGH] }),
        ...insertion(choice, context.word, range, client.snippets),
        ...(module && { data: { uri, module } satisfies ItemData }),
      };
    });
  return { items, isIncomplete: changes };
}

function insertion(
  { text, isText, snippet }: Choice,
  word: Word,
  range: Range,
  snippets: boolean,
): Pick<CompletionItem, 'textEdit' | 'insertTextFormat'> {
  const isSnippet = snippets && snippet !== undefined;
  const body = isSnippet ? snippet : text;
  const newText = isText ? quoted(body, word) : body;
  return isSnippet ? { textEdit: { range, newText }, insertTextFormat: SNIPPET } : { textEdit: { range, newText } };
}
