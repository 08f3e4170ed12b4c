import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the value', () => {
  expectProblems(`
    s2s_secure_auth = false
    --                ^^^^^ unauthenticated-servers: warning: …
  `);
});

test.each(['"false"', '0'])('%s is read the same way', (value) => {
  expect(messagesIn(`s2s_secure_auth = ${value}`)).toHaveLength(1);
});

test('a host that nobody reaches, and a deployment for development, get a hint', () => {
  expect(messagesIn('s2s_secure_auth = false\nVirtualHost "localhost"')[0]).toMatch(/^hint: /);
  expect(messagesIn('s2s_secure_auth = false', { profile: 'development' })[0]).toMatch(/^hint: /);
});

test('the safe value, and what cannot be known, are fine', () => {
  expect(messagesIn('s2s_secure_auth = true')).toEqual([]);
  expect(messagesIn('s2s_secure_auth = os.getenv("X") == "1"')).toHaveLength(1);
});

test('the fix writes the safe value or leaves it to the default', () => {
  expectFix('s2s_secure_auth = false', 'Change to `true`', 's2s_secure_auth = true');
  expect(fixTitles('s2s_secure_auth = false')).toHaveLength(2);
});
