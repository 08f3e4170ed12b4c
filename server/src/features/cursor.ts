import type { Configuration, ModuleMention } from '../evaluation/index.ts';
import type { SourceFile, Span, Token } from '../syntax/index.ts';
import { isModuleListName } from './module-lists.ts';

/** What may be written at the cursor. */
export type CursorContext = ModuleContext | OptionContext;

export interface ModuleContext {
  readonly kind: 'module';
  readonly list: ModuleMention['list'];
  /** What the list holds already, apart from what is being written. */
  readonly listed: ReadonlySet<string>;
  readonly word: Word;
  /** Where the entry before lacks its separator, and which one this list uses. */
  readonly missing: { readonly at: number; readonly text: string } | null;
}

export interface OptionContext {
  readonly kind: 'option';
  readonly inHost: boolean;
  readonly word: Word;
  /** Whether an equals sign stands behind it already. */
  readonly hasValue: boolean;
}

/** What is being written. */
export interface Word {
  /** Without quotes; empty where nothing is written yet. */
  readonly span: Span;
  /** The quote before it; null where there is none. */
  readonly quote: string | null;
  readonly isClosed: boolean;
}

/** How far to look for the ends of the table that the cursor is in, in tokens: a list of some thousand modules. */
const REACH = 5000;

const OPENING = new Set(['{', '(', '[']);
const CLOSING = new Set(['}', ')', ']']);
const STATEMENT_OPENERS = new Set([';', 'then', 'do', 'else', 'repeat']);
const EXPRESSION_ENDS = new Set(['}', ')', ']', 'end', 'true', 'false', 'nil', 'break']);
const HOSTS = new Set(['VirtualHost', 'Component', 'virtualhost', 'component', 'Host', 'host']);

/**
 * Finds out by the tokens around the cursor, not by the tree: half a line is all there is while someone types. Null
 * where nothing that is known of fits.
 */
export function contextAt(configuration: Configuration, file: SourceFile, offset: number): CursorContext | null {
  if (isInComment(file, offset)) return null;
  const view = new TokenView(file);
  const index = view.lastBefore(offset);
  const word = view.wordAt(index, offset);
  if (!word) return null;
  const isNew = word.quote === null && word.span.start === word.span.end;
  // Right behind a string its separator is due; who typed the closing quote has not asked for the next entry.
  if (isNew && view.isStringUpTo(index, offset)) return null;
  const before = isNew ? index : index - 1;
  const after = index + 1;

  if (view.isComponentName(before) && (word.quote !== null || view.isOnSameLine(before, offset))) {
    return { kind: 'module', list: 'component', listed: new Set(), word, missing: null };
  }
  const table = view.tableAround(before);
  if (table && !table.hasKeys) {
    const inside = view.stringsUntilEnd(after);
    const bounds = { start: view.startOf(table.index), end: inside.end };
    const list = listOf(configuration, file.uri, bounds, view.nameBefore(table.index));
    if (list) {
      const listed = new Set([...view.stringsBetween(table.index, before), ...inside.strings]);
      return { kind: 'module', list, listed, word, missing: view.missingSeparator(table.index, before) };
    }
  }
  if (word.quote !== null) {
    const { start, end } = word.span;
    const mention = configuration.mentions.find(
      ({ literal, location }) =>
        literal && location.uri === file.uri && location.span.start <= start && end <= location.span.end,
    );
    return mention ? { kind: 'module', list: mention.list, listed: new Set(), word, missing: null } : null;
  }
  const isTableForm = table !== null && view.isComponentOrHost(table.index - 1);
  const isStart = isTableForm
    ? ['{', ';', ','].includes(view.text(before))
    : (table === null || table.hasKeys) && view.endsStatement(before, word.span.start);
  if (!isStart) return null;
  const opening = configuration.openings.findLast(({ call }) => call.uri === file.uri && call.span.start < offset);
  return { kind: 'option', inHost: isTableForm || opening !== undefined, word, hasValue: view.text(after) === '=' };
}

/** A list by the name in front of it, or by what the configuration found in it. */
function listOf(configuration: Configuration, uri: string, table: Span, name: string): ModuleMention['list'] | null {
  if (name === 'modules_enabled' || name === 'modules_disabled') return name;
  const mention = configuration.mentions.find(
    ({ location: { uri: at, span } }) => at === uri && table.start < span.start && span.end < table.end,
  );
  if (mention) return mention.list;
  return isModuleListName(name) ? 'modules_enabled' : null;
}

