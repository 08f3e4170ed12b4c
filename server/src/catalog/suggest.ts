import { distance } from 'fastest-levenshtein';
import type { Table } from './merged-table.ts';

/** How many suggestions help; more are a list to read. */
const MOST = 3;

/** What a whole word too many or too few counts, in edits. */
const A_WORD = 2;

/** The words of a name in an order of their own and without a plural s, so that word order and number do not count. */
function sortedWords(name: string): string {
  return name
    .split('_')
    .map((word) => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word))
    .sort()
    .join('');
}

const ofCandidates = new Map<string, string>();

/** `sortedWords` of a known name; remembered, since every unknown name is held against the same many. */
function candidateWords(candidate: string): string {
  let words = ofCandidates.get(candidate);
  if (words === undefined) {
    words = sortedWords(candidate);
    ofCandidates.set(candidate, words);
  }
  return words;
}

/** Edits that turn one into the other, where swapping two neighbours is one edit as well. */
function edits(a: string, b: string): number {
  const plain = distance(a, b);
  return plain === 2 && isTransposition(a, b) ? 1 : plain;
}

function isTransposition(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** How far off a name may be: a third of its length, for the shortest names a single edit. */
function reach(name: string): number {
  return Math.min(3, Math.max(1, Math.floor(name.length / 3)));
}

interface Written {
  readonly name: string;
  readonly squeezed: string;
  readonly words: string;
  /** Edits that a candidate may be away. */
  readonly limit: number;
}

/** How far a candidate is from what was written, in edits, or undefined where it is too far. */
function farness(written: Written, candidate: string): number | undefined {
  const { name, limit } = written;
  if (isAWordShort(name, candidate) || isAWordShort(candidate, name)) return A_WORD;
  if (Math.abs(name.length - candidate.length) > limit) return undefined;
  if (isAnotherWord(name, candidate)) return undefined;
  const cost = edits(name, candidate);
  // Another spelling of the same words counts less than one edit, yet more than the very name.
  if (cost > 0 && isRespelled(written, candidate)) return 0.5;
  return cost <= limit && cost < candidate.length / 2 ? cost : undefined;
}

/** `http_share` or `file_share` for `http_file_share`: all its words but one, of which at least two are left. */
function isAWordShort(shorter: string, longer: string): boolean {
  if (shorter.length >= longer.length || !shorter.includes('_')) return false;
  let shared = 0;
  while (shared < shorter.length && shorter[shared] === longer[shared]) shared += 1;
  // Back to where a word begins: `size` and `share` have a letter in common that is not one word.
  if (shared < shorter.length) shared = shorter.lastIndexOf('_', shared - 1) + 1;
  const rest = shorter.slice(shared);
  if (!longer.endsWith(rest)) return false;
  const more = longer.slice(shared, longer.length - rest.length);
  return /^(_[^_]+|[^_]+_)$/.test(more) && !INVERTING.test(more);
}

/** With one of these more, a name says the opposite: `sasl_mechanisms` is not meant for `disable_sasl_mechanisms`. */
const INVERTING = /^_?(?:disable|insecure|no|not|without|block|deny|reject)_?$/;

/**
 * Whether names of the same words differ in one that is quite another: `admin_rest` and `admin_web`, or clients and servers,
 * whose names are a letter apart.
 */
function isAnotherWord(a: string, b: string): boolean {
  const [left, right] = [a.split('_'), b.split('_')];
  if (left.length < 2 || left.length !== right.length) return false;
  const different = left.flatMap((word, i) => (word === right[i] ? [] : [[word, right[i] ?? ''] as const]));
  const [first] = different;
  if (!first || different.length > 1) return false;
  if (first.every((word) => word === 'c2s' || word === 's2s')) return true;
  return edits(...first) > Math.max(...first.map((word) => word.length)) / 2;
}

function isRespelled(written: Written, candidate: string): boolean {
  return written.words === candidateWords(candidate) || written.squeezed === candidate.replaceAll('_', '');
}

/**
 * Records whose names may have been meant, nearest first.
 * @param written as the person wrote it, without `mod_`
 * @param rank among equally near names the lower comes first
 */
export function nearest<Found extends { readonly name: string }>(
  written: string,
  table: Pick<Table<Found>, 'names' | 'get'>,
  isUsable: (record: Found) => boolean,
  rank: (record: Found) => number,
): Found[] {
  const name = written.toLowerCase().replaceAll('-', '_');
  const sought: Written = {
    name,
    squeezed: name.replaceAll('_', ''),
    words: sortedWords(name),
    limit: reach(name),
  };
  const found: { record: Found; cost: number }[] = [];
  for (const candidate of table.names) {
    const cost = farness(sought, candidate);
    const record = cost === undefined ? undefined : table.get(candidate);
    if (cost !== undefined && record && isUsable(record)) found.push({ record, cost });
  }
  found.sort((a, b) => a.cost - b.cost || rank(a.record) - rank(b.record) || (a.record.name < b.record.name ? -1 : 1));
  const best = found[0]?.cost ?? 0;
  // Beside a name that is one edit away, one that is three away is noise.
  return found
    .filter((one) => one.cost <= best + 1)
    .slice(0, MOST)
    .map((one) => one.record);
}
