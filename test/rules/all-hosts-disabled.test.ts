import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks each switch', () => {
  expectProblems(`
    VirtualHost "a.example"
       enabled = false
    -- ^^^^^^^ all-hosts-disabled: error: This switches off the host, and none is left: Prosody logs an error and stops.
    VirtualHost "b.example"
       enabled = false
    -- ^^^^^^^ all-hosts-disabled
  `);
});

test('one in the global section is enough', () => {
  expect(messagesIn('enabled = false\nVirtualHost "a.example"\nVirtualHost "b.example"')).toEqual([
    'error: In the global section this switches off every host, and none is left: Prosody logs an error and stops.',
  ]);
});

test('only the value false switches off', () => {
  expect(
    messagesIn('VirtualHost "a.example"\nenabled = "false"').filter((text) => text.includes('none is left')),
  ).toEqual([]);
  expect(messagesIn('VirtualHost "a.example"\nenabled = false\nVirtualHost "b.example"')).toEqual([]);
});

test('the fix removes the switch', () => {
  expectFix('VirtualHost "a.example"\nenabled = false\n', 'Remove this switch', 'VirtualHost "a.example"\n');
});
