import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('what follows the first value is dropped', () => {
  expectProblems(`
    modules_enabled = { "http" }
    http_ports = 5280, 5281
    --                 ^^^^ value-dropped: warning: \`http_ports\` has one value, the first: Lua drops what follows the comma without a word. A list stands in braces.
  `);
  expectFix('admins = "a@a.example", "b@a.example"', 'Make it a list', 'admins = { "a@a.example", "b@a.example" }');
  expect(messagesIn('a, b = 1, 2\nlocal x, y = 1, 2, 3\nmodules_enabled = { "a", }').join()).not.toContain('first');
});

test('a comma at the end of a line makes the next one a value', () => {
  const text = 'modules_enabled = { "tls" },\nVirtualHost "a.example"\n';
  expectFix(text, 'Remove `,`', 'modules_enabled = { "tls" }\nVirtualHost "a.example"\n');
  expect(messagesIn(text).filter((message) => message.includes('Behind this comma'))).toHaveLength(1);
});
