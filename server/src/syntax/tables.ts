/** Recognises tables, and where one ends that was never closed. */
import { Lost } from './cursor.ts';
import { ExpressionRecogniser } from './expressions.ts';
import { type Finding, insertion, quoted, replacement } from './findings.ts';
import type { Lexeme } from './lexer.ts';
import type { SpanEdit } from './text.ts';

/** A table while it is read. */
interface TableState {
  readonly opener: number;
  readonly open: Lexeme;
  /** The bracket that closes it: `]` where it was opened with `[`. */
  readonly close: '}' | ']';
  /** The separator it uses, once one was seen. */
  separator: string;
  /** Missing separators that wait for their kind. */
  readonly waiting: Finding[];
  items: number;
  named: number;
  /** The least indented entry that begins a line; -1 while there is none. */
  indent: number;
  /** Whether the last entry was followed by a separator. */
  separated: boolean;
}

export abstract class TableRecogniser extends ExpressionRecogniser {
  /** The separator that the file used last. */
  private usual = ',';
  /** Whether a separator was put after the table that was closed last. */
  private closedWithSeparator = false;

  protected table(): void {
    const opener = this.at++;
    const open = this.token(opener);
    if (open.text === '{') this.entries(this.state(opener, '}'));
    else this.squareList(opener);
  }

  /** Goes on with the entries of a table whose `}` at `closed` came too early. */
  protected moreEntries(opener: number): void {
    this.entries({ ...this.state(opener, '}'), items: 1, separated: true });
  }

  private state(opener: number, close: '}' | ']'): TableState {
    const open = this.token(opener);
    return { opener, open, close, separator: '', waiting: [], items: 0, named: 0, indent: -1, separated: true };
  }

  /** `[ "a", "b" ]` as a value. */
  private squareList(opener: number): void {
    const open = this.token(opener);
    const edits = [replacement(open.start, open.end, '{')];
    const message = 'A list stands in `{` and `}` in Lua, not in `[` and `]`.';
    this.findings.add('json-array', open.start, open.end, message, {
      title: 'Change to `{` and `}`',
      edits,
      safe: true,
    });
    this.entries(this.state(opener, ']'), edits);
  }

