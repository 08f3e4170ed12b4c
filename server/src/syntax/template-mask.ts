/**
 * Puts Lua of the same length in the place of a template's tags: a name where a value or a name stands, blanks where
 * Lua needs nothing.
 */
import {
  advance,
  callsWith,
  demandsValue,
  findRegions,
  isKeyword,
  type Open,
  type PlacedRegion,
  type Region,
} from './template-regions.ts';
import type { CodeToken, PlacedTag, TemplateScan } from './template-scan.ts';
import type { Span } from './text.ts';

export interface Masked {
  /** As long as the text in UTF-16 units. */
  readonly text: string;
  /** What stands for a value, a name or a part of a string, in the order of the text. */
  readonly values: readonly Span[];
  /** Where any number of statements may be put in, in the order of the text. */
  readonly insertions: readonly Span[];
  /** The same for fields of a table. */
  readonly fields: readonly Span[];
  /** Parts that are there or not, by the place of their first tag. */
  readonly statements: readonly Region[];
  readonly entries: readonly Region[];
  readonly irregular: boolean;
}

interface Fill extends Span {
  readonly text: string;
}

/** A value tag, several that touch, or a whole condition in the place of a value. */
interface Unit extends Span {
  /** Index of the first token after it. */
  readonly next: number;
}

export function maskTemplate(text: string, scan: TemplateScan): Masked {
  const { regions, dropped, irregular } = findRegions(text, scan);
  const inline = regions.filter(({ level }) => level === 'inline').map(({ span }) => span);
  const hidden = union([...inline, ...dropped]);
  const masker = new Masker(text, scan, hidden);
  masker.run(inline);
  const level = (wanted: PlacedRegion['level']) => regions.filter((region) => region.level === wanted);
  const byStart = (a: { span: Span }, b: { span: Span }) => a.span.start - b.span.start || b.span.end - a.span.end;
  return {
    text: masker.masked(dropped),
    values: masker.values.sort((a, b) => a.start - b.start),
    insertions: masker.insertions,
    fields: masker.fields,
    statements: [...level('statement'), ...masker.lines.statement].sort(byStart),
    entries: [...level('table'), ...masker.lines.table].sort(byStart),
    irregular,
  };
}

class Masker {
  readonly values: Span[] = [];
  readonly insertions: Span[] = [];
  readonly fields: Span[] = [];
  /** Lines that a tag at their beginning may turn into comments. */
  readonly lines: { statement: Region[]; table: Region[] } = { statement: [], table: [] };
  readonly #text: string;
  readonly #scan: TemplateScan;
  readonly #hidden: readonly Span[];
  readonly #fills: Fill[] = [];

  constructor(text: string, scan: TemplateScan, hidden: readonly Span[]) {
    this.#text = text;
    this.#scan = scan;
    this.#hidden = hidden;
  }

  run(inline: readonly Span[]): void {
    const isHidden = within(this.#hidden);
    const tokens = this.#scan.tokens.filter(({ start }) => !isHidden(start));
    const units: Span[] = [...inline];
    const isHiddenTag = within(this.#hidden);
    for (const tag of this.#scan.tags) {
      if (isHiddenTag(tag.start)) continue;
      if (tag.place === 'string') this.#inString(tag);
      else if (tag.place === 'comment' || tag.role !== 'value') this.#blank(tag);
      else units.push({ start: tag.start, end: tag.end });
    }
    this.#units(union(units), tokens);
  }

  masked(dropped: readonly Span[]): string {
    const fills = [...this.#fills, ...union(dropped).map((span) => this.#blankOf(span))];
    fills.sort((a, b) => a.start - b.start || b.end - a.end);
    let out = '';
    let at = 0;
    for (const { start, end, text } of fills) {
      if (start < at) continue;
      out += this.#text.slice(at, start) + text;
      at = end;
    }
    return out + this.#text.slice(at);
  }

  #inString({ start, end }: PlacedTag): void {
    this.values.push({ start, end });
    this.#fills.push({ start, end, text: '_'.repeat(end - start) });
  }

  #blank({ start, end, place }: PlacedTag): void {
    // A line comment goes on after a tag of several lines.
    this.#fills.push(
      place === 'comment' ? { start, end, text: ' '.repeat(end - start) } : this.#blankOf({ start, end }),
    );
  }

