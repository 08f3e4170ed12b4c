/** Numbers and periods as Prosody's getters read them (core.moduleapi and util.human.io of 13.0). */
import type { Value } from '../../evaluation/index.ts';

/** What Lua's `tonumber` makes of a number or a text; null for anything else. */
export function numberOf(value: Value): number | null {
  if (value.kind === 'number') return value.value;
  if (value.kind !== 'string') return null;
  const text = value.value.trim();
  if (!/^[+-]?(0[xX][\da-fA-F]+|(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?)$/.test(text)) return null;
  return text.startsWith('-') ? -Number(text.slice(1)) : Number(text.replace(/^\+/, ''));
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds by the letters of a unit that Prosody looks at. */
const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    s: 1,
    min: MINUTE,
    h: HOUR,
    ho: HOUR,
    d: DAY,
    w: 7 * DAY,
    mon: 31 * DAY,
    y: 365.2425 * DAY,
  }),
);

export interface Period {
  readonly seconds: number;
  /** The number that was read: the first one in the text. */
  readonly count: number;
  /** False where Prosody logs an error and guesses: `5m` is read as months, `60` and `1.5h` as seconds. */
  readonly certain: boolean;
}

/** What 13.0 makes of a text that stands for a period; null where it holds no number. "never" is for the caller. */
export function readPeriod(text: string): Period | null {
  const match = /(\d+)\s*([smhdwy]?[io]?n?)/.exec(text.toLowerCase());
  if (!match) return null;
  const [, digits = '', unit = ''] = match;
  const count = Number(digits);
  const known = UNITS.get(unit);
  if (known !== undefined) return { seconds: count * known, count, certain: true };
  const lax = unit.replace(/n$/, '');
  const guess = lax === 'm' || lax === 'mo' ? UNITS.get('mon') : lax === 'mi' ? UNITS.get('min') : UNITS.get(lax);
  return { seconds: count * (guess ?? 1), count, certain: false };
}

const NAMES = [
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', 1],
] as const;

/** Seconds in words, exactly where that is possible: "2 weeks", "90 minutes", "12.5 seconds". */
export function periodWords(seconds: number): string {
  const [name, size] = NAMES.find(([, one]) => seconds >= one && seconds % one === 0) ?? ['second', 1];
  const count = seconds / size;
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
