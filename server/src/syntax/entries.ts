/** Recognises the entries of a table, and where a table has to end that was never closed. */
import { Lost } from './cursor.ts';
import { ExpressionRecogniser } from './expressions.ts';
import { type Finding, insertion, quoted, replacement } from './findings.ts';
import type { Lexeme } from './lexer.ts';

/** A table while it is read. */
export interface TableState {
  readonly opener: number;
  readonly open: Lexeme;
  /** The bracket that closes it: `]` where it was opened with `[`. */
  readonly close: '}' | ']';
  /** The separator it used last, where lists mix both; empty while none was seen. */
  separator: string;
  /** Missing separators before the first one, whose kind shows later. */
  readonly waiting: Finding[];
  items: number;
  named: number;
  /** The least indented entry that begins a line; -1 while there is none. */
  indent: number;
  /** Whether the last entry was followed by a separator. */
  separated: boolean;
}

export abstract class EntryRecogniser extends ExpressionRecogniser {
  /** The separator that the file used last. */
  protected usual = ',';

  /** Returns whether an inserted separator follows the entry. */
  protected field(table: TableState): boolean {
    if (this.is('[')) {
      const close = this.partner[this.at] ?? -1;
      const key = close > 0 && (this.is('=', close + 1) || this.is(':', close + 1));
      if (key || (close < 0 && this.isLoneKey())) {
        const opener = this.at++;
        this.opens.push({ index: opener, token: this.token(opener) });
        this.expression();
        this.expectClose(opener, ']');
        this.opens.pop();
        this.equals();
        table.named++;
        return this.value(table);
      }
      if (close === this.at + 2 && this.continuesLine(close + 1) && this.startsExpression(close + 1)) {
        this.at = close + 1;
        this.missingEquals(close);
        table.named++;
        return this.value(table);
      }
    } else if (this.key()) {
      table.named++;
      return this.value(table);
    }
    this.expression();
    if (this.is('=')) throw new Lost(false);
    table.items++;
    return false;
  }

  /** `["key"] value` */
  private missingEquals(close: number): void {
    const start = this.token(close - 2).start;
    const { end } = this.token(close);
    const message = `\`=\` is missing after ${quoted(this.text.slice(start, end))}.`;
    const edits = [insertion(end, ' =')];
    this.findings.add('missing-equals', start, end, message, { title: 'Insert `=`', edits, safe: true });
  }

  /** `["key" =` without its closing bracket. */
  private isLoneKey(): boolean {
    return this.token(this.at + 1).kind === 'string' && this.is('=', this.at + 2);
  }

  /** A key and its `=`, or `:` in its place; false where this is an item. */
  private key(): boolean {
    const from = this.at;
    const first = this.tok;
    const bare = first.kind === 'string' || first.kind === 'number';
    const after = bare ? from + 1 : this.afterName(from);
    if (after === from) return false;
    const colon = this.is(':', after) && !this.isMethod(after);
    if (!this.is('=', after) && !colon) return false;
    if (after > from + 1 || bare) this.bracketKey(from, after);
    this.at = after;
    this.equals();
    return true;
  }

  private isMethod(colon: number): boolean {
    const { kind, text } = this.token(colon + 2);
    return (
      this.isName(colon + 1) &&
      (text === '(' || text === '{' || kind === 'string') &&
      this.tokens[colon - 1]?.kind === 'name'
    );
  }

