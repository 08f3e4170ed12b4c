import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the module, where the switch is missing or off', () => {
  expectProblems(`
    modules_enabled = { "s2s_auth_dane_in" }
    --                   ^^^^^^^^^^^^^^^^ dane-incomplete: warning: \`s2s_auth_dane_in\` does nothing without \`use_dane = true\` in the global section; Prosody logs a warning.
    VirtualHost "example.com"
  `);
  expectProblems(`
    use_dane = false
    VirtualHost "example.com"
      modules_enabled = { "s2s_auth_dane_in" }
    --                     ^^^^^^^^^^^^^^^^ dane-incomplete
  `);
});

test('is silent with it, and where the module is not loaded', () => {
  expect(messagesIn('use_dane = true\nmodules_enabled = { "s2s_auth_dane_in" }')).toEqual([]);
  expect(messagesIn('modules_disabled = { "s2s_auth_dane_in" }')).toEqual([]);
});

test('the fix switches it on', () => {
  expectFix(
    'modules_enabled = { "s2s_auth_dane_in" }\n',
    'Set `use_dane = true`',
    'use_dane = true\nmodules_enabled = { "s2s_auth_dane_in" }\n',
  );
  expectFix(
    'use_dane = false\nmodules_enabled = { "s2s_auth_dane_in" }\n',
    'Set `use_dane = true`',
    'use_dane = true\nmodules_enabled = { "s2s_auth_dane_in" }\n',
  );
});
