import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the option', () => {
  expectProblems(`
    storage = "internal"
       default_storage = "internal"
    -- ^^^^^^^^^^^^^^^ default-storage-unneeded: info: …
  `);
});

test('the fix removes it', () => {
  expectFix('storage = "sql"\ndefault_storage = "sql"\n', 'Remove `default_storage`', 'storage = "sql"\n');
});

test('it is needed beside a table, and for a host that has one', () => {
  expect(messagesIn('storage = {}\ndefault_storage = "sql"')).toEqual([]);
  expect(messagesIn('storage = "sql"\nVirtualHost "a.example"\ndefault_storage = "sql"')).toEqual([]);
});
