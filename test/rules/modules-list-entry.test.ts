import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the key of an entry that has one', () => {
  expectProblems(`
    modules_enabled = { "roster", mam = true }
    --                            ^^^ modules-list-entry: warning: \`mam = …\` is no entry of a list: Prosody passes it over, and \`prosodyctl check config\` of 13 reports it.
  `);
});

test('marks a table in the list', () => {
  expectProblems(`
    modules_enabled = { "roster", { "mam" } }
    --                            ^^^^^^^^^ modules-list-entry: error: …
  `);
});

test('a known module becomes a name', () => {
  expectFix('modules_enabled = { mam = true }', 'Change to `"mam"`', 'modules_enabled = { "mam" }');
  expect(fixTitles('modules_enabled = { mam = false, nonsense = true }')).toEqual([]);
});

test('a list that two options share is told once', () => {
  expect(
    messagesIn('local list = { 1 }\nmodules_enabled = list\nVirtualHost "a.example"\nmodules_enabled = list'),
  ).toHaveLength(1);
});

test('the names of a list within the list are taken into it', () => {
  expectFix(
    'modules_enabled = { "roster", { "mam"; "carbons", }, "tls" }',
    'Take its names into the list',
    'modules_enabled = { "roster", "mam"; "carbons", "tls" }',
  );
  expect(fixTitles('modules_enabled = { "roster", { "mam", { "x" } } }')).toEqual([]);
});
