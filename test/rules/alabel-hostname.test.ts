import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks the name', () => {
  expectProblems(`
    VirtualHost "xn--bcher-kva.example"
    --          ^^^^^^^^^^^^^^^^^^^^^^^ alabel-hostname: warning: …
  `);
});

test('0.12 does not look at it', () => {
  expect(messagesIn('VirtualHost "xn--bcher-kva.example"', { version: '0.12' })).toEqual([]);
});
