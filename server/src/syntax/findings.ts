import type { Mend, SyntaxErrorCode, SyntaxProblem } from './source-file.ts';
import type { Span, SpanEdit } from './text.ts';

/** A problem, with what to do to the text so that the rest of it can be read. */
export interface Finding {
  readonly problem: SyntaxProblem;
  /** The edits of its mend, or a stopgap where it has none. */
  readonly repair: readonly SpanEdit[];
}

type Amendable = { -readonly [K in keyof Finding]: Finding[K] };

export interface FindingDetails {
  readonly title?: string;
  readonly edits?: readonly SpanEdit[];
  readonly safe?: boolean;
  readonly related?: { readonly span: Span; readonly message: string };
  /** Stopgap for a problem without edits. */
  readonly repair?: readonly SpanEdit[];
}

/** Collects what is wrong with one text, in any order. */
export class Findings {
  readonly #text: string;
  readonly list: Amendable[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  add(code: SyntaxErrorCode, start: number, end: number, message: string, details: FindingDetails = {}): Finding {
    const { title, edits, safe = false, related = null, repair } = details;
    const mend: Mend | null = title !== undefined && edits ? { title, edits, safe } : null;
    const problem: SyntaxProblem = { code, message, span: this.#visible(start, end), mend, related };
    const finding = { problem, repair: edits ?? repair ?? [] };
    this.list.push(finding);
    return finding;
  }

  /** What cannot be made sense of: told once for a line, however many pieces it falls into. */
  unexpected(start: number, end: number, message: string): void {
    const last = this.list.at(-1)?.problem;
    const same = last?.code === 'unexpected-token' && last.mend === null && last.span.start <= start;
    if (same && !/[\r\n]/.test(this.#text.slice(last.span.end, start))) return;
    this.add('unexpected-token', start, end, message);
  }

  /** Gives a finding the mend that was not known when it was found. */
  amend(finding: Finding, mend: Mend): void {
    const listed = this.list[this.list.lastIndexOf(finding)];
    if (!listed) return;
    listed.problem = { ...listed.problem, mend };
    listed.repair = mend.edits;
  }

  /** Takes back what was found since the list had `length` entries. */
  truncate(length: number): void {
    this.list.length = length;
  }

  /** Takes back what was found at or after an offset; only while nothing is found out of order. */
  dropFrom(offset: number): void {
    while ((this.list.at(-1)?.problem.span.start ?? -1) >= offset) this.list.pop();
  }

  /** Takes back the consequences: what was found between two offsets and is explained by something else now. */
  absorb(start: number, end: number): void {
    let kept = 0;
    for (const finding of this.list) {
      const { span } = finding.problem;
      if (span.start < start || span.start >= end) this.list[kept++] = finding;
    }
    this.list.length = kept;
  }

  /** A span that can be seen: an empty one takes in a neighbouring character. */
  #visible(start: number, end: number): Span {
    if (end > start) return { start, end };
    if (start < this.#text.length && !/\s/.test(this.#text.charAt(start))) return { start, end: start + 1 };
    return start > 0 ? { start: start - 1, end: start } : { start, end: Math.min(start + 1, this.#text.length) };
  }
}

/** Text for a message: one line, cut short. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replaceAll('`', "'");
  return `\`${[...line].length > 40 ? `${[...line].slice(0, 39).join('')}…` : line}\``;
}

export function blank(start: number, end: number): SpanEdit {
  return { span: { start, end }, text: ' '.repeat(end - start) };
}

export function insertion(at: number, text: string): SpanEdit {
  return { span: { start: at, end: at }, text };
}

export function replacement(start: number, end: number, text: string): SpanEdit {
  return { span: { start, end }, text };
}
