import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks the option that does not do what it says', () => {
  expectProblems(`
    s2s_secure_auth = true
    s2s_require_encryption = false
    --                       ^^^^^ option-contradiction: warning: …
  `);
});

test('marks the module for DANE without the switch', () => {
  expectProblems(`
    modules_enabled = { "s2s_auth_dane_in" }
    --                   ^^^^^^^^^^^^^^^^ option-contradiction: warning: …
    VirtualHost "example.com"
  `);
  expect(messagesIn('use_dane = true\nmodules_enabled = { "s2s_auth_dane_in" }')).toEqual([]);
});
