/** What one file writes, in the order of its text: the sections that it opens, and in each what is set there. */
import type { Configuration, IncludeUse, OptionAssignment, SectionOpening } from '../evaluation/index.ts';
import type { SourceFile, Span } from '../syntax/index.ts';

export type OutlinePart = OutlineSection | OutlineEntry;

export interface OutlineSection {
  readonly kind: 'section';
  /** The call; of one that is run several times each opening. */
  readonly openings: readonly SectionOpening[];
  readonly span: Span;
  /** From the call to where the next section begins: what is written there counts in this one. */
  readonly body: Span;
  readonly entries: readonly OutlineEntry[];
}

export type OutlineEntry =
  | { readonly kind: 'option'; readonly span: Span; readonly assignment: OptionAssignment }
  | { readonly kind: 'include'; readonly span: Span; readonly include: IncludeUse };

interface OpenSection {
  readonly openings: readonly SectionOpening[];
  readonly span: Span;
  readonly names: ReadonlySet<string>;
  readonly entries: OutlineEntry[];
  /** Includes: they lie in the section if more of it follows. The files that they read begin in the global one. */
  readonly waiting: Extract<OutlineEntry, { kind: 'include' }>[];
}

type Opening = { readonly kind: 'opening'; readonly span: Span; readonly openings: SectionOpening[] };

/** Options of no section that stands in front of them come by themselves: those of the global section, for the most part. */
export function outlineOf(configuration: Configuration, file: SourceFile): OutlinePart[] {
  const parts: OutlinePart[] = [];
  let open: OpenSection | null = null;
  const close = (next: number) => {
    if (!open) return;
    const { openings, span, entries, waiting } = open;
    const end = endOf(open, waiting[0]?.span.start ?? next, file);
    parts.push({ kind: 'section', openings, span, body: { start: span.start, end }, entries }, ...waiting);
    open = null;
  };
  for (const item of itemsOf(configuration, file.uri)) {
    if (item.kind === 'opening') {
      close(item.span.start);
      const names = new Set(item.openings.map(({ section }) => section));
      open = { openings: item.openings, span: item.span, names, entries: [], waiting: [] };
    } else if (item.kind === 'include') {
      if (open && !isTable(open, file)) open.waiting.push(item);
      else {
        close(item.span.start);
        parts.push(item);
      }
    } else if (open?.names.has(item.assignment.section)) {
      open.entries.push(...open.waiting.splice(0), item);
    } else {
      close(item.span.start);
      parts.push(item);
    }
  }
  close(file.text.length);
  return parts;
}

/** What is written, each place once even if it is run several times. */
function itemsOf(configuration: Configuration, uri: string): (Opening | OutlineEntry)[] {
  const openings = new Map<number, Opening>();
  for (const opening of configuration.openings) {
    const { span } = opening.call;
    if (opening.call.uri !== uri) continue;
    const known = openings.get(span.start);
    if (known) known.openings.push(opening);
    else openings.set(span.start, { kind: 'opening', span, openings: [opening] });
  }
  const entries = new Map<string, OutlineEntry>();
  for (const assignment of configuration.assignments) {
    const { span } = assignment.statement;
    const key = `${span.start} ${assignment.option}`;
    if (assignment.statement.uri === uri && !entries.has(key)) entries.set(key, { kind: 'option', span, assignment });
  }
  for (const include of configuration.includes) {
    const { span } = include.call;
    const key = `${span.start}`;
    if (include.call.uri === uri && !entries.has(key)) entries.set(key, { kind: 'include', span, include });
  }
  return [...openings.values(), ...entries.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The table form of a section ends it; others go on to the line on which something else begins. */
function endOf(section: OpenSection, next: number, file: SourceFile): number {
  if (isTable(section, file)) return section.span.end;
  const written = section.entries.at(-1)?.span.end ?? section.span.end;
  if (next === file.text.length) return next;
  const line = file.text.lastIndexOf('\n', next - 1) + 1;
  const before = file.text.slice(line, next).trim() === '' ? line : next;
  const end = before > 0 && file.text[before - 1] === '\n' ? before - 1 : before;
  return Math.max(written, end > 0 && file.text[end - 1] === '\r' ? end - 1 : end);
}

function isTable({ span }: OpenSection, { text }: SourceFile): boolean {
  return text[span.end - 1] === '}';
}
