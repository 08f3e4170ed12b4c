/** Lua's character classes (`%a`, `%D`, …) on bytes, in the C locale. */

/** Pairs of first and last members. */
const RANGES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  a: [
    [0x41, 0x5a],
    [0x61, 0x7a],
  ],
  c: [
    [0x00, 0x1f],
    [0x7f, 0x7f],
  ],
  d: [[0x30, 0x39]],
  g: [[0x21, 0x7e]],
  l: [[0x61, 0x7a]],
  p: [
    [0x21, 0x2f],
    [0x3a, 0x40],
    [0x5b, 0x60],
    [0x7b, 0x7e],
  ],
  s: [
    [0x09, 0x0d],
    [0x20, 0x20],
  ],
  u: [[0x41, 0x5a]],
  w: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x61, 0x7a],
  ],
  x: [
    [0x30, 0x39],
    [0x41, 0x46],
    [0x61, 0x66],
  ],
  z: [[0x00, 0x00]],
};

const sets = new Map<number, Uint8Array>();

/** For each byte 1 if it belongs to `%` followed by the byte `letter`, else 0; other than letters stand for themselves. */
export function characterClass(letter: number): Uint8Array {
  const known = sets.get(letter);
  if (known) return known;
  const character = String.fromCharCode(letter);
  const small = character.toLowerCase();
  const members = letter < 0x80 ? RANGES[small] : undefined;
  const set = Uint8Array.from({ length: 256 }, (_, code) => {
    if (!members) return code === letter ? 1 : 0;
    return members.some(([first, last]) => code >= first && code <= last) === (small === character) ? 1 : 0;
  });
  sets.set(letter, set);
  return set;
}
