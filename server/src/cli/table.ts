/** The table of `config`: names, values broken into lines, places. */
import { breakLines, columns, keepEnd, keepStart } from './columns.ts';
import type { Style } from './style.ts';
import type { Terminal } from './terminal.ts';

/** Texts that are fit to be printed. */
export interface Row {
  readonly name: string;
  readonly value: string;
  /** Stands below the value, for what cannot be known. */
  readonly note: string | null;
  readonly place: string;
}

const INDENT = '  ';
const GAP = '  ';
/** A value that goes into a pipe stays on its line; beyond this width the places behind no longer stand in a column. */
const ALIGNED_VALUE = 60;
/** Lines that a value may take on a terminal. */
const MAX_LINES = 3;

/** The printed lines of each row, all in the same columns; on a terminal none is wider than that. */
export function table<R extends Row>(rows: readonly R[], terminal: Terminal, style: Style): Map<R, string[]> {
  const widest = (texts: readonly string[]) => texts.reduce((most, text) => Math.max(most, columns(text)), 0);
  const total = terminal.interactive ? terminal.columns - INDENT.length - 2 * GAP.length : Number.POSITIVE_INFINITY;
  const nameWidth = Math.min(widest(rows.map(({ name }) => name)), Math.max(8, Math.floor(total * 0.5)));
  const placeWidth = Math.min(widest(rows.map(({ place }) => place)), Math.max(8, Math.floor(total * 0.3)));
  const room = terminal.interactive ? Math.max(1, total - nameWidth - placeWidth) : ALIGNED_VALUE;
  const valueWidth = Math.min(room, widest(rows.flatMap(({ value, note }) => [value, note ?? ''])));

  return new Map(rows.map((row) => [row, linesOf(row)]));

  function linesOf({ name, value, note, place }: Row): string[] {
    const [first = '', ...others] = terminal.interactive ? shortened(breakLines(value, valueWidth)) : [value];
    const notes = note === null ? [] : terminal.interactive ? breakLines(note, valueWidth) : [note];
    const below = ' '.repeat(nameWidth);
    const head = `${padded(keepStart(name, nameWidth), nameWidth)}${GAP}${padded(first, valueWidth)}`;
    return [
      `${INDENT}${head}${GAP}${style.dim(keepEnd(place, placeWidth))}`,
      ...others.map((line) => `${INDENT}${below}${GAP}${line}`),
      ...notes.map((line) => `${INDENT}${below}${GAP}${style.dim(line)}`),
    ];
  }

  function shortened(lines: readonly string[]): readonly string[] {
    const kept = lines.slice(0, MAX_LINES);
    const last = kept.at(-1);
    if (last === undefined || lines.length <= MAX_LINES) return kept;
    return [...kept.slice(0, -1), `${keepStart(last, valueWidth - 1).replace(/…$/, '')}…`];
  }
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}
