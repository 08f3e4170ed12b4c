import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the name', () => {
  expectProblems(`
    VirtualHost "rooms.example.com"
       component_module = "muc"
    -- ^^^^^^^^^^^^^^^^ internal-option: warning: \`component_module\` is what Prosody notes for itself. It turns a VirtualHost into a Component; write \`Component "address" "module"\` instead.
  `);
});

test('the fix removes the line', () => {
  expectFix('defined = true\nadmins = {}\n', 'Remove `defined`', 'admins = {}\n');
});

test('opening a Component sets them by itself', () => {
  expect(messagesIn('Component "rooms.example.com" "muc"')).toEqual([]);
});
