import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks a number below the least', () => {
  expectProblems(`
    c2s_stanza_size_limit = 1024
    --                      ^^^^ option-range: warning: \`c2s_stanza_size_limit\` is at least 10000; Prosody logs a warning and uses 10000.
  `);
});

test('a computed number is marked as a whole', () => {
  expectProblems(`
    c2s_stanza_size_limit = 4 * 1024
    --                      ^^^^^^^^ option-range
  `);
});

test('the bounds themselves are allowed', () => {
  expect(messagesIn('c2s_stanza_size_limit = 10000\nexternal_service_port = 65535')).toEqual([]);
});

test('a whole number is asked for', () => {
  expect(messagesIn('muc_room_cache_size = 10.5')).toEqual([
    'warning: `muc_room_cache_size` takes a whole number; Prosody logs a warning and uses 10.',
  ]);
});

test('the fix writes what Prosody uses', () => {
  const fix = expectFix('external_service_port = 70000', 'Change to 65535', 'external_service_port = 65535');
  expect(fix.safe).toBe(true);
});

test('0.12 knows no bounds', () => {
  expect(messagesIn('c2s_stanza_size_limit = 1', { version: '0.12' })).toEqual([]);
});
