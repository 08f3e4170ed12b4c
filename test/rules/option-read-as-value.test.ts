import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks what is written to', () => {
  expectProblems(`
    limits = {}
       limits.c2s = { rate = "10kb/s" }
    -- ^^^^^^^^^^ option-read-as-value: warning: Reading \`limits\` gives Prosody 13 a stand-in for the list, and what is written into that is lost without a word. Build the list in a \`local\` table first, or add to it with \`limits:append { … }\`.
  `);
});

test("Lua's own functions write to the stand-in as well", () => {
  expect(messagesIn('admins = {}\nLua.table.insert(admins, "anna@example.com")')).toHaveLength(1);
});

test('a table of its own is fine', () => {
  expect(messagesIn('local list = {}\nlist.c2s = { rate = "1kb/s" }\nlimits = list')).toEqual([]);
});

test('the fix adds it with append', () => {
  expectFix(
    'limits = {}\nlimits.c2s = { rate = "10kb/s" }',
    'Add it with `append`',
    'limits = {}\nlimits:append { c2s = { rate = "10kb/s" } }',
  );
  expectFix(
    'admins = {}\nLua.table.insert(admins, "anna@example.com")',
    'Add it with `append`',
    'admins = {}\nadmins:append { "anna@example.com" }',
  );
  expect(fixTitles('admins = {}\nLua.table.insert(admins, 1, "anna@example.com")')).toEqual([]);
  expect(fixTitles('limits = {}\nlimits["c2s"] = {}')).toEqual([]);
});
