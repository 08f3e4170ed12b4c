/** Recognises statements and blocks, and where one ends that was never closed. */

import { BlockRecogniser } from './blocks.ts';
import { Lost } from './cursor.ts';
import { blank, insertion, quoted, replacement } from './findings.ts';
import type { Span } from './text.ts';

export class StatementRecogniser extends BlockRecogniser {
  /** Spans of the statements outside of any block. */
  readonly statements: Span[] = [];
  /** Reads the whole text. */
  chunk(): void {
    while (!this.atEnd) {
      const from = this.at;
      const { start } = this.tok;
      if (/^(?:end|else|elseif|until)$/.test(this.tok.text) && this.tok.kind === 'keyword') this.strayWord();
      else this.guardedStatement(true);
      if (this.at === from) this.at++;
      this.statements.push({ start, end: this.prev.end });
    }
  }

  protected guardedStatement(outermost: boolean): void {
    const from = this.at;
    const { levels, loops } = this;
    const depth = this.opens.length;
    try {
      this.nested(() => this.statement());
      this.strayColon();
      this.strayComma(from);
      this.unquotedArgument(from);
    } catch (error) {
      if (!(error instanceof Lost) || (error.deep && !outermost)) throw error;
      this.opens.length = depth;
      this.levels = levels;
      this.loops = loops;
      this.junk(from, error.deep);
    }
  }

