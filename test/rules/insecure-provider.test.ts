import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks the value', () => {
  expectProblems(`
    authentication = "insecure"
    --                ^^^^^^^^ insecure-provider: error: …
  `);
});

test('on localhost it is what it was made for', () => {
  expect(messagesIn('authentication = "insecure"\nVirtualHost "localhost"')[0]).toMatch(/^hint: /);
});
