/**
 * Where the strings of a line are when its quotes do not add up. Every reading of the line is a path through five
 * states (outside, and inside each kind of quote before and after an escaped inner quote); each edit that a reading
 * needs and each oddity it leaves has a cost, and the cheapest path is taken. Linear in the line.
 */
import {
  closingCost,
  DOUBLE_TYPOGRAPHIC,
  endOfAside,
  firstFrom,
  isQuote,
  isTypographicQuote,
  isWord,
  mayCloseBefore,
  mayOpenBefore,
  openingCost,
} from './quote-signs.ts';
import type { SpanEdit } from './text.ts';

export type QuoteFault = 'missing-open' | 'missing-close' | 'wrong' | 'inner' | 'backslash' | 'typographic';

/** A string as it was meant. `end` is after its last character, the closing quote where there is one. */
export interface QuotedRegion {
  readonly start: number;
  readonly end: number;
  /** The quote it has after the edits. */
  readonly quote: string;
  readonly edits: readonly SpanEdit[];
  readonly faults: ReadonlySet<QuoteFault>;
}

const COST = {
  /** A letter outside of strings: of two readings, the one with the longer strings. */
  letterOutside: 0.01,
  insertOpen: 1.2,
  insertClose: 1.3,
  changeOpen: 1.7,
  changeClose: 1,
  typographic: 0.1,
  /** Inner quotes come in pairs. */
  escapeFirst: 2.6,
  escapeSecond: 0.2,
  apostrophe: 0.9,
  doubleBackslash: 1.1,
  commentInside: 0.4,
  /** A typographic quote that could well close the string, and does not. */
  typographicInside: 0.7,
  separatorAtEnd: 0.5,
  /** Two strings with nothing between them. */
  noSeparator: 1,
};

/** Longer lines are not to be weighed. */
export const MAX_LINE = 20_000;

const OUTSIDE = 0;
const STATES = 5;
const QUOTES = ['', '"', '"', "'", "'"];

type Action =
  | 'skip'
  | 'open'
  | 'changeOpen'
  | 'insertOpen'
  | 'close'
  | 'changeClose'
  | 'insertClose'
  | 'escape'
  | 'double';
const ACTIONS: readonly Action[] = [
  'skip',
  'open',
  'changeOpen',
  'insertOpen',
  'close',
  'changeClose',
  'insertClose',
  'escape',
  'double',
];

/** The strings between `start` and `end`, which lie on one line; `start` is outside of any string. */
export function readQuotes(text: string, start: number, end: number): QuotedRegion[] {
  const line = text.slice(start, end).trimEnd();
  const path = cheapestPath(line);
  const regions = regionsOf(line, path);
  return regions.map((region) => ({
    ...region,
    start: region.start + start,
    end: region.end + start,
    edits: region.edits.map((edit) => ({
      span: { start: edit.span.start + start, end: edit.span.end + start },
      text: edit.text,
    })),
  }));
}

interface Step {
  readonly at: number;
  readonly action: Action;
  /** The state it leads to. */
  readonly state: number;
}