  private statement(): void {
    const { tok } = this;
    if (tok.kind === 'keyword') this.wordStatement();
    else if (tok.text === '::') this.label();
    else if (/^[)\]}]$/.test(tok.text)) this.strayBracket();
    else if (tok.kind === 'name' || tok.text === '(') this.nameStatement();
    // A comma is reported after the statement.
    else if (tok.text !== ',' && !this.accept(';') && !this.tableGoesOn()) throw new Lost(false);
  }

  private wordStatement(): void {
    const opener = this.at;
    switch (this.tok.text) {
      case 'local':
        this.local();
        break;
      case 'if':
        this.ifStatement();
        break;
      case 'while':
        this.at++;
        this.condition();
        this.word('do', opener);
        this.body(opener, 'end');
        break;
      case 'repeat':
        this.at++;
        this.body(opener, 'until');
        break;
      case 'for':
        this.forStatement();
        break;
      case 'do':
        this.at++;
        this.body(opener, 'end');
        break;
      case 'function':
        this.at++;
        this.functionName();
        this.functionBody(opener);
        break;
      case 'return':
        this.returnStatement();
        break;
      case 'break':
        this.at++;
        if (this.loops === 0) this.strayBreak();
        break;
      case 'goto':
        this.at++;
        this.name();
        break;
      default:
        throw new Lost(false);
    }
  }

  private strayBreak(): void {
    const { start, end } = this.prev;
    this.findings.add('unexpected-token', start, end, '`break` stands outside of any loop.', {
      title: 'Remove `break`',
      edits: [this.removal(this.prev)],
    });
  }

  private name(): void {
    if (!this.isName()) throw new Lost(false);
    this.at++;
  }

  private label(): void {
    this.at++;
    this.name();
    if (!this.accept('::')) throw new Lost(false);
  }

  private local(): void {
    this.at++;
    if (this.accept('function')) {
      const opener = this.at - 1;
      this.name();
      this.functionBody(opener);
      return;
    }
    do {
      this.dashedName();
      this.name();
      if (this.accept('<')) {
        if (!this.isName() || !/^(?:const|close)$/.test(this.tok.text) || !this.is('>', this.at + 1))
          throw new Lost(false);
        const { start } = this.prev;
        this.at += 2;
        this.neutral.push(blank(start, this.prev.end));
      }
    } while (this.accept(','));
    this.assignment(true);
  }

  private ifStatement(): void {
    const opener = this.at++;
    let elseIf = -1;
    this.condition();
    this.word('then', opener);
    for (;;) {
      const closer = this.block(opener);
      if (closer === 'elseif') {
        this.at++;
        this.condition();
        this.word('then', opener);
      } else if (closer === 'else') {
        this.at++;
        if (this.is('if') && this.continuesLine()) elseIf = this.at;
      } else break;
    }
    if (elseIf >= 0 && !(this.is('end') && !this.closesOuterBlock(this.token(opener)))) this.elseIf(elseIf);
    else this.end(opener, 'end');
  }

  /** `else if`, which begins another `if`, where only one `end` follows. */
  private elseIf(index: number): void {
    const before = this.token(index - 1);
    const { start, end } = this.token(index);
    const message = '`else if` begins a second `if`, which lacks an `end` of its own.';
    const edits = [replacement(before.end, start, '')];
    this.findings.add('missing-end', before.start, end, message, { title: 'Change to `elseif`', edits });
  }

  private forStatement(): void {
    const opener = this.at++;
    this.name();
    while (this.accept(',')) this.name();
    const numeric = this.is('=');
    if (!numeric && !this.is('in')) throw new Lost(false);
    let values = 0;
    do {
      this.at++;
      this.expression();
      values++;
    } while (this.is(','));
    if (numeric && (values < 2 || values > 3)) throw new Lost(false);
    this.word('do', opener);
    this.body(opener, 'end');
  }

  private functionName(): void {
    this.name();
    while (this.accept('.')) this.name();
    if (this.accept(':')) this.name();
  }

  protected functionBody(opener: number): void {
    if (!this.accept('(')) throw new Lost(false);
    while (!this.is(')')) {
      if (!this.accept('...')) this.name();
      if (!this.accept(',')) break;
    }
    if (!this.accept(')')) throw new Lost(false);
    this.body(opener, 'end');
  }

  private returnStatement(): void {
    const word = this.tok;
    this.at++;
    if (!this.blockEnds() && !this.is(';') && !this.startsStatement(this.at)) this.values(false);
    this.accept(';');
    const block = this.opens.at(-1);
    if (this.blockEnds() || (block && (this.leavesBlock(block) || this.closesBracketOutside(block)))) return;
    // What begins no statement is reported as such.
    if (this.tok.kind !== 'keyword' && this.tok.kind !== 'name' && !this.is('::')) return;
    const edits = [insertion(word.start, 'do '), insertion(this.prev.end, ' end')];
    const message = 'Something follows this `return`, which has to be the last statement.';
    this.findings.add('unexpected-token', word.start, word.end, message, {
      title: 'Put it between `do` and `end`',
      edits,
    });
  }

  private strayWord(): void {
    const { start, end, text } = this.tok;
    this.at++;
    if (text === 'end') {
      this.findings.add('stray-end', start, end, 'No block is open that `end` could close.', {
        title: 'Remove `end`',
        edits: [this.removal(this.prev)],
        safe: true,
      });
      return;
    }
    // What the word goes on with is left out too, as far as it is no statement.
    if (text !== 'else') while (this.continuesLine() && !this.accept('then')) this.at++;
    this.findings.absorb(start, this.prev.end);
    this.findings.add('stray-end', start, end, `No block is open that \`${text}\` could go on with.`);
    this.hide(start, this.prev.end);
  }

  /** `VirtualHost "example.com":` with nothing else on its line. */
  private strayColon(): void {
    if (!this.is(':') || this.tok.first || this.continuesLine(this.at + 1)) return;
    const { start, end } = this.tok;
    this.findings.add('stray-separator', start, end, 'No colon stands after a statement.', {
      title: 'Remove `:`',
      edits: [this.removal(this.tok)],
      safe: true,
    });
    this.at++;
  }

  /** `,` after a whole statement, or between what a function is given without parentheses: `Component "x", "muc"`. */
  private strayComma(from: number): void {
    if (!this.is(',')) return;
    const { start, end } = this.tok;
    const name = this.token(from).text;
    const goesOn = this.calls.has(name) && this.isArgument(this.at - 1) && this.isArgument(this.at + 1);
    const message = goesOn
      ? `No comma stands between what ${quoted(name)} is given.`
      : 'No comma stands after a statement.';
    this.findings.add('stray-separator', start, end, message, {
      title: 'Remove `,`',
      edits: [replacement(start, end, '')],
      safe: true,
    });
    this.at++;
    while (goesOn && this.isArgument(this.at)) {
      if (this.is('{')) this.nested(() => this.table());
      else this.at++;
    }
  }

  /** A text, or a table, that a function is given without parentheses. */
  private isArgument(index: number): boolean {
    return this.token(index).kind === 'string' || this.is('{', index);
  }

  /** `Component "rooms.example.com" muc`. */
  private unquotedArgument(from: number): void {
    const name = this.token(from).text;
    const { start, end, kind, text } = this.tok;
    if (!this.calls.has(name) || kind !== 'name' || !this.continuesLine() || this.at < from + 2) return;
    // One text, or a name without its quotes, and nothing else.
    if (!/^(?:"[^"]*"|'[^']*'|[^\s"'{}()]+)$/.test(this.source(from + 1, this.at - 1))) return;
    const next = this.token(this.at + 1);
    if (!next.first && next.text !== ';' && !this.is('{', this.at + 1) && next.text !== '<eof>') return;
    this.findings.add('unquoted-host', start, end, `${quoted(text)} stands without quotes after \`${name}\`.`, {
      title: 'Put it in quotes',
      edits: [insertion(start, '"'), insertion(end, '"')],
      safe: true,
    });
    this.at++;
    if (this.is('{')) this.nested(() => this.table());
  }

  /** Leaves out what cannot be read, from a statement's beginning to that of the next. */
  private junk(from: number, deep: boolean): void {
    const failed = this.tok;
    if (this.at === from) this.at++;
    while (!this.atEnd && !(this.tok.first && this.startsStatement(this.at)) && !this.blockEnds()) {
      const partner = this.partner[this.at] ?? -1;
      this.at = partner > this.at ? partner + 1 : this.at + 1;
      if (this.prev.text === ';' && !this.prev.first && !this.continuesLine()) break;
    }
    const { start } = this.token(from);
    const { end } = this.prev;
    this.findings.absorb(start, end);
    this.hide(start, end);
    if (deep) {
      const { text } = this.token(from);
      this.findings.add(
        'too-deep',
        start,
        this.token(from).end,
        `What begins with ${quoted(text)} is nested too deep for Lua.`,
      );
      return;
    }
    const at = failed.start < end ? failed : this.token(from);
    const what =
      at.text === '<eof>' || at.end <= at.start ? 'The end of the file' : quoted(this.text.slice(at.start, at.end));
    this.findings.unexpected(at.start, at.end, `${what} is not expected here.`);
  }
}
