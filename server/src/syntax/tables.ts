/** Recognises tables, and where one ends that was never closed. */
import { Lost } from './cursor.ts';
import { EntryRecogniser, type TableState } from './entries.ts';
import { type Finding, insertion, quoted, replacement } from './findings.ts';
import type { SpanEdit } from './text.ts';

export abstract class TableRecogniser extends EntryRecogniser {
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
    for (const finding of table.waiting) this.separateBy(separator, finding);
  }

  private separateBy(separator: string, finding: Finding): void {
    const edits = [insertion(finding.problem.span.end, separator)];
    this.findings.amend(finding, { title: `Insert \`${separator}\``, edits, safe: true });
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
      table.separator = this.tok.text;
      table.separated = true;
      this.at++;
    } else if (this.is('=') || this.tok.kind === 'unknown' || this.isOddAfterEntry()) this.skipJunk(table, this.at);
  }

  /** What neither goes on with an entry nor begins one nor ends the table. */
  private isOddAfterEntry(): boolean {
    if (this.atEnd || this.is('}') || this.is(')') || this.is(']')) return false;
    return !this.startsExpression(this.at) && !this.is('[') && !this.isKeywordEnd();
  }

  private missingSeparator(table: TableState): void {
    const { start, end } = this.prev;
    const message = `A comma or semicolon is missing after ${quoted(this.text.slice(start, end))}.`;
    const finding = this.findings.add('missing-separator', start, end, message);
    if (table.separator === '') table.waiting.push(finding);
    else this.separateBy(table.separator, finding);
    table.separated = true;
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
}
