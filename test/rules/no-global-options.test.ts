import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks the first section', () => {
  expectProblems(`
    log = "info"
    VirtualHost "example.com"
    --          ^^^^^^^^^^^^^ no-global-options: warning: …
    admins = {}
  `);
});

test('hosts without options are no mistake', () => {
  expect(messagesIn('VirtualHost "example.com"')).toEqual([]);
  expect(messagesIn('admins = {}\nVirtualHost "example.com"\nenabled = true')).toEqual([]);
});
