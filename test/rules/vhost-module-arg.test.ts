import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles } from './support.ts';

test('marks the module', () => {
  expectProblems(`
    VirtualHost "rooms.example.com" "muc"
    --                              ^^^^^ vhost-module-arg: error: A VirtualHost has no module of its own: "muc" behind its name stops Prosody. Only a Component is followed by one.
  `);
});

test('the fix makes it a Component', () => {
  const fix = expectFix(
    'VirtualHost "rooms.example.com" "muc"',
    'Make it a Component',
    'Component "rooms.example.com" "muc"',
  );
  expect(fix.safe).toBe(false);
  expect(fixTitles('local open = VirtualHost\nopen "rooms.example.com" "muc"')).toEqual([]);
});