function isInComment({ comments, text }: SourceFile, offset: number): boolean {
  return comments.some(({ span }) => {
    if (offset <= span.start || offset > span.end) return false;
    return offset < span.end || !/^--\[=*\[/.test(text.slice(span.start, span.start + 20));
  });
}

/** The tokens of a file without its comments. Indexes may be out of bounds: there is no text there. */
class TokenView {
  readonly #tokens: readonly Token[];
  readonly #text: string;

  constructor(file: SourceFile) {
    this.#tokens = file.tokens.filter(({ kind }) => kind !== 'comment');
    this.#text = file.text;
  }

  text(index: number): string {
    const token = this.#tokens[index];
    return token ? this.#text.slice(token.span.start, token.span.end) : '';
  }

  startOf(index: number): number {
    return this.#tokens[index]?.span.start ?? 0;
  }

  /** Index of the last token that starts before an offset, or -1. */
  lastBefore(offset: number): number {
    return this.#tokens.findLastIndex(({ span }) => span.start < offset);
  }

  /** The word at an offset that lies in or behind a token; null inside of what is no single word. */
  wordAt(index: number, offset: number): Word | null {
    const token = this.#tokens[index];
    const none: Word = { span: { start: offset, end: offset }, quote: null, isClosed: false };
    if (!token || offset > token.span.end) return none;
    if (token.kind === 'name' || token.kind === 'keyword') return { ...none, span: token.span };
    if (token.kind !== 'string') return token.kind === 'number' ? null : none;
    const text = this.text(index);
    const quote = text.charAt(0);
    const isClosed = text.length > 1 && (text.endsWith(quote) || quote === '[');
    if (offset === token.span.end && isClosed) return none;
    if (quote === '[') return null;
    let start = offset;
    let end = offset;
    while (start > token.span.start + 1 && /[\w.-]/.test(this.#text.charAt(start - 1))) start--;
    while (end < token.span.end && /[\w.-]/.test(this.#text.charAt(end))) end++;
    return { span: { start, end }, quote, isClosed: this.#text.charAt(end) === quote };
  }

  isStringUpTo(index: number, offset: number): boolean {
    const token = this.#tokens[index];
    return token?.kind === 'string' && token.span.end === offset;
  }

  isOnSameLine(index: number, offset: number): boolean {
    return !this.#text.slice(this.#tokens[index]?.span.end ?? 0, offset).includes('\n');
  }

  /** Whether a token ends `Component "x"`, with or without parentheses, so that a module follows. */
  isComponentName(index: number): boolean {
    const at = this.text(index) === '(' ? index - 1 : index;
    return /^component$/i.test(this.text(this.#calleeBefore(at)));
  }

  isComponentOrHost(index: number): boolean {
    const callee = this.#calleeBefore(index);
    // The table of a Component may follow its module.
    return HOSTS.has(this.text(callee)) || /^component$/i.test(this.text(this.#calleeBefore(callee)));
  }

  /** Index of what is called with the argument that ends at an index: `f "x"`, `f("x")`. */
  #calleeBefore(index: number): number {
    const token = this.#tokens[index];
    if (token?.kind === 'string') return index - 1;
    if (this.text(index) !== ')') return -1;
    let depth = 0;
    for (let i = index; i >= 0 && i > index - REACH; i--) {
      if (CLOSING.has(this.text(i))) depth++;
      else if (OPENING.has(this.text(i)) && --depth === 0) return i - 1;
    }
    return -1;
  }

  /**
   * The brace that is open behind an index; null where there is none, or where another bracket or a section comes
   * first. `hasKeys`: a name with an equals sign stands in it.
   */
  tableAround(index: number): { index: number; hasKeys: boolean } | null {
    let depth = 0;
    let hasKeys = false;
    for (let i = index; i >= 0 && i > index - REACH; i--) {
      const token = this.#tokens[i];
      if (token?.kind === 'string') continue;
      const text = this.text(i);
      if (CLOSING.has(text)) depth++;
      else if (OPENING.has(text)) {
        if (depth === 0) return text === '{' ? { index: i, hasKeys } : null;
        depth--;
      } else if (depth === 0) {
        if (text === '=') hasKeys = true;
        // A list that was never closed does not go on in the next section.
        if (HOSTS.has(text) && this.#tokens[i + 1]?.kind === 'string') return null;
      }
    }
    return null;
  }

  /** The name that a table is assigned or given to, as in `name = {`, `name {`, `name:append({`; '' if there is none. */
  nameBefore(index: number): string {
    let i = index - 1;
    if (this.text(i) === '(') i--;
    if (this.text(i) === 'append') i -= 2;
    if (this.text(i) === '=') i--;
    return this.#tokens[i]?.kind === 'name' ? this.text(i) : '';
  }

  stringsBetween(start: number, end: number): string[] {
    const strings: string[] = [];
    for (let i = start + 1; i <= end; i++) if (this.#tokens[i]?.kind === 'string') strings.push(this.#content(i));
    return strings;
  }

  /** The strings from an index to the end of the table, and the offset of that end. */
  stringsUntilEnd(index: number): { strings: string[]; end: number } {
    let depth = 0;
    let i = index;
    for (; i < this.#tokens.length && i < index + REACH; i++) {
      const text = this.text(i);
      if (this.#tokens[i]?.kind === 'string') continue;
      if (OPENING.has(text)) depth++;
      else if (CLOSING.has(text) && --depth < 0) break;
      else if (text === '=' || HOSTS.has(text)) break;
    }
    return { strings: this.stringsBetween(index - 1, i - 1), end: this.#tokens[i]?.span.start ?? this.#text.length };
  }

  /** Where an entry that ends at an index is not followed by a separator, and the one to put there. */
  missingSeparator(table: number, index: number): ModuleContext['missing'] {
    const token = this.#tokens[index];
    if (!token || index <= table || (token.kind !== 'string' && token.kind !== 'name')) return null;
    let text = ';';
    for (let i = table + 1; i < index; i++) {
      if (this.text(i) !== ',' && this.text(i) !== ';') continue;
      text = this.text(i);
      break;
    }
    return { at: token.span.end, text };
  }

  /** Whether a statement may start at an offset, behind the token at an index. */
  endsStatement(index: number, offset: number): boolean {
    const token = this.#tokens[index];
    const text = this.text(index);
    if (!token || STATEMENT_OPENERS.has(text)) return true;
    const isEnd =
      token.kind === 'string' || token.kind === 'number' || token.kind === 'name' || EXPRESSION_ENDS.has(text);
    return isEnd && !this.isOnSameLine(index, offset);
  }

  #content(index: number): string {
    return this.text(index).replace(/^["']|["']$/g, '');
  }
}
