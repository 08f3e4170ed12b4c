import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks what is ignored', () => {
  expectProblems(`
    Component("rooms.example.com", "muc")
    --                             ^^^^^ section-argument-dropped: error: \`Component\` takes one argument at a time: \`"muc"\` is ignored, and it becomes an external component instead.
  `);
});

test('the fix gives it parentheses of its own', () => {
  const fix = expectFix(
    'Component("rooms.example.com", "muc")',
    'Pass it in parentheses of its own',
    'Component("rooms.example.com")("muc")',
  );
  expect(fix.safe).toBe(false);
});

test('every usual way to open a section is fine', () => {
  const text = 'Component("a.example")("muc")\nComponent "b.example" "muc"\nVirtualHost("c.example"){ enabled = true }';
  expect(messagesIn(text)).toEqual([]);
});
