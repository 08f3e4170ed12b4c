import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the option that does not do what it says', () => {
  expectProblems(`
    s2s_secure_auth = true
    s2s_require_encryption = false
    --                       ^^^^^ option-contradiction: warning: …
  `);
});

test('nothing is said where both are on', () => {
  expect(messagesIn('s2s_secure_auth = true\ns2s_require_encryption = true')).toEqual([]);
});

test('the fix asks for what happens anyway', () => {
  expectFix(
    's2s_secure_auth = true\ns2s_require_encryption = false',
    'Change to `true`',
    's2s_secure_auth = true\ns2s_require_encryption = true',
  );
});
