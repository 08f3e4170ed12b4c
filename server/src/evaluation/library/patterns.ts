/**
 * Lua's patterns on strings of bytes. An item is read when matching comes to it and not before, because Lua finds what
 * is wrong with a pattern only then: `("a"):find("b[")` is nil and no error.
 */
import { characterClass } from './character-classes.ts';

/** Lua stops: the pattern is malformed or too complex. The message is Lua's. */
export class PatternError extends Error {}

/** More steps were made than were granted. */
export class PatternBudgetError extends Error {}

/** A captured string of bytes, or the position (from 1) that `()` captures. */
export type Capture = string | number;

type Item =
  | { readonly kind: 'open' | 'position' | 'close' | 'end'; readonly next: number }
  | { readonly kind: 'balance'; readonly open: number; readonly close: number; readonly next: number }
  | { readonly kind: 'frontier'; readonly set: Uint8Array; readonly next: number }
  | { readonly kind: 'back'; readonly index: number; readonly next: number }
  | { readonly kind: 'single'; readonly set: Uint8Array; readonly quantifier: string; readonly next: number };

interface OpenCapture {
  readonly start: number;
  /** Where it ends; `UNFINISHED` until its parenthesis closes, `POSITION` for `()`. */
  end: number;
}

const UNFINISHED = -1;
const POSITION = -2;
const MAX_CAPTURES = 32;
/** Matches within matches that Lua allows. */
const MAX_DEPTH = 200;
const SPECIAL = /[\^$*+?.([%-]/;
const QUANTIFIERS = '*+-?';

const [PERCENT, CARET, DASH, DOT, BRACKET, CLOSING] = [37, 94, 45, 46, 91, 93];

/** Whether a pattern is just text to search for. */
export function isPlain(pattern: string): boolean {
  return !SPECIAL.test(pattern);
}

export class Matcher {
  readonly #source: string;
  readonly #pattern: string;
  readonly #items = new Map<number, Item>();
  #captures: OpenCapture[] = [];
  #depth = 0;
  /** How many more steps there may be. */
  left: number;

  constructor(source: string, pattern: string, budget: number) {
    this.#source = source;
    this.#pattern = pattern;
    this.left = budget;
  }

  /** Where a match that starts at `at` ends, or -1. `from` is where the pattern starts: 1 behind an anchor. */
  matchAt(at: number, from: number): number {
    this.#captures = [];
    this.#depth = 0;
    return this.#match(at, from);
  }

  /** What the last match from `start` to `end` captured; the whole of it where the pattern captures nothing. */
  captures(start: number, end: number): Capture[] {
    if (this.#captures.length === 0) return [this.#source.slice(start, end)];
    return this.#captures.map((_, index) => this.capture(index, start, end));
  }

  /** Capture number `index` (from 0) of the last match. */
  capture(index: number, start: number, end: number): Capture {
    const capture = this.#captures[index];
    if (!capture) {
      if (index === 0) return this.#source.slice(start, end);
      throw new PatternError(`invalid capture index %${index + 1}`);
    }
    if (capture.end === POSITION) return capture.start + 1;
    if (capture.end === UNFINISHED) throw new PatternError('unfinished capture');
    return this.#source.slice(capture.start, capture.end);
  }

  slice(start: number, end: number): string {
    return this.#source.slice(start, end);
  }

  get captureCount(): number {
    return this.#captures.length;
  }

  #match(start: number, from: number): number {
    if (this.#depth >= MAX_DEPTH) throw new PatternError('pattern too complex');
    this.#depth++;
    try {
      return this.#walk(start, from);
    } finally {
      this.#depth--;
    }
  }

  #walk(start: number, from: number): number {
    let at = start;
    let next = from;
    while (next < this.#pattern.length) {
      if (this.left-- <= 0) throw new PatternBudgetError();
      const item = this.#items.get(next) ?? this.#read(next);
      switch (item.kind) {
        case 'open':
        case 'position':
          return this.#open(at, item.kind === 'open' ? UNFINISHED : POSITION, item.next);
        case 'close':
          return this.#close(at, item.next);
        case 'end':
          return at === this.#source.length ? at : -1;
        case 'balance':
          at = this.#balance(at, item.open, item.close);
          break;
        case 'frontier': {
          const before = at === 0 ? 0 : this.#source.charCodeAt(at - 1);
          const here = at < this.#source.length ? this.#source.charCodeAt(at) : 0;
          if (item.set[before] || !item.set[here]) return -1;
          break;
        }
        case 'back':
          at = this.#repeatCapture(at, item.index);
          break;
        case 'single': {
          if (item.quantifier === '*') return this.#most(at, item.set, item.next);
          if (item.quantifier === '-') return this.#least(at, item.set, item.next);
          const fits = this.#fits(at, item.set);
          if (item.quantifier === '+') return fits ? this.#most(at + 1, item.set, item.next) : -1;
          if (item.quantifier === '?') {
            const end = fits ? this.#match(at + 1, item.next) : -1;
            if (end >= 0) return end;
          } else if (fits) at++;
          else return -1;
        }
      }
      if (at < 0) return -1;
      next = item.next;
    }
    return at;
  }

  #fits(at: number, set: Uint8Array): boolean {
    return at < this.#source.length && set[this.#source.charCodeAt(at)] === 1;
  }

  #most(at: number, set: Uint8Array, next: number): number {
    let end = at;
    while (this.#fits(end, set)) end++;
    this.left -= end - at;
    for (; end >= at; end--) {
      const found = this.#match(end, next);
      if (found >= 0) return found;
      if (this.left-- <= 0) throw new PatternBudgetError();
    }
    return -1;
  }

  #least(at: number, set: Uint8Array, next: number): number {
    for (let end = at; ; end++) {
      const found = this.#match(end, next);
      if (found >= 0) return found;
      if (!this.#fits(end, set)) return -1;
      if (this.left-- <= 0) throw new PatternBudgetError();
    }
  }

  #open(at: number, end: number, next: number): number {
    if (this.#captures.length >= MAX_CAPTURES) throw new PatternError('too many captures');
    this.#captures.push({ start: at, end });
    const found = this.#match(at, next);
    if (found < 0) this.#captures.pop();
    return found;
  }

  #close(at: number, next: number): number {
    const capture = this.#captures.findLast(({ end }) => end === UNFINISHED);
    if (!capture) throw new PatternError('invalid pattern capture');
    capture.end = at;
    const found = this.#match(at, next);
    if (found < 0) capture.end = UNFINISHED;
    return found;
  }

  #balance(at: number, open: number, close: number): number {
    if (at >= this.#source.length || this.#source.charCodeAt(at) !== open) return -1;
    let depth = 1;
    for (let i = at + 1; i < this.#source.length; i++) {
      if (this.left-- <= 0) throw new PatternBudgetError();
      const code = this.#source.charCodeAt(i);
      if (code === close) {
        if (--depth === 0) return i + 1;
      } else if (code === open) depth++;
    }
    return -1;
  }

  #repeatCapture(at: number, index: number): number {
    const capture = this.#captures[index];
    if (!capture || capture.end === UNFINISHED) throw new PatternError(`invalid capture index %${index + 1}`);
    // A position has no text to come back; Lua takes its mark for a length that nothing has.
    if (capture.end === POSITION) return -1;
    const text = this.#source.slice(capture.start, capture.end);
    return this.#source.startsWith(text, at) ? at + text.length : -1;
  }

  #read(at: number): Item {
    const item = this.#parse(at);
    this.#items.set(at, item);
    return item;
  }

  #parse(at: number): Item {
    const pattern = this.#pattern;
    const character = pattern[at];
    if (character === '(') {
      return pattern[at + 1] === ')' ? { kind: 'position', next: at + 2 } : { kind: 'open', next: at + 1 };
    }
    if (character === ')') return { kind: 'close', next: at + 1 };
    if (character === '$' && at + 1 === pattern.length) return { kind: 'end', next: at + 1 };
    if (character === '%') {
      const letter = pattern[at + 1] ?? '';
      if (letter === 'b') {
        if (at + 3 >= pattern.length) throw new PatternError("malformed pattern (missing arguments to '%b')");
        return {
          kind: 'balance',
          open: pattern.charCodeAt(at + 2),
          close: pattern.charCodeAt(at + 3),
          next: at + 4,
        };
      }
      if (letter === 'f') {
        if (pattern[at + 2] !== '[') throw new PatternError("missing '[' after '%f' in pattern");
        const end = this.#endOfClass(at + 2);
        return { kind: 'frontier', set: this.#set(at + 2, end), next: end };
      }
      if (/\d/.test(letter)) return { kind: 'back', index: Number(letter) - 1, next: at + 2 };
    }
    const end = this.#endOfClass(at);
    const quantifier = pattern[end] ?? '';
    const quantified = quantifier !== '' && QUANTIFIERS.includes(quantifier);
    const set = this.#set(at, end);
    return { kind: 'single', set, quantifier: quantified ? quantifier : '', next: quantified ? end + 1 : end };
  }

  /** Behind the character, the class or the set that starts at `at`. */
  #endOfClass(at: number): number {
    const pattern = this.#pattern;
    const code = pattern.charCodeAt(at);
    if (code === PERCENT) {
      if (at + 1 >= pattern.length) throw new PatternError("malformed pattern (ends with '%')");
      return at + 2;
    }
    if (code !== BRACKET) return at + 1;
    let end = pattern.charCodeAt(at + 1) === CARET ? at + 2 : at + 1;
    // A bracket that comes first stands for itself.
    do {
      if (end >= pattern.length) throw new PatternError("malformed pattern (missing ']')");
      if (pattern.charCodeAt(end++) === PERCENT && end < pattern.length) end++;
    } while (pattern.charCodeAt(end) !== CLOSING);
    return end + 1;
  }

  #set(at: number, end: number): Uint8Array {
    const pattern = this.#pattern;
    const code = pattern.charCodeAt(at);
    if (code === DOT) return ANY;
    if (code === PERCENT) return characterClass(pattern.charCodeAt(at + 1));
    const set = new Uint8Array(256);
    if (code !== BRACKET) {
      set[code] = 1;
      return set;
    }
    const last = end - 1;
    const complement = pattern.charCodeAt(at + 1) === CARET;
    for (let i = complement ? at + 2 : at + 1; i < last; i++) {
      const first = pattern.charCodeAt(i);
      if (first === PERCENT) {
        i++;
        characterClass(pattern.charCodeAt(i)).forEach((member, other) => {
          if (member) set[other] = 1;
        });
      } else if (pattern.charCodeAt(i + 1) === DASH && i + 2 < last) {
        i += 2;
        for (let c = first; c <= pattern.charCodeAt(i); c++) set[c] = 1;
      } else set[first] = 1;
    }
    return complement ? set.map((member) => 1 - member) : set;
  }
}

const ANY = new Uint8Array(256).fill(1);
