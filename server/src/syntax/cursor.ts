import { blank, type Findings, insertion, replacement } from './findings.ts';
import type { Lexeme } from './lexer.ts';
import { partners } from './structure.ts';
import { newlineIn, type SpanEdit } from './text.ts';

/** Thrown where a construct cannot be made sense of, and caught where the next one can begin. */
export class Lost extends Error {
  /** Nested so deep that only the outermost statement may catch it. */
  readonly deep: boolean;

  constructor(deep: boolean) {
    super(deep ? 'too deep' : 'lost');
    this.deep = deep;
  }
}

/** As many levels of expressions, blocks and tables as are followed; Lua's own limit is near it. */
const MAX_LEVELS = 190;

const STATEMENT_WORDS: ReadonlySet<string> = new Set(
  'local if for while repeat return break goto do end else elseif until'.split(' '),
);

/** An open bracket or block: the index of the token that opened it. */
export interface Open {
  readonly index: number;
  readonly token: Lexeme;
}

/** A place in the tokens of one text, and what stands around it. */
export class Cursor {
  readonly text: string;
  readonly tokens: readonly Lexeme[];
  readonly findings: Findings;
  /** Names that take a text as their argument and are known to be called. */
  readonly calls: ReadonlySet<string>;
  readonly partner: Int32Array;
  /** Text that is left out, because no one can tell what it means. */
  readonly blanks: SpanEdit[] = [];
  /** Edits of equal length for what Lua 5.4 takes and luaparse does not. */
  readonly neutral: SpanEdit[] = [];
  readonly newline: string;
  protected at = 0;
  /** Brackets and blocks around this place, innermost last. */
  protected readonly opens: Open[] = [];
  #levels = 0;

  constructor(text: string, tokens: readonly Lexeme[], findings: Findings, calls: ReadonlySet<string>) {
    this.text = text;
    this.findings = findings;
    this.calls = calls;
    const start = text.length;
    const end: Lexeme = {
      kind: 'punctuation',
      start,
      end: start,
      text: '<eof>',
      line: -1,
      lineStart: start,
      first: true,
      indent: 0,
      tail: start,
    };
    this.tokens = [...tokens, end];
    this.partner = partners(this.tokens);
    this.newline = newlineIn(text);
  }

  protected get tok(): Lexeme {
    return this.token(this.at);
  }

  protected get prev(): Lexeme {
    return this.token(this.at - 1);
  }

  protected token(index: number): Lexeme {
    const token = this.tokens[Math.max(0, Math.min(index, this.tokens.length - 1))];
    if (!token) throw new Lost(false);
    return token;
  }

  protected get atEnd(): boolean {
    return this.at >= this.tokens.length - 1;
  }

  protected is(text: string, index = this.at): boolean {
    const token = this.token(index);
    return token.text === text && (token.kind === 'punctuation' || token.kind === 'keyword');
  }

  protected isName(index = this.at): boolean {
    return this.token(index).kind === 'name';
  }

  protected accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.at++;
    return true;
  }

  /** Follows one level down; `step` is not entered where that is too deep. */
  protected nested<T>(step: () => T): T {
    if (++this.#levels > MAX_LEVELS) throw new Lost(true);
    const result = step();
    this.#levels--;
    return result;
  }

  protected get levels(): number {
    return this.#levels;
  }

  protected set levels(levels: number) {
    this.#levels = levels;
  }

  /** Whether `index` stands on the same line as what comes before it. */
  protected continuesLine(index = this.at): boolean {
    return !this.token(index).first && index < this.tokens.length - 1;
  }

  protected adjacent(index: number): boolean {
    return this.token(index).start === this.token(index - 1).end;
  }

  protected source(from: number, to: number): string {
    return this.text.slice(this.token(from).start, this.token(to).end);
  }

  /** A word that only a statement or the end of a block begins with. */
  protected isStatementWord(index: number): boolean {
    const token = this.token(index);
    if (token.kind !== 'keyword') return false;
    return STATEMENT_WORDS.has(token.text) || (token.text === 'function' && this.isName(index + 1));
  }

  /** The index after `a.b.c` or `a-b-c` at `index`; `index` itself where there is none. */
  protected afterName(index: number): number {
    if (!this.isName(index)) return index;
    let i = index + 1;
    for (;;) {
      const dotted = this.is('.', i) && this.isName(i + 1);
      const next = this.token(i + 1).kind;
      const dashed =
        this.is('-', i) &&
        this.adjacent(i) &&
        this.adjacent(i + 1) &&
        (next === 'name' || next === 'number' || next === 'keyword');
      if (!dotted && !dashed) return i;
      i += 2;
    }
  }

  /** `name =` first on its line: nothing but a new statement, or a new entry, looks like that. */
  protected isAssignmentStart(index: number): boolean {
    if (!this.token(index).first) return false;
    const after = this.afterName(index);
    return after > index && this.is('=', after);
  }

  /** `VirtualHost "..."` and the like, first on its line. */
  protected isKnownCall(index: number): boolean {
    const token = this.token(index);
    if (!token.first || token.kind !== 'name' || !this.calls.has(token.text)) return false;
    const next = this.token(index + 1);
    return !next.first && (next.kind === 'string' || next.kind === 'name' || next.text === '(');
  }

  protected startsStatement(index: number): boolean {
    return this.isStatementWord(index) || this.isAssignmentStart(index) || this.isKnownCall(index);
  }

  protected startsExpression(index: number): boolean {
    const { kind, text } = this.token(index);
    if (kind === 'string' || kind === 'number' || kind === 'name') return true;
    if (kind === 'keyword') return /^(?:true|false|nil|function|not)$/.test(text);
    return kind === 'punctuation' && /^(?:[{(#~-]|\.\.\.)$/.test(text);
  }

  /** Whether a bracket `text` is open around the innermost open one. */
  protected isOpenOutside(text: string): boolean {
    return this.opens.slice(0, -1).some(({ token }) => token.text === text);
  }

  /** The edit that closes what `open` opened, after the last token read. */
  protected closing(open: Lexeme, close: string): SpanEdit {
    const { prev } = this;
    const word = /[a-z]/.test(close);
    if (prev.line === open.line || prev === open || close === ')' || close === ']') {
      const gap = prev === open || close === ')' || close === ']' ? '' : ' ';
      return insertion(prev.end, (word ? ' ' : gap) + close);
    }
    const indentation = this.text.slice(open.lineStart, open.lineStart + open.indent);
    return insertion(prev.tail, this.newline + indentation + close);
  }

  /** The edit that takes a token away, and its line if it has that for itself. */
  protected removal({ start, end, lineStart }: Lexeme): SpanEdit {
    const after = /[ \t]*(?:\r\n|\n|\r)/y;
    after.lastIndex = end;
    const rest = after.exec(this.text)?.[0];
    const alone = rest !== undefined && start - lineStart < 200 && this.text.slice(lineStart, start).trim() === '';
    return alone ? replacement(lineStart, end + rest.length, '') : replacement(start, end, '');
  }

  protected hide(start: number, end: number): void {
    if (end > start) this.blanks.push(blank(start, end));
  }

  protected blockEnds(): boolean {
    return this.atEnd || (this.tok.kind === 'keyword' && /^(?:end|else|elseif|until)$/.test(this.tok.text));
  }
}
