/**
 * Where the strings of a line are when its quotes do not add up. Every reading of the line is a path through five
 * states (outside, and inside each kind of quote before and after an escaped inner quote); each edit that a reading
 * needs and each oddity it leaves has a cost, and the cheapest path is taken. Linear in the line.
 */
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

const DOUBLE_TYPOGRAPHIC = '“”„‟«»″';
const SINGLE_TYPOGRAPHIC = '‘’‚‛‹›′`´';

export function isTypographicQuote(char: string): boolean {
  return char !== '' && (DOUBLE_TYPOGRAPHIC.includes(char) || SINGLE_TYPOGRAPHIC.includes(char));
}

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

/** Where a comment or long string that begins at `i` ends on this line; `i` itself where none does. */
function endOfAside(line: string, i: number): number {
  const char = line.charAt(i);
  if (char === '-' && line.charAt(i + 1) === '-') {
    const open = /^\[(=*)\[/.exec(line.slice(i + 2, i + 12));
    return open ? endOfLong(line, i + 2, open[0]) : line.length;
  }
  if (char === '[') {
    const open = /^\[(=*)\[/.exec(line.slice(i, i + 10));
    if (open) return endOfLong(line, i, open[0]);
  }
  const spaceBefore = i === 0 || /[\s,;{}]/.test(line.charAt(i - 1));
  if (spaceBefore && char === '/' && line.charAt(i + 1) === '/') return line.length;
  if (spaceBefore && char === '#' && /[\s#]/.test(line.charAt(i + 1))) return line.length;
  return i;
}

function endOfLong(line: string, at: number, open: string): number {
  const found = line.indexOf(open.replaceAll('[', ']'), at + open.length);
  return found < 0 ? line.length : found + open.length;
}

/** What it costs to read the quote at `i` as the beginning of a string, for what stands before it. */
function openingCost(line: string, i: number): number {
  const before = line.charAt(i - 1);
  if (isWord(before) || before === ')' || before === ']') return 3;
  if (isQuote(before)) return 2;
  return isQuote(lastBefore(line, i)) ? 1 : 0;
}

/** What it costs to read `i` as the place after a closing quote, for what stands there. */
function closingCost(line: string, i: number): number {
  const next = firstFrom(line, i);
  const char = line.charAt(next);
  if (char === '' || ',;})]=~<>+*/%^|&:[{(-'.includes(char)) return 0;
  if (char === '.') return line.charAt(next + 1) === '.' ? 0 : 0.5;
  if (isQuote(char)) return next === i ? 2 : 0;
  if (!isWord(char)) return 0;
  const word = /^\w+/.exec(line.slice(next, next + 40))?.[0] ?? '';
  if (/^(?:and|or|then|do|end|else|elseif|until)$/.test(word)) return next > i ? 0 : 0.3;
  if (/^\w+\s*=(?!=)/.test(line.slice(next, next + 80))) return 0.5;
  return next > i ? 0.8 : 3;
}

function mayCloseBefore(line: string, i: number): boolean {
  const before = line.charAt(i - 1);
  if (before === '' || /\s/.test(before) || before === '\\') return false;
  const next = line.charAt(firstFrom(line, i));
  return (
    next === '' ||
    ',;})]'.includes(next) ||
    (isQuote(next) && i < line.length) ||
    /^\s*(?:--|\.\.)/.test(line.slice(i, i + 40))
  );
}

/** A word before a quote, or words up to a quote after a sign that a value follows. */
function mayOpenBefore(line: string, i: number): boolean {
  const char = line.charAt(i);
  const before = line.charAt(i - 1);
  if (!(isWord(char) || '/.@'.includes(char)) || isWord(before) || '/.@-'.includes(before)) {
    if (!(i === 0 && (isWord(char) || '/.@'.includes(char)))) return false;
  }
  const last = lastBefore(line, i);
  const pattern =
    last !== '' && '={,;('.includes(last) ? /[^"'“”‘’{}(),;=]+(?=["'“”‘’])/y : /[^\s"'“”‘’{}(),;=]+(?=["'“”‘’])/y;
  pattern.lastIndex = i;
  return pattern.test(line);
}

function firstFrom(line: string, i: number): number {
  let at = i;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at++;
  return at;
}

function lastBefore(line: string, i: number): string {
  let at = i - 1;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at--;
  return line.charAt(at);
}

function isQuote(char: string): boolean {
  return char === '"' || char === "'" || isTypographicQuote(char);
}

function isWord(char: string): boolean {
  return char !== '' && (/\w/.test(char) || (char > '\u00bf' && !isTypographicQuote(char) && char < '\u2000'));
}
