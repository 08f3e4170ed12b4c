import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks a flat list', () => {
  expectProblems(`
    disco_items = { "rooms.example.net", "Rooms" }
    --            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ invalid-disco-items: warning: …
  `);
});

test('marks an entry without an address', () => {
  expectProblems(`
    disco_items = { { "rooms.example.net" }, { name = "Rooms" } }
    --                                       ^^^^^^^^^^^^^^^^^^ invalid-disco-items: warning: …
  `);
});

test('a single pair gets a list of its own', () => {
  expectFix('disco_items = { "a.example", "A" }', 'Make it a list of lists', 'disco_items = { { "a.example", "A" } }');
});

test.each(['{}', '{ { "a.example" } }', '{ { ENV_HOST or "a.example", "A" } }', '{ { ENV_HOST } }'])(
  '%s is fine',
  (value) => {
    expect(messagesIn(`disco_items = ${value}`)).toEqual([]);
  },
);
