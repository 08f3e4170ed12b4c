import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the value', () => {
  expectProblems(`
    authentication = "internal_plain"
    --                ^^^^^^^^^^^^^^ plain-passwords: warning: …
  `);
});

test('the fix stores hashes from now on', () => {
  const fix = expectFix(
    'authentication = "internal_plain"',
    'Change to `"internal_hashed"`',
    'authentication = "internal_hashed"',
  );
  expect(fix.safe).toBe(false);
});

test.each(['internal_hashed', 'ldap', 'anonymous'])('not %s', (provider) => {
  expect(messagesIn(`authentication = "${provider}"`)).toEqual([]);
});
