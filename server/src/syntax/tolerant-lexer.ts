/** The lexer for a text that Lua refuses: sees what was meant as a string or a comment, and records the difference. */
import { insertion, quoted, replacement } from './findings.ts';
import { namesBlock, productOf, wordMeant } from './foreign-words.ts';
import { isSpace, isWellFormedNumber, type Scanned } from './lexer.ts';
import { isTypographicQuote } from './quote-signs.ts';
import { StringLexer } from './string-lexer.ts';
import { newlineIn } from './text.ts';

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

export class TolerantLexer extends StringLexer {
  /** What was looked for and is not there. */
  readonly #absent = new Set<string>();
  /** How many of the tokens were counted, and how many blocks are open after them. */
  #counted = 0;
  #blocks = 0;

  override run(): void {
    const { text } = this;
    if (text.charCodeAt(0) === 0xfeff) {
      const edits = [replacement(0, 1, '')];
      const message = 'The file begins with a byte order mark, which Lua does not skip.';
      this.findings.add('byte-order-mark', 0, 1, message, { title: 'Remove the byte order mark', edits, safe: true });
      this.at = 1;
      this.floor = 1;
    }
    if (text.startsWith('#!', this.at)) {
      const end = this.lineEnd(this.at);
      const message = 'A `#!` line is only skipped when Lua runs the file itself; in a configuration it is an error.';
      const edits = [insertion(this.at, '--')];
      this.findings.add('interpreter-line', this.at, end, message, { title: 'Comment it out', edits, safe: true });
      this.at = end;
      this.floor = end;
    }
    super.run();
    this.findings.seal();
  }

  protected override scan(start: number): Scanned | null {
    const region = this.nextRegion(start);
    if (region?.start === start) {
      this.regions.shift();
      this.checkEscapes(region.start, region.end, region);
      return { kind: 'string', end: Math.max(region.end, start + 1), text: '' };
    }
    const foreign = this.#foreignComment(start);
    if (foreign) return foreign;
    const sign = this.match(FOREIGN_SIGN, start);
    const meaning = FOREIGN_SIGNS[sign];
    if (meaning !== undefined) return this.#foreignSign(start, sign, meaning);
    const scanned = super.scan(start);
    if (scanned && /^[a-z]/.test(scanned.text)) {
      const word = this.#foreignWord(start, scanned);
      if (word !== undefined) return word;
    }
    return scanned && region && scanned.end > region.start && scanned.kind !== 'comment'
      ? { ...scanned, end: region.start }
      : scanned;
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
    this.findings.add('unexpected-token', start, end, message, { title: 'Insert a space', edits, safe: true });
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
    const product = productOf(word);
    if (product !== null && !/^(?:[/%^]|\/\/|\.\.)$/.test(this.tokens.at(-1)?.text ?? '')) {
      const unit = quoted(word.replace(/^[\d.]+/, ''));
      this.findings.add('missing-quote', from, end, `Lua knows no units, such as the ${unit} of ${quoted(word)}.`, {
        title: `Change to \`${product}\``,
        edits: [replacement(from, end, product)],
      });
      return { kind: 'number', end, text: word };
    }
    const edits = [insertion(from, '"'), insertion(end, '"')];
    const message = `${quoted(word)} stands without quotes.`;
    this.findings.add('missing-quote', from, end, message, { title: `Change to \`"${word}"\``, edits });
    return { kind: 'string', end, text: '' };
  }

