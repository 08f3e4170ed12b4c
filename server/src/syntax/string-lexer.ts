/** Reads strings in a text that Lua refuses: sees where each was meant to end, and records the difference. */
import { type Finding, type Findings, insertion, quoted, replacement } from './findings.ts';
import { Lexer, type Scanned } from './lexer.ts';
import { isTypographicQuote } from './quote-signs.ts';
import { MAX_LINE, type QuotedRegion, readQuotes } from './quotes.ts';
import type { SyntaxErrorCode } from './source-file.ts';
import type { SpanEdit } from './text.ts';

const LETTERS = /[A-Za-z_\u00c0-\u1fff\u2c00-\ud7ff]/;
const KEYWORD_NEXT = /(?:and|or|then|do|end|else|elseif|until)\b/y;

export abstract class StringLexer extends Lexer {
  protected readonly findings: Findings;
  /** Strings of the current line that were read by weighing it; the lexer takes them as they are. */
  protected regions: QuotedRegion[] = [];
  /** What was found about the strings of the current line, by their start. */
  readonly #reported = new Map<number, Finding>();
  /** For each quote, up to where a string was followed that did not end. */
  readonly #unended = new Map<string, number>();
  /** Up to here quotes have been weighed. */
  protected weighedTo = 0;
  /** Edits of equal length for what Lua 5.4 takes and luaparse does not. */
  readonly neutral: SpanEdit[] = [];

  constructor(text: string, findings: Findings) {
    super(text);
    this.findings = findings;
  }

  /** What was found on the way is found again, or is not there. */
  protected override rewind(offset: number): void {
    super.rewind(offset);
    this.findings.dropFrom(offset);
    while ((this.neutral.at(-1)?.span.start ?? -1) >= offset) this.neutral.pop();
  }

  protected nextRegion(start: number): QuotedRegion | undefined {
    while ((this.regions[0]?.start ?? start) < start) this.regions.shift();
    return this.regions[0];
  }

  protected override scanQuoted(start: number): Scanned | null {
    if (start < this.weighedTo) return { kind: 'unknown', end: start + 1, text: this.text.charAt(start) };
    const end = this.#boundedQuotedEnd(start);
    if (end < 0) return this.#multiLine(start) ?? this.weigh(start);
    if (LETTERS.test(this.text.charAt(end)) && this.weighable(start, end)) return this.weigh(start);
    this.checkEscapes(start, end, null);
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

  /** Only on one line: what goes on below by `\` at a line's end cannot be weighed. A word of Lua may touch a string. */
  protected weighable(start: number, end: number): boolean {
    return this.lineEnd(start) >= end && this.match(KEYWORD_NEXT, end) === '';
  }

  /** Reads the strings of this line again, by weighing. */
  protected weigh(start: number): Scanned | null {
    const end = this.lineEnd(start);
    const from = Math.max(this.segmentStart, this.weighedTo);
    if (end - from > MAX_LINE || this.findings.full) return this.#endWithLine(start, end);
    const regions = readQuotes(this.text, from, end);
    this.weighedTo = end;
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
    this.regions = regions;
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
      this.#reported.set(start, this.findings.add(code, start, end, message, { title, edits: [...edits], safe }));
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
      this.findings.add('line-break-in-string', start, breaks[0] ?? end, message, { title, edits });
      return { kind: 'string', end, text: '' };
    }
    return null;
  }

  /** Escapes that Lua does not know, and those that only luaparse does not. */
  protected checkEscapes(start: number, end: number, region: QuotedRegion | null): void {
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
      if (finding && mend) this.findings.amend(finding, { ...mend, edits: [...mend.edits, ...edits] });
      return;
    }
    const first = unknown[0] ?? start;
    this.findings.add('unknown-escape', first, first + 2, message, { title, edits, safe: path });
  }
}
