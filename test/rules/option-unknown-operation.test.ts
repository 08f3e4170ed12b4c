import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

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
