import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the name', () => {
  expectProblems(`
    VirtualHost "xn--bcher-kva.example"
    --          ^^^^^^^^^^^^^^^^^^^^^^^ alabel-hostname: warning: …
  `);
});

test('0.12 does not look at it', () => {
  expect(messagesIn('VirtualHost "xn--bcher-kva.example"', { version: '0.12' })).toEqual([]);
});

test.each([
  ['xn--bcher-kva.example', 'bücher.example'],
  ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
  ['xn--fiq228c.example', '中文.example'],
  ['xn--mgbh0fb.example', 'مثال.example'],
  ['chat.xn--strae-oqa.example', 'chat.straße.example'],
  ['xn--ls8h.example', '💩.example'],
])('the fix writes %s as %s', (written, letters) => {
  const titles = fixTitles(`VirtualHost "${written}"`);
  expect(titles).toEqual([`Change to \`${letters}\``]);
});

test('the fix keeps the quotes, and there is none for what is no such form', () => {
  expectFix("VirtualHost 'xn--bcher-kva.example'", 'Change to `bücher.example`', "VirtualHost 'bücher.example'");
  expect(fixTitles('VirtualHost "xn--!.example"')).toEqual([]);
  expect(fixTitles('VirtualHost "xn--99999999999.example"')).toEqual([]);
});
