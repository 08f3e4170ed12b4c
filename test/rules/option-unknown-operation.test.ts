import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the operation', () => {
  expectProblems(`
    admins = { "anna@example.com" }
    log = admins[1]
    --    ^^^^^^^^^ option-unknown-operation: error: A list option has \`append\`, \`value\` and \`values\`, but no \`number\`: Lua stops here, and Prosody will not start. Its entries are at \`admins:value()\`.
  `);
});

test('append, value and values exist', () => {
  const text =
    'admins = {}\nadmins:append { "a@example.com" }\nlog = admins:value()[1]\nfor one in admins:values() do log = one end';
  expect(messagesIn(text).filter((message) => message.includes('stand-in') || message.includes('but no'))).toEqual([]);
});

test('the fix is what was meant', () => {
  expectFix('admins = {}\nlog = admins[1]', 'Read it from `value()`', 'admins = {}\nlog = admins:value()[1]');
  expectFix(
    'admins = {}\nadmins:add { "anna@example.com" }',
    'Change to `append`',
    'admins = {}\nadmins:append { "anna@example.com" }',
  );
  expect(fixTitles('admins = {}\nadmins:remove { "anna@example.com" }')).toEqual([]);
});
