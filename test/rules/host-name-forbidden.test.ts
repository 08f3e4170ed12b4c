import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the name', () => {
  expectProblems(`
    VirtualHost "exam\\u{200f}ple.com"
    --          ^^^^^^^^^^^^^^^^^^^^^ host-name-forbidden: error: …
  `);
});

test.each(['my_host', 'a b', 'bücher.example', 'EXAMPLE.com', 'a\\1b', ''])('"%s" passes in 0.12', (name) => {
  expect(messagesIn(`VirtualHost "${name}"`, { version: '0.12' })).toEqual([]);
});

test('the fix takes out what shows nothing', () => {
  expectFix('VirtualHost "exam\u{200f}ple.com"', 'Change to "example.com"', 'VirtualHost "example.com"');
  expect(fixTitles('VirtualHost("exam\\u{200f}ple" .. ".com")')).toEqual([]);
});
