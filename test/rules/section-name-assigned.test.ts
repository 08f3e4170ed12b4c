import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the name', () => {
  expectProblems(`
    admins = {}
       VirtualHost = "example.com"
    -- ^^^^^^^^^^^ section-name-assigned: error: \`VirtualHost = "example.com"\` overwrites the function \`VirtualHost\` in this file. No section is opened, and what follows belongs to the section before.
  `);
});

test('the fix opens the section', () => {
  expectFix('VirtualHost = "example.com"', 'Remove the `=`', 'VirtualHost "example.com"');
});

test('small names are variables, and an alias is one too', () => {
  expect(messagesIn('host = "example.com"\nVirtualHost(host)')).toEqual([]);
  expect(messagesIn('local VirtualHost = "x"')).toEqual([]);
});
