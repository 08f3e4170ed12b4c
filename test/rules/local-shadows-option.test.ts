import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the name', () => {
  expectProblems(`
    local allow_registration = false
    --    ^^^^^^^^^^^^^^^^^^ local-shadows-option: warning: \`local allow_registration\` makes a variable that nothing reads, and does not set the option \`allow_registration\`.
  `);
});

test('the fix sets the option', () => {
  const fix = expectFix('local admins = {}', 'Remove `local`', 'admins = {}');
  expect(fix.safe).toBe(false);
});

test.each(['local admins = {}\nx = admins', 'local list = {}', 'local function admins() end'])('%s is fine', (text) => {
  expect(messagesIn(text)).toEqual([]);
});
