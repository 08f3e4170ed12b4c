import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks the expression, and says why Lua stops', () => {
  expectProblems(`
    log = "x" .. {}
    --    ^^^^^^^^^ lua-error: error: Lua stops here: attempt to concatenate a table value. Prosody will not start.
  `);
});

test('an error of the configuration itself has its own words', () => {
  expect(messagesIn('error("not finished yet")')[0]).toContain('`error` stops the configuration here: ');
});

test('a name without quotes is the reason, and is told by itself', () => {
  expectProblems(`
    log = prefix .. "/prosody.log"
    --    ^^^^^^ unquoted-value
  `);
});

test('a field of what is nil', () => {
  expectProblems(
    `
    admins = { "anna@example.com" }
    log = admins[1]
    --    ^^^^^^^^^ lua-error: error: Lua stops here: options cannot be read, so \`admins\` is nil to Lua. Prosody will not start.
  `,
    { version: '0.12' },
  );
  expectProblems(`
    local names = { first = "x" }
    log = names.second[1]
    --    ^^^^^^^^^^^^^^^ lua-error: error: Lua stops here: \`names.second\` is nil. Prosody will not start.
  `);
  expectProblems(`
    if os.getenv("LOG") == "list" then log = ({})[1][2] end
    --                                       ^^^^^^^^^^ lua-error: warning: Lua stops here: \`({})[1]\` is nil. Prosody will not start when LOG is "list".
  `);
});

test.each(['log = pcall(error, "x") and "a" or "b"', 'if os.getenv("X") then error("x") end', 'log = 1 .. ""'])(
  'not %s',
  (text) => {
    expect(messagesIn(text)).toEqual([]);
  },
);
