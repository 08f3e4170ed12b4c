import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the name that is read', () => {
  expectProblems(`
    if ENV_DB_PASSWORD then
      log = ENV_DB_PASS
      --        ^^^^^^^ env-name-mismatch: warning: The condition asks whether \`DB_PASSWORD\` is set, but \`DB_PASS\` is read. If the names should be the same, it is nil here.
    end
  `);
});

test('the fix reads the variable that is tested', () => {
  expectFix(
    'if os.getenv("DB_PASSWORD") then log = os.getenv("DB_PASS") end',
    'Read `DB_PASSWORD`',
    'if os.getenv("DB_PASSWORD") then log = os.getenv("DB_PASSWORD") end',
    { version: '0.12' },
  );
});

test.each([
  ['a switch', 'if ENV_USE_DB == "true" then log = ENV_USE_PATH end'],
  ['the same variable', 'if ENV_DB_PASS then log = ENV_DB_PASS end'],
  ['names that have nothing in common', 'if ENV_PRODUCTION then log = ENV_LOG_FILE end'],
  ['names that both occur elsewhere', 'a = ENV_DB_USER\nb = ENV_DB_PASS\nif ENV_DB_USER then log = ENV_DB_PASS end'],
])('not %s', (_, text) => {
  expect(messagesIn(text)).toEqual([]);
});
