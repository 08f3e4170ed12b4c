import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the range', () => {
  expectProblems(`
    trusted_proxies = { "127.0.0.1", "0.0.0.0/0" }
    --                                ^^^^^^^^^ trusted-proxies-open: warning: …
  `);
});

test('a network of its own is fine', () => {
  expect(messagesIn('trusted_proxies = { "172.17.0.0/16", "::1" }')).toEqual([]);
});

test('the fix trusts this machine', () => {
  const fix = expectFix(
    'trusted_proxies = { "0.0.0.0/0" }',
    'Change to "127.0.0.1"',
    'trusted_proxies = { "127.0.0.1" }',
  );
  expect(fix).toMatchObject({ safe: false, asks: true });
  expectFix('trusted_proxies = "::/0"', 'Change to "::1"', 'trusted_proxies = "::1"');
});

test('of a network without a single bit any address is one, and a branch that may not be taken is a hint', () => {
  expect(messagesIn('trusted_proxies = { "10.0.0.0/0" }')).toHaveLength(1);
  expect(messagesIn('if require "x" then trusted_proxies = { "::/0" } end')[0]).toMatch(/^hint: /);
});
