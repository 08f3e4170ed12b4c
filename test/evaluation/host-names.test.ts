import { expect, test } from 'vitest';
import { prepareHost } from '../../server/src/evaluation/host-names.ts';

// What Prosody 0.12.3 and 13.0.1 call the hosts of these names.
test.each([
  ['Example.COM', 'example.com'],
  ['ＥＸ.com', 'ex.com'],
  ['straße.de', 'strasse.de'],
  ['ΑΣ', 'ασ'],
  ['İ.x', 'i\u0307.x'],
  ['\u212a', 'k'],
  ['ﬁ.x', 'fi.x'],
  ['ÄÖ.X', 'äö.x'],
  ['n\u0303.x', 'ñ.x'],
  ['Ⴀ.x', 'Ⴀ.x'],
  ['Ꭰ.x', 'Ꭰ.x'],
  ['a\u00adb', 'ab'],
  ['a\u200db', 'ab'],
  ['a\ufe0fb', 'ab'],
  ['a\u00a0b', 'a b'],
  ['a\u3000b', 'a b'],
  ['a。b', 'a。b'],
  ['😀.x', '😀.x'],
  ['a\u0378b', 'a\u0378b'],
  ['\u0301a', '\u0301a'],
  ['a\x01b', 'a\x01b'],
  ['a\0b', 'a\0b'],
  ['a\x7fb', 'a\x7fb'],
  [' a ', ' a '],
  ['a_b', 'a_b'],
  ['', ''],
  ['\u05d0\u05d1', '\u05d0\u05d1'],
])('%j is %j', (name, prepared) => {
  expect(prepareHost(name)).toBe(prepared);
});

test.each([
  'a\u0085b',
  'a\ue000b',
  'a\u1680b',
  'a\u200fb',
  'a\u202ab',
  'a\ufff9b',
  'a\ufffdb',
  'a\ufffeb',
  'a\u{e0041}b',
  'a\udcffb',
  '\u05d0a',
  '\u05d01',
  '1\u05d0',
  '\u0627.com',
  'a'.repeat(1024),
])('%j is refused', (name) => {
  expect(prepareHost(name)).toBeNull();
});
