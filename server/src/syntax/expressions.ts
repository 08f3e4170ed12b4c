/** Recognises expressions; builds no tree, only finds what is wrong with them. */
import { Cursor, Lost } from './cursor.ts';
import { insertion, quoted, replacement } from './findings.ts';

/** What an expression turned out to be: only a call is a statement, only a variable can be assigned to. */
export type Shape = 'name' | 'variable' | 'call' | 'value';

const BINARY: ReadonlySet<string> = new Set('+ - * / // % ^ .. == ~= < <= > >= & | ~ << >> and or'.split(' '));
const UNARY: ReadonlySet<string> = new Set(['-', '#', '~', 'not']);

export abstract class ExpressionRecogniser extends Cursor {
  /** At `{`, or at `[` where a list was meant. */
  protected abstract table(): void;
  /** After `function`, at the opening parenthesis. */
  protected abstract functionBody(opener: number): void;

  /** Throws `Lost` where there is none. */
  protected expression(): Shape {
    return this.nested(() => {
      let shape = this.operand();
      while (this.isBinary()) {
        const operator = this.at;
        this.at++;
        if (this.lacksOperand()) {
          const { start, end, text } = this.token(operator);
          const before = this.token(operator - 1).end;
          const edits = [replacement(before, end, this.adjacent(operator + 1) ? ' ' : '')];
          this.findings.absorb(start, end);
          this.findings.add('missing-value', start, end, `A value is missing after ${quoted(text)}.`, {
            title: `Remove \`${text}\``,
            edits,
          });
          return 'value';
        }
        this.operand();
        shape = 'value';
      }
      return shape;
    });
  }

  protected isBinary(): boolean {
    const { kind, text } = this.tok;
    return (kind === 'punctuation' || kind === 'keyword') && BINARY.has(text) && !this.isCompound();
  }

  /** `+=` and its kind. */
  protected isCompound(): boolean {
    return /^(?:[-+*/%]|\.\.)$/.test(this.tok.text) && this.is('=', this.at + 1) && this.adjacent(this.at + 1);
  }

  private lacksOperand(): boolean {
    return !this.startsExpression(this.at) || this.isAssignmentStart(this.at);
  }

  private operand(): Shape {
    while (UNARY.has(this.tok.text) && this.tok.kind !== 'name') this.at++;
    const { kind, text } = this.tok;
    if (kind === 'string' || kind === 'number') {
      this.at++;
      return 'value';
    }
    if (kind === 'name' || text === '(') return this.suffixed();
    if (text === '{' || text === '[') {
      this.nested(() => this.table());
      return 'value';
    }
    if (kind === 'keyword' && text === 'function') {
      this.at++;
      const opener = this.at - 1;
      this.nested(() => this.functionBody(opener));
      return 'value';
    }
    if (text === '...' || (kind === 'keyword' && /^(?:true|false|nil)$/.test(text))) {
      this.at++;
      return 'value';
    }
    if (this.unquotedWord()) return 'value';
    throw new Lost(false);
  }