  #blankOf({ start, end }: Span): Fill {
    return { start, end, text: this.#text.slice(start, end).replace(/[^\r\n]/g, ' ') };
  }

  #units(units: readonly Span[], tokens: readonly CodeToken[]): void {
    let next = 0;
    let open: Open | null = null;
    for (const unit of units) {
      for (let token = tokens[next]; token && token.start < unit.start; token = tokens[++next]) {
        open = advance(open, token);
      }
      this.#unit({ ...unit, next }, tokens, open);
    }
  }

  #unit(unit: Unit, tokens: readonly CodeToken[], open: Open | null): void {
    const before = tokens[unit.next - 1];
    const after = tokens[unit.next];
    const { start, end } = unit;
    const length = end - start;
    if (isCommentSwitch(this.#text.slice(start, end))) {
      this.#line(unit, open?.kind === '{' ? 'table' : 'statement');
      this.#fills.push(this.#blankOf(unit));
      return;
    }
    const glued = before?.end === start && (before.kind === 'name' || before.kind === 'number');
    if (glued && !isKeyword(before)) {
      this.values.push({ start, end });
      this.#fills.push({ start, end, text: (before.kind === 'number' ? '0' : '_').repeat(length) });
      return;
    }
    if (this.#isName(unit, before, after, open)) {
      this.values.push({ start, end });
      this.#fills.push({ start, end, text: `T${'_'.repeat(length - 1)}` });
      return;
    }
    const isTable = open?.kind === '{';
    const inStatement = open === null || open.kind === 'block';
    if (inStatement && length >= 2 && callsWith(tokens, unit.next - 1, start, this.#text)) {
      this.values.push({ start, end });
      this.#fills.push({ start, end, text: `"${'_'.repeat(length - 2)}"` });
      return;
    }
    if (after && this.#sameLine(end, after.start) && !(before && this.#sameLine(before.end, start))) {
      this.#line(unit, isTable ? 'table' : 'statement');
    }
    if (inStatement && length >= 3 && this.#isStatement(unit, before)) {
      this.insertions.push({ start, end });
      this.#fills.push({ start, end, text: `T"${'_'.repeat(length - 3)}"` });
      return;
    }
    if (isTable) this.fields.push({ start, end });
    this.#fills.push(this.#blankOf(unit));
  }

  /** Whether a name of Lua is what has to stand there. */
  #isName({ end }: Unit, before: CodeToken | undefined, after: CodeToken | undefined, open: Open | null): boolean {
    if (after?.start === end && (after.kind === 'name' || after.kind === 'number')) return true;
    if (demandsValue(before, open)) return true;
    const isNear = after !== undefined && this.#sameLine(end, after.start);
    if (open?.kind === '{') {
      if (before?.kind !== 'sign' || !/^[{,;]$/.test(before.text)) return false;
      return !after || (after.kind === 'sign' && !/^[{[]$/.test(after.text));
    }
    if (open && open.kind !== 'block') return false;
    if (!isNear) return false;
    return after.kind === 'string' || (after.kind === 'sign' && /^[=.:,[({]$/.test(after.text));
  }

  /** Whether the tag is what a statement could be: at the beginning of its line, or behind a semicolon. */
  #isStatement({ start }: Unit, before: CodeToken | undefined): boolean {
    return !before || before.text === ';' || !this.#sameLine(before.end, start);
  }

  #line({ start, end }: Unit, level: 'statement' | 'table'): void {
    const newline = this.#text.indexOf('\n', end);
    const lineEnd = newline < 0 ? this.#text.length : newline;
    this.lines[level].push({
      span: { start, end: lineEnd },
      clauses: [{ start: end, end: lineEnd }],
      tags: [{ start, end }],
      exhaustive: false,
    });
  }

  #sameLine(from: number, to: number): boolean {
    const newline = this.#text.indexOf('\n', from);
    return newline < 0 || newline >= to;
  }
}

/** `{{ '' if tls else '--' }}`: turns the rest of its line into a comment, or does not. */
function isCommentSwitch(text: string): boolean {
  return /["'`]\s*--/.test(text);
}

/** Sorted; what overlaps or touches becomes one. */
function union(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

/** Tells whether an offset stands in one of the spans; to be asked in the order of the text. */
function within(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    for (let span = spans[next]; span && span.end <= offset; span = spans[next]) next++;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
