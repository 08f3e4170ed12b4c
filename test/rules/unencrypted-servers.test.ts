import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the value', () => {
  expectProblems(`
    s2s_require_encryption = false
    --                       ^^^^^ unencrypted-servers: warning: …
  `);
});

test.each(['"false"', '0'])('%s is read the same way', (value) => {
  expect(messagesIn(`s2s_require_encryption = ${value}`)).toHaveLength(1);
});

test('a host that nobody reaches, and a deployment for development, get a hint', () => {
  expect(messagesIn('s2s_require_encryption = false\nVirtualHost "localhost"')[0]).toMatch(/^hint: /);
  expect(messagesIn('s2s_require_encryption = false', { profile: 'development' })[0]).toMatch(/^hint: /);
});

test('the safe value, and what cannot be known, are fine', () => {
  expect(messagesIn('s2s_require_encryption = true')).toEqual([]);
  expect(messagesIn('s2s_require_encryption = os.getenv("X") == "1"')).toHaveLength(1);
});

test('the fix writes the safe value or leaves it to the default', () => {
  expectFix('s2s_require_encryption = false', 'Change to `true`', 's2s_require_encryption = true');
  expect(fixTitles('s2s_require_encryption = false')).toHaveLength(2);
});

test('nothing is said where nobody can come that way', () => {
  const text = 's2s_require_encryption = false\nVirtualHost "acme.net"\n';
  expect(messagesIn(text)).toHaveLength(1);
  expect(messagesIn(`modules_disabled = { "s2s" }\n${text}`)).toEqual([]);
});
