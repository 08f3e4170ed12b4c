/** The functions that Prosody gives to a configuration file. */
import { distance } from 'fastest-levenshtein';
import type { ProsodyVersion } from '../../catalog/index.ts';

const ALWAYS = ['VirtualHost', 'Component', 'Include', 'RunScript'];
/** What other servers call a VirtualHost. */
const OTHER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ vhost: 'VirtualHost', domain: 'VirtualHost' }),
);
const SINCE_13 = ['FileContents', 'FileLine', 'FileLines', 'Credential'];

export function existsSince13(name: string): boolean {
  return SINCE_13.includes(name);
}

/** The function that a name nobody defines may have meant, or null. */
export function nearFunction(name: string, version: ProsodyVersion = '13.0'): string | null {
  const known = version === '0.12' ? ALWAYS : [...ALWAYS, ...SINCE_13];
  const small = name.toLowerCase();
  const other = OTHER_WORDS.get(small);
  if (other) return other;
  const best = known
    .map((candidate) => ({ candidate, far: distance(candidate.toLowerCase(), small) }))
    .sort((a, b) => a.far - b.far)[0];
  return best && best.far <= Math.floor(best.candidate.length / 3) ? best.candidate : null;
}