  private entries(table: TableState, squareEdits?: SpanEdit[]): void {
    this.opens.push({ index: table.opener, token: table.open });
    const depth = this.opens.length;
    for (;;) {
      if (this.is(table.close) && !this.closesOuter(table)) {
        squareEdits?.push(replacement(this.tok.start, this.tok.end, '}'));
        this.at++;
        break;
      }
      if (this.endsBefore(table)) {
        this.missingClose(table);
        break;
      }
      if (this.is(',') || this.is(';')) this.straySeparators(table);
      else if (this.tok.kind === 'punctuation' && /^[)\]}]$/.test(this.tok.text)) {
        if (this.wrongClose(table)) break;
      } else this.entry(table, depth);
    }
    this.opens.pop();
    if (table.separator !== '') this.usual = table.separator;
    const separator = table.separator === '' ? this.usual : table.separator;
    for (const finding of table.waiting) {
      const edits = [insertion(finding.problem.span.end, separator)];
      this.findings.amend(finding, { title: `Insert \`${separator}\``, edits, safe: true });
    }
  }

  private entry(table: TableState, depth: number): void {
    if (!table.separated) {
      if (!this.startsExpression(this.at) && !this.is('[')) {
        this.skipJunk(table, this.at);
        return;
      }
      this.missingSeparator(table);
    }
    const from = this.at;
    const { tok, levels } = this;
    try {
      this.closedWithSeparator = false;
      table.separated = this.field(table) || this.closedWithSeparator;
      this.closedWithSeparator = false;
      if (tok.first) table.indent = table.indent < 0 ? tok.indent : Math.min(table.indent, tok.indent);
    } catch (error) {
      if (!(error instanceof Lost) || error.deep) throw error;
      this.opens.length = depth;
      this.levels = levels;
      this.skipJunk(table, from);
      return;
    }
    if (this.is(',') || this.is(';')) {
      table.separator ||= this.tok.text;
      table.separated = true;
      this.at++;
    } else if (this.is('=') || this.tok.kind === 'unknown' || this.isOddAfterEntry()) this.skipJunk(table, this.at);
  }

  /** What neither goes on with an entry nor begins one nor ends the table. */
  private isOddAfterEntry(): boolean {
    if (this.atEnd || this.is('}') || this.is(')') || this.is(']')) return false;
    return !this.startsExpression(this.at) && !this.is('[') && !this.isKeywordEnd();
  }

  private isKeywordEnd(): boolean {
    return this.tok.kind === 'keyword' && /^(?:then|in)$/.test(this.tok.text);
  }

  private missingSeparator(table: TableState): void {
    const { start, end } = this.prev;
    const message = `A comma or semicolon is missing after ${quoted(this.text.slice(start, end))}.`;
    table.waiting.push(this.findings.add('missing-separator', start, end, message));
    table.separated = true;
  }

  /** Returns whether an inserted separator follows the entry. */
  private field(table: TableState): boolean {
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

  private straySeparators(table: TableState): void {
    const from = this.at;
    while (this.is(',') || this.is(';')) this.at++;
    const { start } = this.token(from);
    const { end } = this.prev;
    const raw = this.text.slice(start, end);
    const edits: SpanEdit[] = [];
    for (let i = from; i < this.at; i++) edits.push(replacement(this.token(i).start, this.token(i).end, ''));
    const message =
      table.items + table.named > 0
        ? `${quoted(raw)} is one separator too many.`
        : `No entry stands before ${quoted(raw)}.`;
    this.findings.add('stray-separator', start, end, message, { title: `Remove \`${raw}\``, edits, safe: true });
  }

  /** A bracket of another kind; true where it ends the table. */
  private wrongClose(table: TableState): boolean {
    const { tok } = this;
    const opener = { ')': '(', ']': '[', '}': '{' }[tok.text] ?? '';
    if (this.isOpenOutside(opener)) {
      this.missingClose(table);
      return true;
    }
    if ((this.partner[table.opener] ?? -1) > this.at) {
      this.at++;
      const edits = [replacement(tok.start, tok.end, '')];
      // A separator after it belongs to it, unless an entry before it needs one.
      if (table.separated && (this.is(',') || this.is(';'))) {
        edits.push(replacement(this.tok.start, this.tok.end, ''));
        this.at++;
      }
      this.findings.add('stray-bracket', tok.start, tok.end, `Nothing is open that \`${tok.text}\` could close.`, {
        title: `Remove \`${tok.text}\``,
        edits,
        safe: true,
      });
      return false;
    }
    this.expectClose(table.opener, '}');
    return true;
  }

  private missingClose(table: TableState): void {
    const { open } = table;
    const separated = this.at - 1 > table.opener && (this.is(',', this.at - 1) || this.is(';', this.at - 1));
    const last = separated ? this.token(this.at - 2) : this.prev;
    const inTable = this.opens.at(-2)?.token.text === '{' && !this.is('}');
    let edit = this.closing(open, '}');
    if (inTable && separated && last.line === open.line) {
      // The separator is the one after the table.
      edit = insertion(last.end, ' }');
      this.at--;
    } else if (inTable && !this.is(',') && !this.is(';') && !this.endsOuter()) {
      edit = insertion(edit.span.start, edit.text + (table.separator || this.usual));
      this.closedWithSeparator = true;
    }
    const message = `A closing \`}\` is missing after ${quoted(this.text.slice(last.start, last.end))}.`;
    const related = { span: { start: open.start, end: open.end }, message: `\`${open.text}\` is opened here.` };
    this.findings.add('missing-bracket', last.start, last.end, message, {
      title: 'Insert `}`',
      edits: [edit],
      related,
    });
  }

  /** Whether no entry of the table around this one follows either. */
  private endsOuter(): boolean {
    return (
      this.atEnd ||
      this.isStatementWord(this.at) ||
      this.isKeywordEnd() ||
      this.isKnownCall(this.at) ||
      /^[)\]}]$/.test(this.tok.text)
    );
  }

  /** Leaves out what cannot be read, up to the next separator or the end of the table. */
  private skipJunk(table: TableState, from: number): void {
    const { start, end } = this.token(from);
    if (this.at < from + 1) this.at = Math.max(this.at, from);
    while (!this.atEnd && !this.is(',') && !this.is(';') && !this.is('}') && !this.isOuterEnd(table)) {
      const partner = this.partner[this.at] ?? -1;
      this.at = partner > this.at ? partner + 1 : this.at + 1;
      if (this.tok.first && (this.startsStatement(this.at) || this.tok.kind === 'string')) break;
    }
    if (this.at === from) this.at++;
    const isSeparator = this.is(',') || this.is(';');
    let stop = this.prev.end;
    // A separator goes with what it followed, unless the entry before needs it.
    if (isSeparator && table.separated) {
      stop = this.tok.end;
      this.at++;
    } else if (isSeparator) {
      table.separated = true;
      this.at++;
    }
    const message = `${quoted(this.text.slice(start, end))} is not expected here.`;
    this.findings.absorb(start, stop);
    this.findings.unexpected(start, end, message);
    this.hide(start, stop);
  }

  private isOuterEnd(table: TableState): boolean {
    const opener = { ')': '(', ']': '[' }[this.tok.text];
    return this.isEndWord(table) || (opener !== undefined && this.isOpenOutside(opener));
  }

  /** Whether `}` stands where it closes a table around this one, which then was never closed itself. */
  private closesOuter(table: TableState): boolean {
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
  private endsBefore(table: TableState): boolean {
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
