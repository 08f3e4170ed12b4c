import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('a storage driver in a list', () => {
  expectProblems(`
    modules_enabled = { "roster", "storage_sql" }
    --                             ^^^^^^^^^^^ module-storage-in-list
  `);
  expect(messagesIn('modules_enabled = { "storage_sql" }')).toEqual([
    'warning: `storage_sql` is chosen by `storage = "sql"`, not by a module list. Data goes wherever `storage` says.',
  ]);
});

test('the fix sets the option and takes the entry out', () => {
  const fix = expectFix(
    'modules_enabled = { "roster"; "storage_sql"; }',
    'Set `storage = "sql"` instead',
    'storage = "sql"\nmodules_enabled = { "roster"; }',
  );
  expect(fix.safe).toBe(false);
});

test('only takes it out where storage is set, be it for all hosts', () => {
  expect(
    fixTitles(`
      storage = { archive = "sql" }
      VirtualHost "example.com"
        modules_enabled = { "storage_sql" }
    `),
  ).toEqual(['Remove `storage_sql` from the list']);
});

test('is the only word about a driver', () => {
  expectProblems(`
    modules_enabled = { "storage_lmdb", "storage_frobnicate", "mod_storage_sql" }
    --                   ^^^^^^^^^^^^ module-storage-in-list
    --                                   ^^^^^^^^^^^^^^^^^^ module-storage-in-list
    --                                                         ^^^^^^^^^^^^^^^ module-storage-in-list
  `);
});

test('the option itself is where it belongs', () => {
  expectProblems('storage = "sql"\nsql = { driver = "SQLite3", database = "prosody.sqlite" }');
});
