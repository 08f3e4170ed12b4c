import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn, problemsIn } from './support.ts';

test('marks the second opening and points at the first', () => {
  expectProblems(`
    VirtualHost "rooms.example.com"
    Component "Rooms.example.com" "muc"
    --        ^^^^^^^^^^^^^^^^^^^ host-clash: error: \`rooms.example.com\` is a VirtualHost already; a name can be only one of the two. Prosody will not start.
  `);
  const [problem] = problemsIn('Component "a.example" "muc"\nVirtualHost "a.example"');
  expect(problem?.message).toContain('is a Component already');
  expect(problem?.related).toHaveLength(1);
});

test('opening a host twice merges its options', () => {
  expect(
    messagesIn(
      'VirtualHost "a.example"\nVirtualHost "a.example"\nComponent "b.a.example" "muc"\nComponent "b.a.example" "muc"',
    ),
  ).toEqual([]);
});

test('a Component that is opened again with another module, or without any, loses the one it has', () => {
  expectProblems(`
    VirtualHost "example.com"
    Component "rooms.example.com" "muc"
    Component "rooms.example.com" "pubsub"
    --                             ^^^^^^ host-clash: error: \`rooms.example.com\` runs \`muc\` already. A Component runs one module: Prosody takes the last without a word, and \`muc\` is lost.
  `);
  expectFix(
    'Component "b.a.example" "muc"\nComponent "b.a.example" { name = "B" }',
    'Add "muc"',
    'Component "b.a.example" "muc"\nComponent "b.a.example" "muc" { name = "B" }',
  );
  const rules = problemsIn('Component "b.a.example" "muc"\nComponent "b.a.example"').map(({ rule }) => rule);
  expect(rules).toEqual(['host-clash']);
});
