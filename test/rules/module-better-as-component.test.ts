import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the entry', () => {
  expectProblems(`
    VirtualHost "example.com"
    modules_enabled = { "http_file_share" }
    --                   ^^^^^^^^^^^^^^^ module-better-as-component: info: \`http_file_share\` works on a VirtualHost, but Prosody's manual gives it an address of its own, which is what clients and certificates expect: \`Component "share.example.com" "http_file_share"\`.
  `);
});

test('not on a Component, nor where one runs it', () => {
  expect(messagesIn('Component "a.example" "muc"\nmodules_enabled = { "proxy65" }')).toEqual([]);
  const text = 'VirtualHost "a.example"\nmodules_enabled = { "proxy65" }\nComponent "p.a.example" "proxy65"';
  expect(messagesIn(text)).toEqual([]);
});

test('the fix makes it a Component at the end of the main file', () => {
  const fix = expectFix(
    'VirtualHost "example.com"\nmodules_enabled = { "mam", "http_file_share" }\n',
    'Make it the Component `share.example.com`',
    'VirtualHost "example.com"\nmodules_enabled = { "mam" }\n\nComponent "share.example.com" "http_file_share"\n',
  );
  expect(fix).toMatchObject({ safe: false, asks: true });
  expect(fixTitles('modules_enabled = { "proxy65" }\nVirtualHost "a.example"\nVirtualHost "b.example"')).toEqual([]);
});
