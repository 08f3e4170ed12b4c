import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

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
