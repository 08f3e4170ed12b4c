import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the value and lists those that exist', () => {
  expectProblems(`
    component_conflict_resolve = "kick-old"
    --                            ^^^^^^^^ option-enum: error: \`component_conflict_resolve\` is one of \`"kick_new"\`, \`"kick_old"\`, not "kick-old". Prosody logs an error and uses the default.
  `);
});

test('13.0.1 uses the unknown value', () => {
  expect(messagesIn('password_hash = "SHA-512"', { version: '13.0.1' })).toEqual([
    'error: `password_hash` is one of `"SHA-1"`, `"SHA-256"`, not "SHA-512". Prosody logs an error and uses it all the same.',
  ]);
});

test('true and false are values where they stand in the list', () => {
  expect(messagesIn('restrict_room_creation = true\ndefault_archive_policy = "roster"')).toEqual([]);
});

test('the nearest value is offered first', () => {
  const fix = expectFix('password_hash = "sha-256"', 'Change to "SHA-256"', 'password_hash = "SHA-256"');
  expect(fix.safe).toBe(false);
});

test('0.12 has no such lists', () => {
  expect(messagesIn('restrict_room_creation = "domain"', { version: '0.12' })).toEqual([]);
});

test('what the core chooses from is known as well', () => {
  expect(messagesIn('tls_profile = "strong"')[0]).toContain('cannot encrypt any connection');
  expect(messagesIn('network_backend = "libevent"').join()).toContain('does not start with it');
});
