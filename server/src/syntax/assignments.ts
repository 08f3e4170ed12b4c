/** Recognises what begins with a name: assignments, calls, and what was meant as one of them. */
import { Lost } from './cursor.ts';
import type { Shape } from './expressions.ts';
import { insertion, quoted, replacement } from './findings.ts';
import { productOf, unitBehindProduct } from './foreign-words.ts';
import { TableRecogniser } from './tables.ts';

/** An assignment while the next statements are looked at: a list after it may belong to it. */
export interface Assigned {
  readonly equals: number;
  readonly values: number;
  readonly end: number;
}

/** A longer rest of a line is no text. */
const MAX_WORDS = 100;

export abstract class AssignmentRecogniser extends TableRecogniser {
  /** The last assignment. */
  protected assigned: Assigned | null = null;

  /** A name at the beginning: an assignment, a call, or something that was meant as one of them. */
  protected nameStatement(): void {
    const from = this.at;
    if (this.callWithUnquoted() || this.equalsMissing()) return;
    this.dashedName();
    const shape = this.suffixed();
    if (shape === 'call') return;
    if (shape === 'value') throw new Lost(false);
    while (this.is(',') && this.isName(this.at + 1) && !this.token(this.at + 1).first) {
      this.at++;
      const target = this.suffixed();
      if (target === 'call' || target === 'value') throw new Lost(false);
    }
    if (this.assignment(false, from, shape)) return;
    const { start, end } = this.token(from);
    const name = quoted(this.source(from, this.at - 1));
    this.findings.unexpected(start, end, `${name} stands alone: neither \`=\` nor an argument follows.`);
    this.hide(start, this.prev.end);
  }

  /** The sign and the values of an assignment; false where there is neither. */
  protected assignment(local: boolean, from = this.at, shape: Shape = 'name'): boolean {
    const { tok } = this;
    const equals = this.at;
    if (this.is('==')) {
      this.findings.add('comparison-for-assignment', tok.start, tok.end, 'A value is set with `=`; `==` compares.', {
        title: 'Change to `=`',
        edits: [replacement(tok.start, tok.end, '=')],
        safe: true,
      });
      this.at++;
    } else if (this.is(':') && !tok.first) this.colonForEquals();
    else if (!local && this.isCompound()) {
      if (this.compound(from)) return true;
    } else if (!this.accept('=')) return local && shape === 'name';
    const values = this.at;
    const none = this.atEnd || this.blockEnds() || this.is(';') || this.is(',') || this.startsStatement(this.at);
    if (this.isLocalAsText()) this.unquoted(this.tok.start, this.tok.end);
    else if (none) this.missingValue();
    else {
      this.values(true);
      this.unquotedRest(values);
    }
    this.assigned = { equals, values, end: this.at };
    return true;
  }

  /** `restrict_room_creation = local`: behind it on its line is nothing that could be a local variable. */
  private isLocalAsText(): boolean {
    return this.is('local') && !this.tok.first && !this.continuesLine(this.at + 1);
  }

  /** `x += 1`; true where the whole statement is left out, as lists cannot be added up. */
  private compound(from: number): boolean {
    const operator = this.tok;
    const sign = this.token(this.at + 1);
    const target = this.source(from, this.at - 1);
    const edits = [replacement(operator.start, sign.end, `= ${target} ${operator.text}`)];
    const message = `Lua has no \`${operator.text}=\`.`;
    if (this.is('{', this.at + 2)) {
      this.findings.add('foreign-operator', operator.start, sign.end, message);
      this.at += 2;
      this.expression();
      this.hide(this.token(from).start, this.prev.end);
      return true;
    }
    this.findings.add('foreign-operator', operator.start, sign.end, message, {
      title: `Change to \`= ${target} ${operator.text}\``,
      edits,
      safe: true,
    });
    this.at += 2;
    return false;
  }

  /** Values up to the end of the statement; a comma before the next statement is one too many. */
  protected values(mayEndWithComma: boolean): void {
    for (;;) {
      this.expression();
      if (!this.is(',')) return;
      const next = this.at + 1;
      const ends = next >= this.tokens.length - 1 || this.startsStatement(next) || !this.startsExpression(next);
      if (mayEndWithComma && ends && !this.is('[', next)) return;
      this.at++;
    }
  }

