import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the value', () => {
  expectProblems(`
    c2s_require_encryption = false
    --                       ^^^^^ unencrypted-clients: warning: …
  `);
});

test.each(['"false"', '0'])('%s is read the same way', (value) => {
  expect(messagesIn(`c2s_require_encryption = ${value}`)).toHaveLength(1);
});

test('a host that nobody reaches, and a deployment for development, get a hint', () => {
  expect(
    messagesIn('VirtualHost "localhost"\nc2s_require_encryption = false').filter((message) =>
      message.startsWith('warning'),
    ),
  ).toEqual([]);
  expect(messagesIn('c2s_require_encryption = false', { profile: 'development' })[0]).toMatch(/^hint: /);
});

test('the safe value, and what cannot be known, are fine', () => {
  expect(messagesIn('c2s_require_encryption = true')).toEqual([]);
  expect(messagesIn('c2s_require_encryption = os.getenv("X") == "1"')).toHaveLength(1);
});

test('the fix writes the safe value or leaves it to the default', () => {
  expectFix('c2s_require_encryption = false', 'Change to `true`', 'c2s_require_encryption = true');
  expect(fixTitles('c2s_require_encryption = false')).toHaveLength(2);
});

test('nothing is said where no client can connect', () => {
  const text = 'c2s_require_encryption = false\nmodules_disabled = { "c2s" }\n';
  expect(messagesIn(`${text}VirtualHost "acme.net"`)).toEqual([]);
  expect(messagesIn(`${text}modules_enabled = { "bosh" }\nVirtualHost "acme.net"`)).toHaveLength(1);
});

test('under a host, what all hosts have takes the place of what is removed, unless it is just as weak', () => {
  const text = (all: string) => `${all}VirtualHost "acme.net"\nc2s_require_encryption = false\n`;
  expectFix(
    text('c2s_require_encryption = true\n'),
    'Remove `c2s_require_encryption` and keep what all hosts have',
    'c2s_require_encryption = true\nVirtualHost "acme.net"\n',
  );
  expect(fixTitles(text(''))).toContain('Remove `c2s_require_encryption` and keep the default');
  const weak = fixTitles(text('c2s_require_encryption = 0\n'));
  expect(weak.filter((title) => title.startsWith('Remove'))).toEqual([
    'Remove `c2s_require_encryption` and keep the default',
  ]);
});
