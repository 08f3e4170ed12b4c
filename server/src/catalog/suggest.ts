import { distance } from 'fastest-levenshtein';

/** How many suggestions help; more are a list to read. */
const MOST = 3;

/** The words of a name, in an order of their own and without a plural s, so that word order and number do not count. */
function sortedWords(name: string): string {
  return name
    .split('_')
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .sort()
    .join('_');
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

/**
 * Names that may have been meant, nearest first.
 * @param written as the person wrote it, without `mod_`
 * @param rank among equally near names the lower comes first
 */
export function nearestNames(
  written: string,
  candidates: Iterable<string>,
  rank: (candidate: string) => number,
): string[] {
  const name = written.toLowerCase().replaceAll('-', '_');
  const squeezed = name.replaceAll('_', '');
  const sorted = sortedWords(name);
  const limit = reach(name);
  const found: { candidate: string; cost: number; rank: number }[] = [];
  for (const candidate of candidates) {
    // Another spelling of the same words counts less than one edit, yet more than the very name.
    let cost = edits(name, candidate);
    if (cost > 0 && sorted === sortedWords(candidate)) cost = 0.5;
    else if (cost > 0 && squeezed === candidate.replaceAll('_', '')) cost = 0.5;
    if (cost <= limit && cost < candidate.length / 2) found.push({ candidate, cost, rank: rank(candidate) });
  }
  found.sort((a, b) => a.cost - b.cost || a.rank - b.rank || (a.candidate < b.candidate ? -1 : 1));
  const best = found[0]?.cost ?? 0;
  // Beside a name that is one edit away, one that is three away is noise.
  return found
    .filter((one) => one.cost <= best + 1)
    .slice(0, MOST)
    .map((one) => one.candidate);
}
