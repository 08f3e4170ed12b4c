import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks the range', () => {
  expectProblems(`
    trusted_proxies = { "127.0.0.1", "0.0.0.0/0" }
    --                                ^^^^^^^^^ trusted-proxies-open: warning: …
  `);
});

test('a network of its own is fine', () => {
  expect(messagesIn('trusted_proxies = { "172.17.0.0/16", "::1" }')).toEqual([]);
});
