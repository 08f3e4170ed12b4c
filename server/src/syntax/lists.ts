/** Recognises lists whose brackets do not add up: closed too early, never opened, or nothing but a closing bracket. */
import { type Assigned, AssignmentRecogniser } from './assignments.ts';
import { insertion, replacement } from './findings.ts';

export abstract class ListRecogniser extends AssignmentRecogniser {
  /** Up to here there is no closing bracket that nothing opened, or there was one and it was taken. */
  private looked = -1;

  /** A closing bracket that nothing opened, or that a list lacks its beginning for. */
  protected strayBracket(): void {
    const { tok } = this;
    const assigned = this.assigned;
    if (tok.text === '}' && assigned && this.isListEnd(assigned, this.at)) {
      this.missingOpen(assigned, this.at);
      return;
    }
    const after = this.token(this.at + 1);
    const separator = (after.text === ',' || after.text === ';') && this.continuesLine(this.at + 1);
    const comma = separator && after.text === ',';
    const edits = comma ? [replacement(tok.start, after.end, '')] : [this.removal(tok)];
    this.findings.add('stray-bracket', tok.start, tok.end, `Nothing is open that \`${tok.text}\` could close.`, {
      title: `Remove \`${tok.text}\``,
      edits,
    });
    this.at += separator ? 2 : 1;
  }

  /** Whether `}` at `index` ends a list that an assignment just before it should have opened. */
  private isListEnd(assigned: Assigned, index: number): boolean {
    let before = index - 1;
    if (this.is(';', before) || this.is(',', before)) before--;
    if (before + 1 !== assigned.end) return false;
    const list = this.tokens.slice(assigned.values, assigned.end).some(({ text }) => text === ',');
    return this.token(assigned.values).kind === 'string' && (list || this.token(assigned.values).first);
  }

  private missingOpen(assigned: Assigned, close: number): void {
    const equals = this.token(assigned.equals);
    const { start, end } = this.token(close);
    const related = { span: { start, end }, message: 'The list ends here.' };
    this.findings.add('missing-bracket', equals.start, equals.end, 'An opening `{` is missing after `=`.', {
      title: 'Insert `{`',
      edits: [insertion(equals.end, ' {')],
      related,
    });
    this.at = close + 1;
  }

  /** Entries after a table that was closed too early, or of a list that was never opened. */
  protected tableGoesOn(): boolean {
    if (this.tok.kind !== 'string' && this.tok.text !== '{') return false;
    const close = this.unopenedClose();
    if (close < 0) return false;
    const assigned = this.assigned;
    let before = this.at - 1;
    const separated = this.is(';', before) || this.is(',', before);
    if (separated) before--;
    if (assigned && separated && assigned.end === before + 1 && this.token(assigned.values).kind === 'string') {
      this.missingOpen(assigned, close);
      return true;
    }
    const opener = this.partner[before] ?? -1;
    if (!this.is('}', before) || opener < 0) return false;
    const early = this.token(before);
    const needs = !separated && !this.is(',', before - 1) && !this.is(';', before - 1) && before - 1 !== opener;
    const doubled = separated && (this.is(',', before - 1) || this.is(';', before - 1));
    const edits = [needs ? replacement(early.start, early.end, ',') : this.removal(early)];
    if (doubled) edits.push(replacement(this.prev.start, this.prev.end, ''));
    this.findings.add('stray-bracket', early.start, early.end, 'This `}` ends the table, but more entries follow.', {
      title: 'Remove `}`',
      edits,
      related: {
        span: { start: this.token(close).start, end: this.token(close).end },
        message: 'The table ends here.',
      },
    });
    this.moreEntries(opener);
    return true;
  }

  /** Looks over entries from here for a `}` that nothing opened; -1 where something else comes first. */
  private unopenedClose(): number {
    if (this.at < this.looked) return -1;
    for (let i = this.at; i < this.tokens.length - 1; i++) {
      const { kind, text } = this.token(i);
      const partner = this.partner[i] ?? -1;
      this.looked = i;
      if (text === '}' && kind === 'punctuation') return partner < 0 ? i : -1;
      if (partner > i) i = partner;
      else if (this.startsStatement(i) && !/[,;]/.test(this.token(i - 1).text)) return -1;
    }
    return -1;
  }
}
