import { partitionPoint } from './partition-point.ts';
import type { Mend, SyntaxErrorCode, SyntaxProblem } from './source-file.ts';
import type { Span, SpanEdit } from './text.ts';

/** A problem, with what to do to the text so that the rest of it can be read. */
export interface Finding {
  readonly problem: SyntaxProblem;
  /** The edits of its mend, or a stopgap where it has none. */
  readonly repair: readonly SpanEdit[];
}

/** As many for the lexer, and as many again for the recogniser: no one reads more. */
const MAX_FINDINGS = 10_000;

interface Item {
  problem: SyntaxProblem;
  repair: readonly SpanEdit[];
  /** Taken back: something else explains it. */
  absorbed: boolean;
}

export interface FindingDetails {
  readonly title?: string;
  readonly edits?: readonly SpanEdit[];
  readonly safe?: boolean;
  readonly related?: { readonly span: Span; readonly message: string };
  /** Stopgap for a problem without edits. */
  readonly repair?: readonly SpanEdit[];
}

/**
 * Collects what is wrong with one text: first what the lexer finds, in the order of the text, then, once that is
 * sealed, what the recogniser finds, nearly in that order.
 */
export class Findings {
  readonly #text: string;
  readonly #items: Item[] = [];
  #sealed = 0;
  #fullFrom = Number.POSITIVE_INFINITY;
  /** The last thing that could not be made sense of, and what is left of its line. */
  #puzzle: SyntaxProblem | undefined;
  #puzzleFrom = 0;
  #puzzleTo = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Whether no more is taken down. */
  get full(): boolean {
    return this.#items.length >= this.#sealed + MAX_FINDINGS;
  }

  /** From here on not everything was taken down; past the end of any text where everything was. */
  get fullFrom(): number {
    return this.#fullFrom;
  }

  /** What was found and not taken back. */
  all(): readonly Finding[] {
    return this.#items.filter(({ absorbed }) => !absorbed);
  }

  get last(): SyntaxProblem | undefined {
    return this.#items.at(-1)?.problem;
  }

  add(code: SyntaxErrorCode, start: number, end: number, message: string, details: FindingDetails = {}): Finding {
    const { title, edits, safe = false, related = null, repair } = details;
    const mend: Mend | null = title !== undefined && edits ? { title, edits, safe } : null;
    const problem: SyntaxProblem = { code, message, span: this.#visible(start, end), mend, related };
    const item = { problem, repair: edits ?? repair ?? [], absorbed: false };
    if (this.full) this.#fullFrom = Math.min(this.#fullFrom, start);
    else this.#items.push(item);
    return item;
  }

  /** What cannot be made sense of: told once for a line, however many pieces it falls into. */
  unexpected(start: number, end: number, message: string): void {
    if (this.#puzzle && this.last === this.#puzzle && start >= this.#puzzleFrom && start <= this.#puzzleTo) return;
    this.#puzzle = this.add('unexpected-token', start, end, message).problem;
    this.#puzzleFrom = start;
    const toBreak = this.#text.slice(end).search(/[\r\n]/);
    this.#puzzleTo = toBreak < 0 ? this.#text.length : end + toBreak;
  }

  /** Gives a finding the mend that was not known when it was found. */
  amend(finding: Finding, mend: Mend): void {
    const item = finding as Item;
    item.problem = { ...item.problem, mend };
    item.repair = mend.edits;
  }

  /** The lexer is done. */
  seal(): void {
    this.#sealed = this.#items.length;
  }

  /** Takes back what the lexer found at or after an offset, which it is about to read again. */
  dropFrom(offset: number): void {
    while ((this.last?.span.start ?? -1) >= offset) this.#items.pop();
  }

  /** Takes back the consequences: what was found between two offsets and is explained by something else now. */
  absorb(start: number, end: number): void {
    const first = partitionPoint(this.#items, ({ problem }) => problem.span.start < start, this.#sealed);
    for (let i = first; i < this.#sealed; i++) {
      const item = this.#items[i];
      if (!item || item.problem.span.start >= end) break;
      item.absorbed = true;
    }
    for (let i = this.#items.length - 1; i >= this.#sealed; i--) {
      const item = this.#items[i];
      if (!item || item.problem.span.start < start) break;
      if (item.problem.span.start < end) item.absorbed = true;
    }
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
