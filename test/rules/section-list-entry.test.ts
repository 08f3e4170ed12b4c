import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the entry', () => {
  expectProblems(`
    VirtualHost "example.com" { "mam"; enabled = true }
    --                          ^^^^^ section-list-entry: error: An entry of VirtualHost \`example.com\` has no name, so "mam" becomes an option called 1. Prosody and \`prosodyctl check config\` crash on it.
  `);
});

test('a module goes into the list of modules', () => {
  expectFix(
    'VirtualHost "example.com" { "mam" }',
    'Change to `modules_enabled = { "mam" }`',
    'VirtualHost "example.com" { modules_enabled = { "mam" } }',
  );
  expect(fixTitles('VirtualHost "example.com" { "anna" }')).toEqual([]);
  expect(fixTitles('VirtualHost "example.com" { "mam", "ping" }')).toEqual([]);
});

test('entries of lists inside of it are fine', () => {
  expect(messagesIn('VirtualHost "example.com" { modules_enabled = { "mam" } }')).toEqual([]);
});
