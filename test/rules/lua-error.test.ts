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

test.each(['log = pcall(error, "x") and "a" or "b"', 'if os.getenv("X") then error("x") end', 'log = 1 .. ""'])(
  'not %s',
  (text) => {
    expect(messagesIn(text)).toEqual([]);
  },
);
