/** The lexer for a text that Lua refuses: sees what was meant as a string or a comment, and records the difference. */
import { type Finding, type Findings, insertion, quoted, replacement } from './findings.ts';
import { isSpace, isWellFormedNumber, Lexer, type Scanned } from './lexer.ts';
import { isTypographicQuote, MAX_LINE, type QuotedRegion, readQuotes } from './quotes.ts';
import type { SyntaxErrorCode } from './source-file.ts';
import type { SpanEdit } from './text.ts';

/** Signs of other languages that mean one thing only; the token stands for the sign of Lua. */
const FOREIGN_SIGNS: Readonly<Record<string, string>> = {
  '!=': '~=',
  '&&': 'and',
  '||': 'or',
  '=>': '=',
  ':=': '=',
  '!': 'not',
};

const FOREIGN_SIGN = /!=|&&|\|\||=>|:=|!/y;
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/y;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060]+/y;
/** Words with signs in them that no name of Lua has: addresses, paths, amounts with units. */
const WORD_AROUND = /[\w.@+/:*%\u00c0-\u1fff\u2c00-\ud7ff-]/;
const LETTERS = /[A-Za-z_\u00c0-\u1fff\u2c00-\ud7ff]/;

export class TolerantLexer extends Lexer {
  readonly #findings: Findings;
  /** Strings of the current line that were read by weighing it; the lexer takes them as they are. */
  #regions: QuotedRegion[] = [];
  /** What was found about the strings of the current line, by their start. */
  readonly #reported = new Map<number, Finding>();
  readonly #absent = new Set<string>();
  /** For each quote, up to where a string was followed that did not end. */
  readonly #unended = new Map<string, number>();
  /** Up to here quotes have been weighed. */
  #weighedTo = 0;
  /** Edits of equal length for what Lua 5.4 takes and luaparse does not. */
  readonly neutral: SpanEdit[] = [];

  constructor(text: string, findings: Findings) {
    super(text);
    this.#findings = findings;
  }

  override run(): void {
    const { text } = this;
    if (text.charCodeAt(0) === 0xfeff) {
      const edits = [replacement(0, 1, '')];
      const message = 'The file begins with a byte order mark, which Lua does not skip.';
      this.#findings.add('byte-order-mark', 0, 1, message, { title: 'Remove the byte order mark', edits, safe: true });
      this.at = 1;
      this.floor = 1;
    }
    if (text.startsWith('#!', this.at)) {
      const end = this.lineEnd(this.at);
      const message = 'A `#!` line is only skipped when Lua runs the file itself; in a configuration it is an error.';
      const edits = [insertion(this.at, '--')];
      this.#findings.add('interpreter-line', this.at, end, message, { title: 'Comment it out', edits, safe: true });
      this.at = end;
      this.floor = end;
    }
    super.run();
    this.#findings.seal();
  }

  protected override scan(start: number): Scanned | null {
    const region = this.#nextRegion(start);
    if (region?.start === start) {
      this.#regions.shift();
      this.#checkEscapes(region.start, region.end, region);
      return { kind: 'string', end: Math.max(region.end, start + 1), text: '' };
    }
    const foreign = this.#foreignComment(start);
    if (foreign) return foreign;
    const sign = this.match(FOREIGN_SIGN, start);
    const meaning = FOREIGN_SIGNS[sign];
    if (meaning !== undefined) return this.#foreignSign(start, sign, meaning);
    const scanned = super.scan(start);
    return scanned && region && scanned.end > region.start && scanned.kind !== 'comment'
      ? { ...scanned, end: region.start }
      : scanned;
  }

  /** What was found on the way is found again, or is not there. */
  protected override rewind(offset: number): void {
    super.rewind(offset);
    this.#findings.dropFrom(offset);
    while ((this.neutral.at(-1)?.span.start ?? -1) >= offset) this.neutral.pop();
  }