  private bracketKey(from: number, after: number): void {
    const start = this.token(from).start;
    const { end } = this.token(after - 1);
    const raw = this.text.slice(start, end);
    const { kind } = this.token(from);
    const bare = kind !== 'name' && !(kind === 'string' && /^[^"'[]/.test(raw));
    // What lacks its quotes too is told as one mistake.
    if (!bare) this.findings.absorb(start, end);
    const edits = bare ? [insertion(start, '['), insertion(end, ']')] : [insertion(start, '["'), insertion(end, '"]')];
    if (this.is(':', after)) {
      // One mistake: the way JSON writes it.
      const colon = this.token(after);
      edits.push(
        replacement(colon.start, colon.end, /\s$/.test(this.text.slice(0, colon.start).slice(-1)) ? '=' : ' ='),
      );
      const message = `A key and its value are written \`[${raw}] = …\` in Lua.`;
      this.findings.add('colon-for-equals', colon.start, colon.end, message, {
        title: 'Change to `[…] =`',
        edits,
        safe: bare,
      });
      return;
    }
    const code = !bare && raw.includes('-') ? 'hyphen-in-name' : 'unbracketed-key';
    const key = bare ? `[${raw}]` : `["${raw}"]`;
    const message = `${quoted(raw)} can be a key only in the form \`${key}\`.`;
    this.findings.add(code, start, end, message, { title: `Change to \`${key}\``, edits, safe: bare });
  }

  /** At `=`, or at `:` in its place. */
  private equals(): void {
    if (this.accept('=')) return;
    const reported = this.findings.last;
    if (!(reported?.code === 'colon-for-equals' && reported.span.start === this.tok.start)) this.colonForEquals();
    else this.at++;
  }

  protected colonForEquals(): void {
    const { start, end } = this.tok;
    const text = /\s/.test(this.text.charAt(start - 1)) ? '=' : ' =';
    const name = quoted(this.text.slice(this.prev.start, this.prev.end));
    this.findings.add('colon-for-equals', start, end, `A value is set with \`=\` in Lua; \`:\` follows ${name}.`, {
      title: 'Change to `=`',
      edits: [replacement(start, end, text)],
      safe: true,
    });
    this.at++;
  }

  private value(table: TableState): boolean {
    const separated = this.is(',') || this.is(';') || this.is('}');
    if (!separated && !this.atEnd && !this.startsStatement(this.at)) {
      this.expression();
      return false;
    }
    const next = !separated && !this.endsBefore(table);
    this.missingValue(next ? table.separator || this.usual : '');
    return next;
  }

  /** After `=`, with nothing to set. */
  protected missingValue(separator = ''): void {
    const { end } = this.prev;
    const before = this.token(this.at - 2);
    const name = quoted(this.text.slice(before.start, before.end));
    this.findings.add('missing-value', before.start, end, `A value is missing for ${name}.`, {
      title: 'Set it to `nil`',
      edits: [insertion(end, ` nil${separator}`)],
    });
  }

  protected isKeywordEnd(): boolean {
    return this.tok.kind === 'keyword' && /^(?:then|in)$/.test(this.tok.text);
  }

  protected isOuterEnd(table: TableState): boolean {
    const opener = { ')': '(', ']': '[' }[this.tok.text];
    return this.isEndWord(table) || (opener !== undefined && this.isOpenOutside(opener));
  }

  /** Whether `}` stands where it closes a table around this one, which then was never closed itself. */
  protected closesOuter(table: TableState): boolean {
    const { tok } = this;
    if (!tok.first || tok.indent >= table.open.indent) return false;
    return this.opens
      .slice(0, -1)
      .some(({ index, token }) => token.text === '{' && token.indent === tok.indent && (this.partner[index] ?? -1) < 0);
  }

  /** A word of a statement, unless it stands within a line and the table is closed after it. */
  private isEndWord(table: TableState): boolean {
    return this.isStatementWord(this.at) && (this.tok.first || (this.partner[table.opener] ?? -1) < this.at);
  }

  /** Whether the table has to end before this token, though nothing closes it. */
  protected endsBefore(table: TableState): boolean {
    if (this.atEnd || this.isEndWord(table) || this.isKeywordEnd()) return true;
    const { tok } = this;
    if (!tok.first || (this.is('}') && this.closesOuter(table))) return tok.first;
    const closed = this.isTidy(table);
    const { indent } = table.open;
    const dedented = table.indent > indent;
    if (this.isKnownCall(this.at)) return !closed || tok.indent <= indent;
    if (closed || tok.indent > indent) return false;
    if (this.isAssignmentStart(this.at)) {
      if (dedented || (table.items > 0 && table.named === 0)) return true;
      if ((this.partner[table.opener] ?? -1) >= 0) return false;
      return table.items + table.named > 0 ? !table.separated : !this.lineEndsWithSeparator();
    }
    // An entry beside the bracket that opened this table, where the brackets do not add up.
    if (table.open.first && tok.indent === indent && (tok.text === '{' || tok.kind === 'string')) return true;
    const next = this.token(this.at + 1);
    const call =
      tok.kind === 'name' && !next.first && (next.text === '{' || next.text === '(' || next.kind === 'string');
    return call && dedented;
  }

  /** Whether its closing bracket stands on its line or below its beginning. */
  private isTidy(table: TableState): boolean {
    const closer = this.partner[table.opener] ?? -1;
    if (closer < 0) return false;
    const token = this.token(closer);
    return token.line === table.open.line || !token.first || token.indent === table.open.indent;
  }

  private lineEndsWithSeparator(): boolean {
    let last = this.at;
    while (this.continuesLine(last + 1)) last++;
    return this.is(',', last) || this.is(';', last);
  }
}
