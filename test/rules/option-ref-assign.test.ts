import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the option that gets no list', () => {
  expectProblems(`
    admins = {}
       announce_to = admins
    -- ^^^^^^^^^^^ option-ref-assign: error: …
  `);
});

test('13.0.1 stops at it', () => {
  expect(messagesIn('admins = {}\nx = admins', { version: '13.0.1' })[0]).toContain('Prosody stops later');
});

test('adding needs no assignment', () => {
  const fix = expectFix(
    'admins = {}\nadmins = admins { "a@b.example" }',
    'Remove `admins =`',
    'admins = {}\nadmins { "a@b.example" }',
  );
  expect(fix.safe).toBe(true);
});

test('a local that two options share is fine', () => {
  expect(messagesIn('local list = {}\nadmins = list\nx = list')).toEqual([]);
});