  protected override scanUnknown(start: number): Scanned | null {
    const char = this.text.charAt(start);
    if (isTypographicQuote(char) && start >= this.weighedTo) return this.weigh(start);
    for (const [pattern, text, name] of [
      [ODD_SPACE, ' ', 'A space of a kind that Lua does not know'],
      [INVISIBLE, '', 'An invisible character'],
    ] as const) {
      const odd = this.match(pattern, start);
      if (odd === '') continue;
      const edits = [replacement(start, start + odd.length, text)];
      const title = text === '' ? 'Remove it' : 'Change to a plain space';
      this.findings.add('odd-space', start, start + odd.length, `${name} stands here.`, { title, edits, safe: true });
      this.at = start + odd.length;
      return null;
    }
    if (char === '\ufeff') {
      const edits = [replacement(start, start + 1, '')];
      const message = 'A byte order mark stands here, which Lua does not skip.';
      this.findings.add('byte-order-mark', start, start + 1, message, {
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
        this.regions = [{ start: from, end, quote: '"', edits: [], faults: new Set() }];
        return null;
      }
    }
    let end = start + 1;
    while (this.text.charAt(end) === char) end++;
    return end > start + 1 ? { kind: 'unknown', end, text: char } : super.scanUnknown(start);
  }

  /** `endif`, `elif` and `end if` where a block is open; null where the word is passed over, undefined where it is Lua. */
  #foreignWord(start: number, { kind, end, text }: Scanned): Scanned | null | undefined {
    const rest = (): string => this.text.slice(end, this.lineEnd(start));
    const last = this.tokens.at(-1);
    if (kind === 'name' && this.atLineStart) {
      const meant = wordMeant(text, rest());
      if (meant === null || !this.#isInBlock()) return undefined;
      const message = `Lua writes ${quoted(meant)} where other languages write ${quoted(text)}.`;
      const edits = [replacement(start, end, meant)];
      this.findings.add('foreign-operator', start, end, message, {
        title: `Change to \`${meant}\``,
        edits,
        safe: true,
      });
      return { kind: 'keyword', end, text: meant };
    }
    if (last?.text !== 'end' || last.kind !== 'keyword' || this.atLineStart || !namesBlock(text, rest()))
      return undefined;
    const message = `\`end\` alone ends a block in Lua, without ${quoted(text)}.`;
    const edits = [replacement(last.end, end, '')];
    this.findings.add('foreign-operator', start, end, message, { title: `Remove \`${text}\``, edits, safe: true });
    this.at = end;
    return null;
  }

  /** Whether more blocks were opened than closed. */
  #isInBlock(): boolean {
    const { tokens } = this;
    if (tokens.length < this.#counted) [this.#counted, this.#blocks] = [0, 0];
    for (; this.#counted < tokens.length; this.#counted++) {
      const { kind, text } = tokens[this.#counted] ?? {};
      if (kind !== 'keyword') continue;
      if (text === 'if' || text === 'do' || text === 'function' || text === 'repeat') this.#blocks++;
      else if (text === 'end' || text === 'until') this.#blocks--;
    }
    return this.#blocks > 0;
  }

  #foreignSign(start: number, sign: string, meaning: string): Scanned {
    const end = start + sign.length;
    const word = /[a-z]/.test(meaning);
    const before = word && start > 0 && !isSpace(this.text.charCodeAt(start - 1)) && sign !== '!' ? ' ' : '';
    const after = word && !isSpace(this.text.charCodeAt(end)) ? ' ' : '';
    const edits = [replacement(start, end, before + meaning + after)];
    const message = `Lua writes ${quoted(meaning)} where other languages write ${quoted(sign)}.`;
    this.findings.add('foreign-operator', start, end, message, {
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
    const gap = rest === '' ? newlineIn(text) : comment ? ' ' : '';
    const edits = [insertion(at, gap + close)];
    const code = comment ? 'unclosed-comment' : 'missing-quote';
    this.findings.add(code, from, from + opened.length, message, { title: `Insert \`${close}\``, edits });
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
    this.findings.add('foreign-comment', start, start + mark.length, message, {
      title: 'Change to `--`',
      edits,
      safe: true,
    });
    this.regions = [];
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
    this.findings.add('foreign-comment', start, start + 2, message, {
      title: 'Change to `--[[ ]]`',
      edits,
      safe: closed,
    });
    return { kind: 'comment', end, text: '' };
  }
}
