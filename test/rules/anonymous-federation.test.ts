import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the value', () => {
  expectProblems(`
    allow_anonymous_s2s = true
    --                    ^^^^ anonymous-federation: warning: …
  `);
});

test.each(['"true"', '1'])('%s is read the same way', (value) => {
  expect(messagesIn(`allow_anonymous_s2s = ${value}`)).toHaveLength(1);
});

test('a host that nobody reaches, and a deployment for development, get a hint', () => {
  expect(
    messagesIn('VirtualHost "localhost"\nallow_anonymous_s2s = true').filter((message) =>
      message.startsWith('warning'),
    ),
  ).toEqual([]);
  expect(messagesIn('allow_anonymous_s2s = true', { profile: 'development' })[0]).toMatch(/^hint: /);
});

test('the safe value, and what cannot be known, are fine', () => {
  expect(messagesIn('allow_anonymous_s2s = false')).toEqual([]);
  expect(messagesIn('allow_anonymous_s2s = os.getenv("X") == "1"')).toHaveLength(0);
});

test('the fix writes the safe value or leaves it to the default', () => {
  expectFix('allow_anonymous_s2s = true', 'Change to `false`', 'allow_anonymous_s2s = false');
  expect(fixTitles('allow_anonymous_s2s = true')).toHaveLength(2);
});

test('nothing is said where nobody can come that way', () => {
  const text = 'allow_anonymous_s2s = true\nVirtualHost "acme.net"\nauthentication = "anonymous"\n';
  expect(messagesIn(text)).toHaveLength(1);
  expect(messagesIn(`modules_disabled = { "s2s" }\n${text}`)).toEqual([]);
});

test('nothing is said where no host takes guests', () => {
  const text = 'allow_anonymous_s2s = true\nVirtualHost "acme.net"\n';
  expect(messagesIn(text)).toEqual([]);
  expect(messagesIn(`${text}authentication = "anonymous"`)).toHaveLength(1);
  expect(messagesIn(`${text}authentication = require("guests")`)).toHaveLength(1);
});
