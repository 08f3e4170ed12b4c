/** Seconds and bytes in words, for numbers that are written as a product or as text. */
import type { OptionFacts } from '../catalog/index.ts';
import type { Value } from '../evaluation/index.ts';
import { periodWords, readPeriod } from '../rules/shared/periods.ts';
import { type Expression, visit } from '../syntax/index.ts';

export type Quantity = 'time' | 'size';

/** What a number in an expression counts, by its factors: `60 * 60 * 24` seconds, `10 * 1024 * 1024` bytes. */
export function quantityOf(expression: Expression): Quantity | null {
  const factors = new Set<number>();
  visit(expression, {
    enter: (node) => {
      if (node.kind === 'NumberLiteral') factors.add(node.value);
    },
  });
  if (factors.has(1024)) return 'size';
  return factors.has(60) || factors.has(3600) || factors.has(86400) ? 'time' : null;
}

/** What the value of an option counts, as far as its type tells. */
export function quantityOfOption(facts: OptionFacts | undefined): Quantity | null {
  return facts?.type === 'period' ? 'time' : null;
}

/** `1 week` for a number, `604800 seconds` for a text; null where nothing is to be said beyond the value itself. */
export function amountWords(value: Value, quantity: Quantity | null): string | null {
  // That would tell what is not shown.
  if (value.kind === 'number' && value.readFrom) return null;
  if (quantity === 'size') return value.kind === 'number' ? sizeWords(value.value) : null;
  if (quantity !== 'time') return null;
  if (value.kind === 'number') return value.value >= MINUTE ? timeWords(value.value) : null;
  const period = value.kind === 'string' && !value.readFrom ? readPeriod(value.value) : null;
  if (!period?.certain || period.seconds < MINUTE || !Number.isSafeInteger(period.seconds)) return null;
  return `${period.seconds} seconds`;
}

const MINUTE = 60;

function timeWords(seconds: number): string | null {
  const words = periodWords(seconds);
  return words.endsWith(' seconds') ? null : words;
}

const UNITS = ['KiB', 'MiB', 'GiB', 'TiB'] as const;

/** `10 MiB`; null below 1 KiB. */
function sizeWords(bytes: number): string | null {
  let amount = bytes;
  let unit: string | null = null;
  for (const next of UNITS) {
    if (amount < 1024) break;
    amount /= 1024;
    unit = next;
  }
  return unit && `${Number(amount.toFixed(2))} ${unit}`;
}
