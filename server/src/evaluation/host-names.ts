/** How Prosody prepares the names of hosts: nameprep (RFC 3491), with characters that Unicode 3.2 lacks let through. */
import { byteLength } from './bytes.ts';

/** RFC 3454 table B.1: nothing is left of them. */
const IGNORED = /\u00ad|\u034f|\u1806|[\u180b-\u180d]|[\u200b-\u200d]|\u2060|[\ufe00-\ufe0f]|\ufeff/;

/** Tables C.1.2, C.2.2 and C.3 to C.9. What is ASCII is all allowed, control characters too. */
const FORBIDDEN = [
  '[\\u{80}-\\u{a0}\\u{1680}\\u{2000}-\\u{200b}\\u{202f}\\u{205f}\\u{3000}',
  '\\u{6dd}\\u{70f}\\u{180e}\\u{2028}\\u{2029}\\u{2060}-\\u{2063}\\u{206a}-\\u{206f}\\u{feff}\\u{fff9}-\\u{fffd}',
  '\\u{1d173}-\\u{1d17a}\\p{Co}\\p{Cs}\\p{Noncharacter_Code_Point}\\u{2ff0}-\\u{2ffb}',
  '\\u{340}\\u{341}\\u{200e}\\u{200f}\\u{202a}-\\u{202e}\\u{e0001}\\u{e0020}-\\u{e007f}]',
].join('');

let forbidden: RegExp | undefined;

/** Letters that are written from right to left (table D.1). */
const RIGHT_TO_LEFT =
  /[\u{5be}\u{5c0}\u{5c3}\u{5d0}-\u{5f4}\u{61b}\u{61f}-\u{64a}\u{66d}-\u{66f}\u{671}-\u{6d5}\u{6e5}\u{6e6}\u{6fa}-\u{70d}\u{710}\u{712}-\u{72c}\u{780}-\u{7a5}\u{7b1}\u{fb1d}\u{fb1f}-\u{fb28}\u{fb2a}-\u{fd3d}\u{fd50}-\u{fdfc}\u{fe70}-\u{fefc}]/u;

/** Small forms that are younger than Unicode 3.2, or that folding leaves alone. */
const NOT_FOLDED = /[\u{131}\u{10a0}-\u{10c5}\u{13a0}-\u{13f5}]/u;

const ASCII = /^[\0-\x7f]*$/;

/** Bytes of a name, with the one that ends it. */
const ROOM = 1024;

/** The name as Prosody keeps it, or null where it refuses it. */
export function prepareHost(name: string): string | null {
  if (byteLength(name) >= ROOM) return null;
  // Nearly every name; without the tables, which take longer to compile than the rest of a short configuration to read.
  if (ASCII.test(name)) return name.toLowerCase();
  const folded = [...name].map((character) => (IGNORED.test(character) ? '' : fold(character)));
  const prepared = folded.join('').normalize('NFKC');
  // Bytes that are no UTF-8 are surrogates here, which are forbidden.
  forbidden ??= new RegExp(FORBIDDEN, 'u');
  if (forbidden.test(prepared)) return null;
  return isMixed(prepared) ? null : prepared;
}

/** Upper case first, so that `ß` becomes `ss`; each character for itself, so that no `σ` is a final one. */
function fold(character: string): string {
  return NOT_FOLDED.test(character) ? character : character.toUpperCase().toLowerCase();
}

/** Right-to-left letters must not meet others, and must stand at both ends. */
function isMixed(name: string): boolean {
  if (!RIGHT_TO_LEFT.test(name)) return false;
  const characters = [...name];
  const ends = [characters[0] ?? '', characters.at(-1) ?? ''];
  if (!ends.every((character) => RIGHT_TO_LEFT.test(character))) return true;
  return characters.some((character) => /\p{L}/u.test(character) && !RIGHT_TO_LEFT.test(character));
}
