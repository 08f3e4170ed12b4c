import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the value', () => {
  expectProblems(`
    allow_unencrypted_plain_auth = true
    --                             ^^^^ plain-authentication: warning: …
  `);
});

test.each(['"true"', '1'])('%s is read the same way', (value) => {
  expect(messagesIn(`allow_unencrypted_plain_auth = ${value}`)).toHaveLength(1);
});

test('a host that nobody reaches, and a deployment for development, get a hint', () => {
  expect(
    messagesIn('VirtualHost "localhost"\nallow_unencrypted_plain_auth = true').filter((message) =>
      message.startsWith('warning'),
    ),
  ).toEqual([]);
  expect(messagesIn('allow_unencrypted_plain_auth = true', { profile: 'development' })[0]).toMatch(/^hint: /);
});

test('the safe value, and what cannot be known, are fine', () => {
  expect(messagesIn('allow_unencrypted_plain_auth = false')).toEqual([]);
  expect(messagesIn('allow_unencrypted_plain_auth = os.getenv("X") == "1"')).toHaveLength(0);
});

test('the fix writes the safe value or leaves it to the default', () => {
  expectFix('allow_unencrypted_plain_auth = true', 'Change to `false`', 'allow_unencrypted_plain_auth = false');
  expect(fixTitles('allow_unencrypted_plain_auth = true')).toHaveLength(2);
});

test('nothing is said where nobody can come that way', () => {
  const text = 'allow_unencrypted_plain_auth = true\nVirtualHost "acme.net"\n';
  expect(messagesIn(text)).toHaveLength(1);
  expect(messagesIn(`modules_disabled = { "c2s" }\n${text}`)).toEqual([]);
});
