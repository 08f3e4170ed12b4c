/** The tokens around a cursor: what completion reads of a text that is being written. */
import type { SourceFile, Span, Token } from '../syntax/index.ts';

/** What is being written. */
export interface Word {
  /** Without quotes; empty where nothing is written yet. */
  readonly span: Span;
  /** All that stands between the quotes, as far as it belongs together; without quotes the same as `span`. */
  readonly content: Span;
  /** The quote before it; null where there is none. */
  readonly quote: string | null;
  readonly isClosed: boolean;
}

/** Where the entry before lacks its separator, and which one this list uses. */
export interface MissingSeparator {
  readonly at: number;
  readonly text: string;
}

/** How far to look for the ends of the table that the cursor is in, in tokens: a list of some thousand modules. */
const REACH = 5000;

const OPENING = new Set(['{', '(', '[']);
const CLOSING = new Set(['}', ')', ']']);
const STATEMENT_OPENERS = new Set([';', 'then', 'do', 'else', 'repeat']);
const EXPRESSION_ENDS = new Set(['}', ')', ']', 'end', 'true', 'false', 'nil', 'break']);
const HOSTS = new Set(['VirtualHost', 'Component', 'virtualhost', 'component', 'Host', 'host']);

/** The tokens of a file without its comments. Indexes may be out of bounds: there is no text there. */
export class TokenView {
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
    const empty: Span = { start: offset, end: offset };
    const none: Word = { span: empty, content: empty, quote: null, isClosed: false };
    if (!token || offset > token.span.end) return none;
    if (token.kind === 'name' || token.kind === 'keyword' || token.kind === 'number') {
      return { ...none, span: token.span, content: token.span };
    }
    if (token.kind !== 'string') return none;
    const text = this.text(index);
    const quote = text.charAt(0);
    const isClosed = text.length > 1 && (text.endsWith(quote) || quote === '[');
    if (offset === token.span.end && isClosed) return none;
    if (quote === '[') return null;
    const ends = { start: token.span.start + 1, end: token.span.end - (isClosed ? 1 : 0) };
    let { start, end } = empty;
    while (start > ends.start && /[\w.-]/.test(this.#text.charAt(start - 1))) start--;
    while (end < ends.end && /[\w.-]/.test(this.#text.charAt(end))) end++;
    const span = { start, end };
    // A quote that lacks its partner takes that of the next string for it, and all between them.
    const isOne = isClosed && !/[{}=;]/.test(this.#text.slice(offset, ends.end));
    const content = { start: ends.start, end: isOne ? ends.end : end };
    return { span, content, quote, isClosed: this.#text.charAt(end) === quote || (isOne && end < ends.end) };
  }

  isNumber(index: number): boolean {
    return this.#tokens[index]?.kind === 'number';
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
  missingSeparator(table: number, index: number): MissingSeparator | null {
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

  /** The key in front of an equals sign: `name =` or `["name"] =`; null for what is computed. */
  keyBefore(equals: number): { name: string; start: number } | null {
    const at = equals - 1;
    if (this.#tokens[at]?.kind === 'name') return { name: this.text(at), start: at };
    const isText = this.text(at) === ']' && this.#tokens[at - 1]?.kind === 'string' && this.text(at - 2) === '[';
    return isText ? { name: this.#content(at - 1), start: at - 2 } : null;
  }

  /** Whether a name at an index is assigned to as a whole: no local, no field, no second name of several. */
  isStartOfTarget(index: number): boolean {
    return !['local', '.', ':', ',', 'for'].includes(this.text(index - 1)) || this.#isInSection(index);
  }

  #isInSection(index: number): boolean {
    const table = this.tableAround(index - 1);
    return table !== null && this.isComponentOrHost(table.index - 1);
  }

  /** Whether an entry of a list may end with a token. */
  isOperand(index: number): boolean {
    const kind = this.#tokens[index]?.kind;
    return kind === 'string' || kind === 'number' || this.text(index) === '}';
  }

  /** Names with an equals sign in a table itself, not in those within it. */
  keysIn(table: number): string[] {
    const keys: string[] = [];
    let depth = 0;
    for (let i = table + 1; i < this.#tokens.length && i < table + REACH; i++) {
      const text = this.text(i);
      if (this.#tokens[i]?.kind === 'string') continue;
      if (OPENING.has(text)) depth++;
      else if (CLOSING.has(text) && --depth < 0) break;
      else if (depth === 0 && text === '=' && this.#tokens[i - 1]?.kind === 'name') keys.push(this.text(i - 1));
    }
    return keys;
  }

  /** How many entries a table holds before an index. */
  separatorsBetween(table: number, index: number): number {
    let count = 0;
    let depth = 0;
    for (let i = table + 1; i <= index; i++) {
      const text = this.text(i);
      if (this.#tokens[i]?.kind === 'string') continue;
      if (OPENING.has(text)) depth++;
      else if (CLOSING.has(text)) depth--;
      else if (depth === 0 && (text === ',' || text === ';')) count++;
    }
    return count;
  }

  /** Whether the brace at an index has its partner. */
  isClosed(brace: number): boolean {
    let depth = 0;
    for (let i = brace; i < this.#tokens.length && i < brace + REACH; i++) {
      if (this.#tokens[i]?.kind === 'string') continue;
      const text = this.text(i);
      if (OPENING.has(text)) depth++;
      else if (CLOSING.has(text) && --depth === 0) return true;
    }
    return false;
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
