import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks a name that is no text', () => {
  expectProblems(`
    VirtualHost { "example.com" }
    --          ^^^^^^^^^^^^^^^^^ bad-section-argument: error: The name of a VirtualHost is a text, not { "example.com" }. Prosody will not start.
  `);
});

test('and what follows a Component without being a module or a table', () => {
  expect(messagesIn('Component "rooms.example.com" (42)')).toEqual([
    'error: Behind its name, a Component takes a module as text and a table of options, not 42. Prosody will not start.',
  ]);
});

test('a table of options may follow', () => {
  expect(messagesIn('Component "rooms.example.com" "muc" { name = "Rooms" }')).toEqual([]);
});