  /** `motd = Welcome to my server`: the rest of the line belongs to the value. */
  private unquotedRest(values: number): void {
    const first = this.token(values);
    if (this.namedParts(values)) return;
    if (first.kind !== 'name' && first.kind !== 'number') return;
    if (!this.continuesLine() || this.is(';') || this.is(',') || this.tok.kind === 'keyword') return;
    if (first.line !== this.tok.line || (this.isName() && this.is('=', this.at + 1))) return;
    let last = this.at;
    while (this.continuesLine(last + 1) && !this.is(';', last + 1)) {
      if (++last > this.at + MAX_WORDS) return;
    }
    const raw = this.source(values, last);
    if (/["'{}()[\]=\\]/.test(raw)) return;
    if (!this.unitBehind(raw, first.start, this.token(last).end)) this.unquoted(first.start, this.token(last).end);
  }

  /** `ldap_base = dc=example,dc=com`: what has no space around its signs is one text. */
  private namedParts(values: number): boolean {
    if (this.at !== values + 1 || !this.is('=') || !this.adjacent(this.at) || !this.adjacent(this.at + 1)) return false;
    const { start, kind } = this.token(values);
    const word = /[^\s"'{}();]+/y;
    word.lastIndex = start;
    const text = kind === 'name' ? word.exec(this.text)?.[0] : undefined;
    if (text === undefined || !/^\w+=[^=].*$/.test(text)) return false;
    this.unquoted(start, start + text.replace(/,+$/, '').length);
    return true;
  }

  /** `100 MB`, `10 * 1024 * 1024 bytes`: a number, not a text. */
  private unitBehind(raw: string, start: number, end: number): boolean {
    const product = productOf(raw);
    const unit = product === null ? unitBehindProduct(raw) : raw.replace(/^[\d.]+/, '');
    if (unit === null) return false;
    const word = unit.trim();
    const edits = product === null ? [replacement(end - unit.length, end, '')] : [replacement(start, end, product)];
    this.findings.absorb(start, end);
    this.findings.add(
      'missing-quote',
      start,
      end,
      `Lua knows no units, such as the ${quoted(word)} of ${quoted(raw)}.`,
      {
        title: product === null ? `Remove \`${word}\`` : `Change to \`${product}\``,
        edits,
      },
    );
    while (this.tok.start < end && !this.atEnd) this.at++;
    return true;
  }

  /** `VirtualHost example.com`: a name called with a text that lacks its quotes. */
  private callWithUnquoted(): boolean {
    const callee = this.tok;
    if (!this.calls.has(callee.text) || !this.continuesLine(this.at + 1)) return false;
    const next = this.token(this.at + 1);
    if (this.is(':', this.at + 1) && this.token(this.at + 2).kind === 'string') {
      this.findings.add(
        'colon-for-equals',
        next.start,
        next.end,
        `\`${callee.text}\` takes its text without a \`:\`.`,
        {
          title: 'Remove `:`',
          edits: [
            replacement(
              next.start,
              next.end,
              callee.end === next.start && next.end === this.token(this.at + 2).start ? ' ' : '',
            ),
          ],
          safe: true,
        },
      );
      this.at += 3;
      return true;
    }
    const after = this.token(this.at + 2);
    if (
      next.kind === 'string' ||
      /^[={(.,;:[]$/.test(next.text) ||
      (next.kind === 'name' && after.text === '=' && !after.first)
    )
      return false;
    const pattern = /(?:xn--|(?!--)[^\s"'{}(),;=])+/y;
    pattern.lastIndex = next.start;
    const word = pattern.exec(this.text)?.[0];
    if (word === undefined) return false;
    const end = next.start + word.length;
    this.findings.absorb(next.start, end);
    this.findings.add(
      'unquoted-host',
      next.start,
      end,
      `${quoted(word)} stands without quotes after \`${callee.text}\`.`,
      {
        title: 'Put it in quotes',
        edits: [insertion(next.start, '"'), insertion(end, '"')],
        safe: true,
      },
    );
    while (this.tok.start < end && !this.atEnd) this.at++;
    // `Component muc.example.com "muc"`: the second text is an argument too.
    if (this.tok.kind === 'string' && this.continuesLine()) this.at++;
    return true;
  }

  /** `allow_registration true`, `authentication internal_hashed`. */
  private equalsMissing(): boolean {
    const from = this.at;
    const after = this.afterName(from);
    if (!this.continuesLine(after)) return false;
    const value = this.token(after);
    const constant = value.kind === 'keyword' && /^(?:true|false|nil)$/.test(value.text);
    if (constant || value.kind === 'number') {
      this.dashedName();
      this.at = after;
      this.reportEquals(from, after, [insertion(this.prev.end, ' =')], true);
      this.values(true);
      return true;
    }
    if (value.kind !== 'name' || after !== from + 1) return false;
    const next = this.token(after + 1);
    const word = this.tok.text;
    if (/^(?:var|let|const|set|global|export)$/.test(word) && (next.text === '=' || next.text === ':')) {
      this.findings.add('unexpected-token', this.tok.start, this.tok.end, `Lua has no word \`${word}\`.`, {
        title: `Remove \`${word}\``,
        edits: [replacement(this.tok.start, value.start, '')],
      });
      this.at++;
      this.nameStatement();
      return true;
    }
    if (!next.first && next.text !== ';' && next.text !== ',') return false;
    this.at = after;
    const edits = [insertion(this.prev.end, ' ='), insertion(value.start, '"'), insertion(value.end, '"')];
    this.reportEquals(from, after, edits, false);
    this.at = after + 1;
    return true;
  }

  private reportEquals(from: number, after: number, edits: ReturnType<typeof insertion>[], safe: boolean): void {
    const start = this.token(from).start;
    const { end } = this.token(after - 1);
    const name = quoted(this.text.slice(start, end));
    const title = edits.length > 1 ? 'Insert `=` and quotes' : 'Insert `=`';
    this.findings.add('missing-equals', start, end, `\`=\` is missing after ${name}.`, { title, edits, safe });
  }

  /** `modules-enabled`, at its first word; goes on to its last. */
  protected dashedName(): void {
    const from = this.at;
    const after = this.afterName(from);
    const name = this.source(from, Math.max(from, after - 1));
    if (!name.includes('-')) return;
    const sign = this.token(after).text;
    if (!/^(?:=|==|:|\{)$/.test(sign) && this.token(after).kind !== 'string' && !/^(?:true|false|nil)$/.test(sign))
      return;
    const { start } = this.token(from);
    const { end } = this.token(after - 1);
    const edits = [];
    for (let i = from; i < after; i++) {
      if (this.is('-', i)) edits.push(replacement(this.token(i).start, this.token(i).end, '_'));
    }
    const right = name.replaceAll('-', '_');
    const message = `A name has no hyphen in Lua: \`${name}\` reads as a subtraction.`;
    this.findings.add('hyphen-in-name', start, end, message, { title: `Change to \`${right}\``, edits, safe: true });
    this.at = after - 1;
  }
}