  /** A path or an address where a value has to stand. */
  private unquotedWord(): boolean {
    const pattern = /[/.*:~]+[\w][\w./*:@%+-]*/y;
    const { start } = this.tok;
    pattern.lastIndex = start;
    const word = pattern.exec(this.text)?.[0];
    if (word === undefined || word.includes('--')) return false;
    this.unquoted(start, start + word.length);
    return true;
  }

  /** Reports the text between two offsets as one that stands without its quotes, and goes on after it. */
  protected unquoted(start: number, end: number): void {
    const word = this.text.slice(start, end);
    const edits = [insertion(start, '"'), insertion(end, '"')];
    this.findings.absorb(start, end);
    this.findings.add('missing-quote', start, end, `${quoted(word)} stands without quotes.`, {
      title: 'Put it in quotes',
      edits,
    });
    while (this.tok.start < end && !this.atEnd) this.at++;
  }

  /** A name or something in parentheses, and what follows it: fields, indices, arguments. */
  protected suffixed(): Shape {
    let shape: Shape = 'name';
    if (this.is('(')) {
      this.parenthesized();
      shape = 'value';
    } else this.at++;
    for (;;) {
      const { text, kind } = this.tok;
      if (kind === 'string' || text === '{' || text === '(') {
        if (kind === 'punctuation' && text === '{') this.nested(() => this.table());
        else if (kind === 'string') this.at++;
        else this.nested(() => this.callArguments());
        shape = 'call';
      } else if (text === '.') {
        this.at++;
        if (this.isName()) this.at++;
        else this.danglingDot();
        shape = 'variable';
      } else if (text === '[') {
        if (this.isEntryOnNewLine()) return shape;
        this.nested(() => this.index());
        shape = 'variable';
      } else if (text === ':' && this.isMethodCall()) {
        this.at += 2;
        shape = 'variable';
      } else return shape;
    }
  }

  private isMethodCall(): boolean {
    if (!this.isName(this.at + 1) || this.token(this.at + 1).first) return false;
    const { kind, text } = this.token(this.at + 2);
    return kind === 'string' || text === '(' || text === '{';
  }

  private danglingDot(): void {
    const { start, end } = this.prev;
    this.findings.add('unexpected-token', start, end, 'A name is missing after `.`.', {
      repair: [replacement(start, end, ' ')],
    });
  }

  /** `["key"] =` on a line of its own begins an entry, also where the one before lacks its separator. */
  private isEntryOnNewLine(): boolean {
    if (!this.tok.first) return false;
    const close = this.partner[this.at] ?? -1;
    return close > 0 && this.is('=', close + 1) && this.opens.at(-1)?.token.text === '{';
  }

  private index(): void {
    const opener = this.at++;
    this.opens.push({ index: opener, token: this.token(opener) });
    this.expression();
    this.expectClose(opener, ']');
    this.opens.pop();
  }

  private parenthesized(): void {
    const opener = this.at++;
    this.opens.push({ index: opener, token: this.token(opener) });
    this.nested(() => this.expression());
    if (this.is(',') || this.is(';')) this.roundList(opener);
    else this.expectClose(opener, ')');
    this.opens.pop();
  }

  /** A list in parentheses. */
  private roundList(opener: number): void {
    while (this.accept(',') || this.accept(';')) {
      if (this.is(')')) break;
      this.expression();
    }
    if (!this.is(')')) throw new Lost(false);
    const open = this.token(opener);
    const edits = [replacement(open.start, open.end, '{'), replacement(this.tok.start, this.tok.end, '}')];
    this.findings.add('wrong-bracket', open.start, open.end, 'A list stands in `{` and `}`, not in parentheses.', {
      title: 'Change to `{` and `}`',
      edits,
    });
    this.at++;
  }

  private callArguments(): void {
    const opener = this.at++;
    this.opens.push({ index: opener, token: this.token(opener) });
    while (!this.is(')')) {
      if (!this.startsExpression(this.at) && !this.is('[')) break;
      if (this.startsStatement(this.at)) break;
      this.expression();
      if (this.is(',')) {
        if (this.isName(this.at + 1) && this.is('=', this.at + 2)) break;
        this.at++;
        if (!this.is(')')) continue;
        this.strayBefore(this.at - 1);
        break;
      }
      if (this.is(')') || this.tok.first || !this.startsExpression(this.at)) break;
      this.missingComma();
    }
    this.expectClose(opener, ')');
    this.opens.pop();
  }

  private missingComma(): void {
    const { start, end } = this.prev;
    const name = quoted(this.text.slice(start, end));
    this.findings.add('missing-separator', start, end, `A comma is missing after ${name}.`, {
      title: 'Insert `,`',
      edits: [insertion(end, ',')],
      safe: true,
    });
  }

  private strayBefore(index: number): void {
    const { start, end, text } = this.token(index);
    this.findings.add('stray-separator', start, end, `Nothing follows this ${quoted(text)}.`, {
      title: `Remove \`${text}\``,
      edits: [replacement(start, end, '')],
      safe: true,
    });
  }

  /** Reads the closing bracket, or reports that it is missing or another one. */
  protected expectClose(opener: number, close: ')' | ']' | '}'): void {
    if (this.accept(close)) return;
    const open = this.token(opener);
    const related = { span: { start: open.start, end: open.end }, message: `\`${open.text}\` is opened here.` };
    const { tok, prev } = this;
    if (/^[)\]}]$/.test(tok.text) && !this.isOpenOutside({ ')': '(', ']': '[', '}': '{' }[tok.text] ?? '')) {
      const message = `\`${open.text}\` is closed by \`${tok.text}\`.`;
      const edits = [replacement(tok.start, tok.end, close)];
      this.findings.add('wrong-bracket', tok.start, tok.end, message, {
        title: `Change to \`${close}\``,
        edits,
        related,
      });
      this.at++;
      return;
    }
    const message = `A closing \`${close}\` is missing after ${quoted(this.text.slice(prev.start, prev.end))}.`;
    const edits = [this.closing(open, close)];
    this.findings.add('missing-bracket', prev.start, prev.end, message, {
      title: `Insert \`${close}\``,
      edits,
      related,
    });
  }
}
