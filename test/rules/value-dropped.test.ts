import { describe, expect, test } from 'vitest';
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

describe('a comma at the end of a line', () => {
  test('takes the section below it in, which is all that is said', () => {
    const text = 'modules_enabled = { "tls", "saslauth", "roster", "disco" },\nVirtualHost "a.example"\n';
    expect(messagesIn(text)).toEqual([
      'warning: Behind this comma Lua takes the next line for a second value of `modules_enabled`, and opens VirtualHost `a.example` before it sets the option, which thereby belongs to it.',
    ]);
    expectFix(
      text,
      'Remove `,`',
      'modules_enabled = { "tls", "saslauth", "roster", "disco" }\nVirtualHost "a.example"\n',
    );
  });

  test('drops any other line', () => {
    expect(messagesIn('admins = { "a@a.example" },\nprint("x")\n')).toContain(
      'warning: Behind this comma Lua takes the next line for a second value of `admins`, and drops it.',
    );
  });
});