function cheapestPath(line: string): Step[] {
  const n = line.length;
  const cost = new Float64Array((n + 1) * STATES).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array((n + 1) * STATES).fill(-1);
  const via = new Uint8Array((n + 1) * STATES);
  cost[OUTSIDE] = 0;
  const relax = (source: number, at: number, state: number, action: Action, price: number): void => {
    const target = at * STATES + state;
    const total = (cost[source] ?? 0) + price;
    if (total >= (cost[target] ?? 0)) return;
    cost[target] = total;
    from[target] = source;
    via[target] = ACTIONS.indexOf(action);
  };

  for (let i = 0; i <= n; i++) {
    const char = line.charAt(i);
    for (let state = 1; state < STATES; state++) {
      const source = i * STATES + state;
      if (cost[source] === Number.POSITIVE_INFINITY || !mayCloseBefore(line, i)) continue;
      const before = isQuote(line.charAt(firstFrom(line, i))) ? COST.noSeparator : 0;
      const last = i === n && /[,;})\]]/.test(line.charAt(n - 1)) ? COST.separatorAtEnd : 0;
      const price = COST.insertClose + before + last;
      relax(source, i, OUTSIDE, 'insertClose', price);
    }
    if (i === n) break;

    const outside = i * STATES;
    if (cost[outside] !== Number.POSITIVE_INFINITY) {
      const jump = endOfAside(line, i);
      if (jump > i) relax(outside, jump, OUTSIDE, 'skip', 0);
      else {
        if (mayOpenBefore(line, i)) {
          relax(outside, i, 1, 'insertOpen', COST.insertOpen);
          relax(outside, i, 3, 'insertOpen', COST.insertOpen);
        }
        const before = openingCost(line, i);
        if (char === '"' || char === "'") {
          relax(outside, i + 1, char === '"' ? 1 : 3, 'open', before);
          relax(outside, i + 1, char === '"' ? 3 : 1, 'changeOpen', before + COST.changeOpen);
        } else if (isTypographicQuote(char)) {
          relax(outside, i + 1, DOUBLE_TYPOGRAPHIC.includes(char) ? 1 : 3, 'changeOpen', before + COST.typographic);
        } else relax(outside, i + 1, OUTSIDE, 'skip', isWord(char) ? COST.letterOutside : 0);
      }
    }

    for (let state = 1; state < STATES; state++) {
      const source = i * STATES + state;
      if (cost[source] === Number.POSITIVE_INFINITY) continue;
      const quote = QUOTES[state] ?? '';
      const after = closingCost(line, i + 1);
      if (char === '\\') {
        relax(source, Math.min(i + 2, n), state, 'skip', 0);
        if (line.charAt(i + 1) === quote && closingCost(line, i + 2) === 0) {
          relax(source, i + 1, state, 'double', COST.doubleBackslash);
        }
        continue;
      }
      if (char === quote) {
        relax(source, i + 1, OUTSIDE, 'close', after);
        const second = state % 2 === 0;
        const apostrophe = char === "'" && isWord(line.charAt(i - 1)) && isWord(line.charAt(i + 1));
        if (apostrophe) relax(source, i + 1, state, 'escape', COST.apostrophe);
        else relax(source, i + 1, state + (second ? -1 : 1), 'escape', second ? COST.escapeSecond : COST.escapeFirst);
        continue;
      }
      const comment = char === '-' && line.charAt(i + 1) === '-' && line.charAt(i - 1) === ' ';
      const closer = isTypographicQuote(char) && ',;})'.includes(line.charAt(firstFrom(line, i + 1)));
      relax(source, i + 1, state, 'skip', comment ? COST.commentInside : closer ? COST.typographicInside : 0);
      if (char === '"' || char === "'") relax(source, i + 1, OUTSIDE, 'changeClose', COST.changeClose + after);
      else if (isTypographicQuote(char)) {
        const fits = (DOUBLE_TYPOGRAPHIC.includes(char) ? '"' : "'") === quote;
        relax(source, i + 1, OUTSIDE, 'changeClose', (fits ? COST.typographic : COST.changeClose) + after);
      }
    }
  }

  const steps: Step[] = [];
  for (let node = n * STATES + OUTSIDE; (from[node] ?? -1) >= 0; node = from[node] ?? -1) {
    const source = from[node] ?? 0;
    steps.push({ at: Math.floor(source / STATES), action: ACTIONS[via[node] ?? 0] ?? 'skip', state: node % STATES });
  }
  return steps.reverse();
}

function regionsOf(line: string, path: readonly Step[]): QuotedRegion[] {
  const regions: QuotedRegion[] = [];
  let start = 0;
  let quote = '';
  let edits: SpanEdit[] = [];
  let faults = new Set<QuoteFault>();
  const edit = (at: number, end: number, text: string, fault: QuoteFault): void => {
    edits.push({ span: { start: at, end }, text });
    faults.add(fault);
  };
  for (const { at, action, state } of path) {
    const changeFault = isTypographicQuote(line.charAt(at)) ? 'typographic' : 'wrong';
    switch (action) {
      case 'open':
      case 'changeOpen':
      case 'insertOpen':
        start = at;
        quote = QUOTES[state] ?? '"';
        edits = [];
        faults = new Set();
        if (action === 'changeOpen') edit(at, at + 1, quote, changeFault);
        if (action === 'insertOpen') edit(at, at, quote, 'missing-open');
        break;
      case 'escape':
        edit(at, at, '\\', 'inner');
        break;
      case 'double':
        edit(at, at, '\\', 'backslash');
        break;
      case 'close':
      case 'changeClose':
      case 'insertClose':
        if (action === 'changeClose') edit(at, at + 1, quote, changeFault);
        if (action === 'insertClose') edit(at, at, quote, 'missing-close');
        // Both outer quotes changed alike: it is the inner ones that are in the way.
        if (faults.has('wrong') && action === 'changeClose' && line.charAt(start) === line.charAt(at)) {
          faults.delete('wrong');
          faults.add('inner');
        }
        regions.push({ start, end: action === 'insertClose' ? at : at + 1, quote, edits, faults });
        break;
      case 'skip':
        break;
    }
  }
  return regions;
}
