/** Splits a text into the tokens of Lua 5.4. Takes any text; what Lua has no token for is `unknown`. */
import type { TokenKind } from './tokens.ts';

export interface Lexeme {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** What it stands for: the word or sign; empty for strings and comments. */
  readonly text: string;
  /** Zero-based line it starts on, and where that line starts. */
  readonly line: number;
  readonly lineStart: number;
  /** Whether nothing stands before it on its line. */
  readonly first: boolean;
  /** Offset in its line of the first token of that line. */
  readonly indent: number;
  /** The end of the last comment that follows it on its line, else its own end. */
  tail: number;
}

const KEYWORDS: ReadonlySet<string> = new Set(
  'and break do else elseif end false for function goto if in local nil not or repeat return then true until while'.split(
    ' ',
  ),
);

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
// As Lua does: everything that could belong to a number is read before it is judged.
const NUMBER = /0[xX](?:[pP][+-]?|[0-9a-fA-F.])*\w*|(?:[eE][+-]?|[0-9a-fA-F.])+\w*/y;
const SIGN = /\.\.\.|\.\.|==|~=|<=|>=|<<|>>|\/\/|::|[-+*/%^#&~|<>=(){}[\];:,.]/y;
const LONG_OPEN = /\[(=*)\[/y;

const WELL_FORMED_NUMBER =
  /^(?:0[xX](?:[0-9a-fA-F]+\.?[0-9a-fA-F]*|\.[0-9a-fA-F]+)(?:[pP][+-]?\d+)?|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)$/;

export function isWellFormedNumber(raw: string): boolean {
  return WELL_FORMED_NUMBER.test(raw);
}

/** What a scan of one token found out; `kind` null is white space. */
export interface Scanned {
  readonly kind: TokenKind;
  /** A comment whose end is a guess; nothing is to be inserted there. */
  readonly unclosed?: boolean;
  readonly end: number;
  readonly text: string;
}

export class Lexer {
  readonly text: string;
  readonly tokens: Lexeme[] = [];
  readonly comments: Lexeme[] = [];
  protected at = 0;
  /** Where the last string that does not end was given up. */
  protected unendedAt = 0;
  /** Nothing before it is read. */
  protected floor = 0;
  readonly #hasReturns: boolean;
  #line = 0;
  #lineStart = 0;
  #indent = -1;
  #endFrom = 0;
  #end = -1;

  constructor(text: string) {
    this.text = text;
    this.#hasReturns = text.includes('\r');
  }

  /** Reads to the end. Tokens and comments are kept apart. */
  run(): void {
    for (;;) {
      this.#skipSpace();
      if (this.at >= this.text.length) return;
      const start = this.at;
      const scanned = this.scan(start);
      // A scan may have found out that its line has to be read again.
      if (scanned === null) continue;
      this.#push(start, scanned);
    }
  }

  /** Start of the current line, or of what follows a token of several lines that ends on it. */
  protected get segmentStart(): number {
    const last = this.tokens.at(-1);
    const start = Math.max(this.#lineStart, this.floor);
    return last && last.line < this.#line ? Math.max(start, last.end) : start;
  }

  /** Drops the tokens that start at or after `offset`, all of which are on the current line, and goes on from there. */
  protected rewind(offset: number): void {
    const drop = (list: Lexeme[]): void => {
      while ((list.at(-1)?.start ?? -1) >= offset) list.pop();
    };
    drop(this.tokens);
    drop(this.comments);
    const last = this.tokens.at(-1);
    if (last && last.tail > offset) last.tail = last.end;
    if (last?.line !== this.#line) this.#indent = -1;
    this.at = offset;
  }

  protected lineEnd(from: number): number {
    // Asked again and again on the same line, which may be all of the file.
    if (from >= this.#endFrom && from <= this.#end) return this.#end;
    const end = this.#nextBreak(from);
    this.#endFrom = from;
    this.#end = end;
    return end;
  }

  #nextBreak(from: number): number {
    const { text } = this;
    if (!this.#hasReturns) {
      const found = text.indexOf('\n', from);
      return found < 0 ? text.length : found;
    }
    let end = from;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === 10 || code === 13) break;
    }
    return end;
  }

  /** Whether no token of this line was read yet. */
  protected get atLineStart(): boolean {
    return this.#indent < 0;
  }

  #push(start: number, scanned: Scanned): void {
    const column = start - this.#lineStart;
    const first = this.#indent < 0;
    if (first) this.#indent = column;
    const { kind, end, text } = scanned;
    const lineStart = this.#lineStart;
    const lexeme: Lexeme = {
      kind,
      start,
      end,
      text,
      line: this.#line,
      lineStart,
      first,
      indent: this.#indent,
      tail: end,
    };
    if (kind === 'comment') {
      const last = this.tokens.at(-1);
      if (last && !scanned.unclosed && this.#endsOnThisLine(last)) last.tail = end;
      // A comment before the first token of a line is no token.
      if (first) this.#indent = -1;
      this.comments.push(lexeme);
    } else this.tokens.push(lexeme);
    this.at = end;
    if ((kind === 'comment' || kind === 'string') && this.lineEnd(start) < end) this.#countLines(start, end);
  }

  #endsOnThisLine(last: Lexeme): boolean {
    return last.end >= this.#lineStart;
  }

  #countLines(start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const code = this.text.charCodeAt(i);
      if (code === 10 || (code === 13 && this.text.charCodeAt(i + 1) !== 10)) {
        this.#line++;
        this.#lineStart = i + 1;
      }
    }
  }

  #skipSpace(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code === 10 || code === 13) {
        if (code === 13 && this.text.charCodeAt(this.at + 1) === 10) this.at++;
        this.#line++;
        this.#lineStart = this.at + 1;
        this.#indent = -1;
      } else if (code !== 32 && (code < 9 || code > 12)) return;
    }
  }

  protected scan(start: number): Scanned | null {
    const code = this.text.charCodeAt(start);
    if (isNameStart(code)) {
      const text = this.match(NAME, start);
      return { kind: KEYWORDS.has(text) ? 'keyword' : 'name', end: start + text.length, text };
    }
    if (code === 34 || code === 39) return this.scanQuoted(start);
    if (isDigit(code) || (code === 46 && isDigit(this.text.charCodeAt(start + 1)))) return this.scanNumber(start);
    if (code === 45 && this.text.charCodeAt(start + 1) === 45) return this.scanComment(start);
    if (code === 91) {
      const open = this.match(LONG_OPEN, start);
      if (open !== '') return { kind: 'string', end: this.scanLong(start, open, false), text: '' };
    }
    const sign = this.match(SIGN, start);
    return sign === '' ? this.scanUnknown(start) : { kind: 'punctuation', end: start + sign.length, text: sign };
  }

  protected scanNumber(start: number): Scanned {
    const text = this.match(NUMBER, start);
    return { kind: 'number', end: start + Math.max(1, text.length), text };
  }

  protected scanQuoted(start: number): Scanned | null {
    const end = this.quotedEnd(start);
    return { kind: 'string', end: end < 0 ? this.lineEnd(start) : end, text: '' };
  }

  /** The end of a quoted string, or -1 where its line ends before it does. */
  protected quotedEnd(start: number): number {
    const quote = this.text.charCodeAt(start);
    for (let i = start + 1; i < this.text.length; i++) {
      const code = this.text.charCodeAt(i);
      if (code === quote) return i + 1;
      if (code === 10 || code === 13) {
        this.unendedAt = i;
        return -1;
      }
      if (code === 92) {
        const next = this.text.charCodeAt(++i);
        if (next === 122) while (isSpace(this.text.charCodeAt(i + 1))) i++;
        else if (next === 13 && this.text.charCodeAt(i + 1) === 10) i++;
        else if (next === 10 && this.text.charCodeAt(i + 1) === 13) i++;
      }
    }
    this.unendedAt = this.text.length;
    return -1;
  }

  protected scanComment(start: number): Scanned {
    const open = this.match(LONG_OPEN, start + 2);
    if (open === '') return { kind: 'comment', end: this.lineEnd(start), text: '' };
    const end = this.scanLong(start + 2, open, true);
    const unclosed = !this.text.endsWith(open.replaceAll('[', ']'), end);
    return { kind: 'comment', end, text: '', unclosed };
  }

  /** The end of a long string or comment whose long bracket `open` stands at `start`. */
  protected scanLong(start: number, open: string, _comment: boolean): number {
    const close = open.replaceAll('[', ']');
    const found = this.text.indexOf(close, start + open.length);
    return found < 0 ? this.text.length : found + close.length;
  }

  protected scanUnknown(start: number): Scanned | null {
    const length = (this.text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
    return { kind: 'unknown', end: start + length, text: this.text.slice(start, start + length) };
  }

  protected match(pattern: RegExp, at: number): string {
    pattern.lastIndex = at;
    return pattern.exec(this.text)?.[0] ?? '';
  }
}

function isNameStart(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}