  #nextRegion(start: number): QuotedRegion | undefined {
    while ((this.#regions[0]?.start ?? start) < start) this.#regions.shift();
    return this.#regions[0];
  }

  protected override scanQuoted(start: number): Scanned | null {
    if (start < this.#weighedTo) return { kind: 'unknown', end: start + 1, text: this.text.charAt(start) };
    const end = this.#boundedQuotedEnd(start);
    if (end < 0) return this.#multiLine(start) ?? this.#weigh(start);
    if (LETTERS.test(this.text.charAt(end)) && this.#weighable(start, end)) return this.#weigh(start);
    this.#checkEscapes(start, end, null);
    return { kind: 'string', end, text: '' };
  }

  /** As `quotedEnd`, but a stretch in which no string ended is not searched again. */
  #boundedQuotedEnd(start: number): number {
    const quote = this.text.charAt(start);
    if (start < (this.#unended.get(quote) ?? -1)) return -1;
    const end = this.quotedEnd(start);
    if (end < 0) this.#unended.set(quote, this.unendedAt);
    return end;
  }

  /** Only on one line: what goes on below by `\` at a line's end cannot be weighed as a line. */
  #weighable(start: number, end: number): boolean {
    return this.lineEnd(start) >= end;
  }

  /** Reads the strings of this line again, by weighing. */
  #weigh(start: number): Scanned | null {
    const end = this.lineEnd(start);
    const from = Math.max(this.segmentStart, this.#weighedTo);
    if (end - from > MAX_LINE || this.#findings.full) return this.#endWithLine(start, end);
    const regions = readQuotes(this.text, from, end);
    this.#weighedTo = end;
    this.rewind(from);
    const outside = regions.every((region) => start < region.start || start >= region.end);
    if (regions.length === 0 || outside) {
      const close = this.text.slice(start, end).trimEnd().length + start;
      const quote = this.text.charAt(start);
      const edits = [insertion(close, quote)];
      regions.push({ start, end: close, quote, edits, faults: new Set(['missing-close']) });
      regions.sort((a, b) => a.start - b.start);
    }
    this.#reported.clear();
    for (const region of regions) if (region.edits.length > 0) this.#reportQuotes(region);
    this.#regions = regions;
    return null;
  }

  /** A string on a line too long to be weighed. */
  #endWithLine(start: number, end: number): Scanned {
    const quote = this.text.charAt(start);
    if (isTypographicQuote(quote)) return { kind: 'unknown', end: start + 1, text: quote };
    const close = this.quotedEnd(start);
    if (close >= 0) return { kind: 'string', end: close, text: '' };
    const edits = [insertion(end, quote)];
    this.#reportQuotes({ start, end, quote, edits, faults: new Set(['missing-close']) });
    return { kind: 'string', end, text: '' };
  }

  #reportQuotes({ start, end, quote, edits, faults }: QuotedRegion): void {
    const { text } = this;
    const raw = text.slice(start, end);
    const inner = quoted(raw.replace(/^["'“”„«»‘’‚`´]|["'“”„«»‘’`´]$/g, ''));
    const report = (code: SyntaxErrorCode, message: string, title: string, safe: boolean): void => {
      this.#reported.set(start, this.#findings.add(code, start, end, message, { title, edits: [...edits], safe }));
    };
    const letters = [...raw];
    if (faults.has('missing-close')) {
      report('missing-quote', `The closing quote is missing after ${inner}.`, `Insert \`${quote}\``, false);
    } else if (faults.has('missing-open')) {
      report('missing-quote', `The opening quote is missing before ${inner}.`, `Insert \`${quote}\``, false);
    } else if (faults.has('typographic')) {
      const signs = [...new Set(letters.filter(isTypographicQuote))].map(quoted).join(' and ');
      report(
        'typographic-quote',
        `Lua does not know the quotes ${signs}.`,
        `Change to \`${quote}\``,
        faults.size === 1,
      );
    } else if (faults.has('wrong')) {
      const message = `${inner} opens with \`${letters[0] ?? ''}\` and closes with \`${letters.at(-1) ?? ''}\`.`;
      report('wrong-quote', message, `Change to \`${quote}\``, true);
    } else if (faults.has('backslash')) {
      report(
        'unknown-escape',
        `The backslash before the closing quote of ${inner} keeps it from closing.`,
        'Double the backslash',
        false,
      );
    } else {
      report(
        'quote-in-string',
        `A quote inside ${inner} ends the text early.`,
        edits[0]?.text === '\\' ? 'Put a backslash before the inner quotes' : `Put it between \`${quote}\``,
        false,
      );
    }
  }

  /** A text in quotes that runs over several lines and has its closing quote there. */
  #multiLine(start: number): Scanned | null {
    const { text } = this;
    const quote = text.charAt(start);
    const breaks: number[] = [];
    let lineEnd = this.lineEnd(start);
    if (/[,;{}[\]]\s*$/.test(text.slice(start, lineEnd)) || lineEnd - start > 2000) return null;
    for (let count = 0; count < 30 && lineEnd < text.length; count++) {
      breaks.push(lineEnd);
      const next = lineEnd + (text.startsWith('\r\n', lineEnd) ? 2 : 1);
      lineEnd = this.lineEnd(next);
      if (lineEnd - next > 2000) return null;
      const line = text.slice(next, lineEnd);
      const found = line.indexOf(quote);
      if (/^\s*[\w.-]+\s*=/.test(line) || /^\s*[A-Z]\w*\s*["']/.test(line)) return null;
      if (found < 0) continue;
      if (!/^\s*[,;)}\]]*\s*(?:--.*)?$/.test(line.slice(found + 1))) return null;
      const end = next + found + 1;
      const content = text.slice(start + 1, end - 1);
      const long = !content.includes('\\') && !content.includes(']]') && !content.endsWith(']');
      const edits = long
        ? [replacement(start, start + 1, '[['), replacement(end - 1, end, ']]')]
        : breaks.map((at) => insertion(at, '\\'));
      const title = long ? 'Write it between `[[` and `]]`' : 'End each line with a backslash';
      const message = `A text in \`${quote}\` has to end on its line; this one goes on.`;
      this.#findings.add('line-break-in-string', start, breaks[0] ?? end, message, { title, edits });
      return { kind: 'string', end, text: '' };
    }
    return null;
  }

  /** Escapes that Lua does not know, and those that only luaparse does not. */
  #checkEscapes(start: number, end: number, region: QuotedRegion | null): void {
    const raw = this.text.slice(start, end);
    if (!raw.includes('\\')) return;
    const unknown: number[] = [];
    const single: number[] = [];
    for (let i = 1; i < raw.length - 1; i++) {
      if (raw.charAt(i) !== '\\') continue;
      const rest = raw.slice(i + 1, i + 14);
      const big = /^u\{([0-9a-fA-F]+)\}/.exec(rest);
      if (big && Number.parseInt(big[1] ?? '', 16) > 0x7fff_ffff) unknown.push(start + i);
      else if (big && (Number.parseInt(big[1] ?? '', 16) > 0x10_ffff || big[0].length > 9)) {
        this.neutral.push(replacement(start + i, start + i + 1 + big[0].length, '0'.repeat(big[0].length + 1)));
      } else if (
        !big &&
        !/^(?:[abfnrtvz\\"'\r\n]|x[0-9a-fA-F]{2}|(?:[01]?\d?\d|2[0-4]\d|25[0-5])(?!\d)|(?:[01]\d\d|2[0-4]\d|25[0-5]))/.test(
          rest,
        )
      ) {
        unknown.push(start + i);
      } else if (!'\\"\''.includes(rest.charAt(0))) single.push(start + i);
      i++;
    }
    if (unknown.length === 0) return;
    // The backslashes of a Windows path are all meant as such, also where they happen to make an escape.
    const path = /^["'](?:[A-Za-z]:)?\\/.test(raw) && /^["'][A-Za-z]:/.test(raw);
    const places = path ? [...unknown, ...single].sort((a, b) => a - b) : unknown;
    const sequence = this.text.slice(unknown[0] ?? start, (unknown[0] ?? start) + 2);
    const message = `Lua knows no escape \`${sequence}\` in a text.`;
    const edits = places.map((at) => insertion(at, '\\'));
    const title = places.length > 1 ? 'Double the backslashes' : 'Double the backslash';
    if (region && region.edits.length > 0) {
      // One mistake in one string is enough to tell of; the other is mended along.
      const finding = this.#reported.get(region.start);
      const mend = finding?.problem.mend;
      if (finding && mend) this.#findings.amend(finding, { ...mend, edits: [...mend.edits, ...edits] });
      return;
    }
    const first = unknown[0] ?? start;
    this.#findings.add('unknown-escape', first, first + 2, message, { title, edits, safe: path });
  }

  protected override scanNumber(start: number): Scanned {
    const number = super.scanNumber(start);
    const raw = number.text;
    if (isWellFormedNumber(raw)) {
      // luaparse wants a digit before the point.
      if (/^0[xX]\./.test(raw)) this.neutral.push(replacement(start, number.end, '0'.repeat(raw.length)));
      return number;
    }
    // `1then` and `x = 3y = 4` lack a space only.
    const joined = /^(\d+)(?=(?:and|or|then|do|end|until|else|elseif)$)/.exec(raw) ?? this.#beforeAssignment(number);
    if (!joined) return this.#unquotedWord(start, start);
    const digits = joined[1] ?? '';
    const end = start + digits.length;
    const message = `A space is missing between ${quoted(digits)} and ${quoted(raw.slice(digits.length))}.`;
    const edits = [insertion(end, ' ')];
    this.#findings.add('unexpected-token', start, end, message, { title: 'Insert a space', edits, safe: true });
    return { kind: 'number', end, text: digits };
  }

  #beforeAssignment({ text, end }: Scanned): RegExpExecArray | null {
    const assigned = /[ \t]*=(?!=)/y;
    assigned.lastIndex = end;
    return assigned.test(this.text) && this.tokens.at(-1)?.text === '=' ? /^(\d+)(?=[A-Za-z_]\w*$)/.exec(text) : null;
  }

  /** A word such as `10MB`, `127.0.0.1` or `me@example.com`; `from` lies in it, the tokens before `from` are dropped. */
  #unquotedWord(from: number, at: number): Scanned {
    const { text } = this;
    let end = at;
    while (end < text.length && WORD_AROUND.test(text.charAt(end)) && !text.startsWith('--', end)) end++;
    while (end > at + 1 && /[.:]/.test(text.charAt(end - 1))) end--;
    const word = text.slice(from, end);
    const edits = [insertion(from, '"'), insertion(end, '"')];
    const message = `${quoted(word)} stands without quotes.`;
    this.#findings.add('missing-quote', from, end, message, { title: `Change to \`"${word}"\``, edits });
    return { kind: 'string', end, text: '' };
  }

  protected override scanUnknown(start: number): Scanned | null {
    const char = this.text.charAt(start);
    if (isTypographicQuote(char) && start >= this.#weighedTo) return this.#weigh(start);
    for (const [pattern, text, name] of [
      [ODD_SPACE, ' ', 'A space of a kind that Lua does not know'],
      [INVISIBLE, '', 'An invisible character'],
    ] as const) {
      const odd = this.match(pattern, start);
      if (odd === '') continue;
      const edits = [replacement(start, start + odd.length, text)];
      const title = text === '' ? 'Remove it' : 'Change to a plain space';
      this.#findings.add('odd-space', start, start + odd.length, `${name} stands here.`, { title, edits, safe: true });
      this.at = start + odd.length;
      return null;
    }
    if (char === '\ufeff') {
      const edits = [replacement(start, start + 1, '')];
      const message = 'A byte order mark stands here, which Lua does not skip.';
      this.#findings.add('byte-order-mark', start, start + 1, message, {
        title: 'Remove the byte order mark',
        edits,
        safe: true,
      });
      this.at = start + 1;
      return null;
    }
    if (char === '@' || LETTERS.test(char)) {
      let from = start;
      const limit = this.segmentStart;
      while (from > limit && WORD_AROUND.test(this.text.charAt(from - 1))) from--;
      const last = this.tokens.at(-1);
      if (last && last.kind === 'string' && last.end > from) from = start;
      if (from < start || /\w/.test(this.text.charAt(start + 1))) {
        if (from === start) return this.#unquotedWord(start, start);
        this.rewind(from);
        const { end } = this.#unquotedWord(from, start);
        this.#regions = [{ start: from, end, quote: '"', edits: [], faults: new Set() }];
        return null;
      }
    }
    let end = start + 1;
    while (this.text.charAt(end) === char) end++;
    return end > start + 1 ? { kind: 'unknown', end, text: char } : super.scanUnknown(start);
  }

  #foreignSign(start: number, sign: string, meaning: string): Scanned {
    const end = start + sign.length;
    const word = /[a-z]/.test(meaning);
    const before = word && start > 0 && !isSpace(this.text.charCodeAt(start - 1)) && sign !== '!' ? ' ' : '';
    const after = word && !isSpace(this.text.charCodeAt(end)) ? ' ' : '';
    const edits = [replacement(start, end, before + meaning + after)];
    const message = `Lua writes ${quoted(meaning)} where other languages write ${quoted(sign)}.`;
    this.#findings.add('foreign-operator', start, end, message, {
      title: `Change to \`${meaning}\``,
      edits,
      safe: true,
    });
    return { kind: word ? 'keyword' : 'punctuation', end, text: meaning };
  }

  protected override scanLong(start: number, open: string, comment: boolean): number {
    const close = open.replaceAll('[', ']');
    const found = this.#find(close, start + open.length);
    if (found >= 0) return found + close.length;
    // Text on the first line: that line was meant. None: the paragraph.
    const { text } = this;
    const lineEnd = this.lineEnd(start);
    const rest = text.slice(start + open.length, lineEnd).trim();
    let at = lineEnd;
    if (rest === '') {
      const paragraph = /(?:\r\n|\n|\r)[ \t]*(?=\r|\n)/g;
      paragraph.lastIndex = lineEnd;
      const gap = paragraph.exec(text);
      at = gap && gap.index > lineEnd ? gap.index : text.trimEnd().length;
      at = Math.max(at, lineEnd);
    }
    const opened = comment ? `--${open}` : open;
    const from = comment ? start - 2 : start;
    const what = comment ? 'comment' : 'text';
    const message = `The ${what} that \`${opened}\` opens is never closed; everything after it belongs to it.`;
    const gap = rest === '' ? (text.includes('\r\n') ? '\r\n' : '\n') : comment ? ' ' : '';
    const edits = [insertion(at, gap + close)];
    const code = comment ? 'unclosed-comment' : 'missing-quote';
    this.#findings.add(code, from, from + opened.length, message, { title: `Insert \`${close}\``, edits });
    return at;
  }

  /** `//`, `#` and slash-star where they stand as a comment, and not as integer division or length. */
  #foreignComment(start: number): Scanned | null {
    const { text } = this;
    const char = text.charAt(start);
    if (char === '/' && text.charAt(start + 1) === '*') return this.#blockComment(start);
    const slashes = char === '/' && text.charAt(start + 1) === '/';
    if (!slashes && char !== '#') return null;
    const lineEnd = this.lineEnd(start);
    if (slashes ? !this.#slashesComment(start, lineEnd) : !this.#hashComments(start, lineEnd)) return null;
    const mark = slashes ? '//' : '#';
    const tail = text.charAt(start + mark.length) === '[' ? '-- ' : '--';
    const edits = [replacement(start, start + mark.length, tail)];
    const message = `A comment begins with \`--\` in Lua, not with \`${mark}\`.`;
    this.#findings.add('foreign-comment', start, start + mark.length, message, {
      title: 'Change to `--`',
      edits,
      safe: true,
    });
    this.#regions = [];
    return { kind: 'comment', end: lineEnd, text: '' };
  }

  #slashesComment(start: number, lineEnd: number): boolean {
    const last = this.tokens.at(-1);
    if (!last || this.atLineStart) return true;
    if (last.kind === 'string' || last.kind === 'keyword' || ',;{}('.includes(last.text)) return true;
    const rest = this.text.slice(start + 2, Math.min(lineEnd, start + 300)).trim();
    // After a number or name: a sum goes on with one operand and then a sign, a remark with several words.
    return !/^[-#~(]*\s*(?:[\w.]+|\()\s*(?:$|[-+*/%^.,;)}\]<>=~|&([{:]|--|and\b|or\b|then\b|do\b)/.test(rest);
  }

  #hashComments(start: number, lineEnd: number): boolean {
    const last = this.tokens.at(-1);
    if (!last) return true;
    const operand =
      last.kind === 'string' || last.kind === 'number' || last.kind === 'name' || '}])'.includes(last.text);
    if (operand || /^(?:true|false|nil|end|do|then|else|repeat)$/.test(last.text)) return true;
    if (!/^[,;{]$/.test(last.text)) return false;
    // The length of a text that is written out is of no use to anyone.
    if (this.atLineStart && /^#\s*["']/.test(this.text.slice(start, Math.min(lineEnd, start + 300)))) return true;
    return !/^#\s*(?:[\w.]+|"[^"]*"|'[^']*')\s*(?:[-+*/,;})\]=<>~]|--|$|(?:do|then|and|or|end|in)\b)/.test(
      this.text.slice(start, Math.min(lineEnd, start + 300)).trim(),
    );
  }

  /** Where a text stands next; what is not found once is not looked for again further on. */
  #find(wanted: string, from: number): number {
    if (this.#absent.has(wanted)) return -1;
    const found = this.text.indexOf(wanted, from);
    if (found < 0) this.#absent.add(wanted);
    return found;
  }

  #blockComment(start: number): Scanned {
    const { text } = this;
    const found = this.#find('*/', start + 2);
    const closed = found >= 0;
    const end = closed ? found + 2 : this.lineEnd(start);
    const content = text.slice(start + 2, closed ? found : end);
    const message = 'A comment of several lines stands between `--[[` and `]]` in Lua, not between `/*` and `*/`.';
    const level = content.includes(']]') || content.endsWith(']') ? '=' : '';
    const edits = [replacement(start, start + 2, closed ? `--[${level}[` : '--')];
    if (closed) edits.push(replacement(found, end, `]${level}]`));
    this.#findings.add('foreign-comment', start, start + 2, message, {
      title: 'Change to `--[[ ]]`',
      edits,
      safe: closed,
    });
    return { kind: 'comment', end, text: '' };
  }
}
