import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

const OPEN = 'insecure_open_authentication = "…"';

test('marks the value, with what happens where nothing opens it', () => {
  expectProblems(`
    authentication = "insecure"
    --                ^^^^^^^^ insecure-provider: error: The provider \`insecure\` does not load without \`insecure_open_authentication\`, so nobody can log in; …
  `);
  expectProblems(`
    ${OPEN}
    authentication = "insecure"
    --                ^^^^^^^^ insecure-provider: error: Anyone may log in as anyone with any password. …
  `);
});

test('on localhost it is what it was made for', () => {
  expect(messagesIn(`${OPEN}\nauthentication = "insecure"\nVirtualHost "localhost"`)[0]).toMatch(/^hint: /);
  expect(messagesIn('authentication = "insecure"\nVirtualHost "localhost"')[0]).toMatch(/^error: /);
});

test('the fix is the provider that Prosody takes by itself', () => {
  expectFix('authentication = "insecure"', 'Change to "internal_hashed"', 'authentication = "internal_hashed"');
});
