import { describe, expect, test } from 'vitest';
import { secretSpans, withoutSecrets } from '../../server/src/rules/index.ts';
import { messagesIn } from './support.ts';

describe('secrets are found by the names that they are given', () => {
  test.each([
    ['component_secret = "hunter2"', 'hunter2'],
    ["sql = { password = 'hunter2', host = 'db' }", 'hunter2'],
    ['-- turn_external_secret = "hunter2"', 'hunter2'],
    ['["ldap_password"] = "hunter2"', 'hunter2'],
    ['component_secret: hunter2', 'hunter2'],
    ['component_secret hunter2 -- ours', 'hunter2'],
    ['component_secret = hunter 2; x = 1', 'hunter 2'],
    ['component_secret = "hunter2', 'hunter2'],
    ['component_secret = “hunter2”', 'hunter2'],
    ['component_secret = [[hunter\n2]]', 'hunter\n2'],
    ['component_secret ("hunter2")', 'hunter2'],
    ['component_secret = ENV_SECRET or "x"', null],
    ['component_secret = FileLine("a.secret")', null],
    ['component_secret = os.getenv "SECRET"', null],
    ['local secret', null],
    ['secrets = "x"', null],
  ])('%s', (text, secret) => {
    expect(secretSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(secret === null ? [] : [secret]);
  });

  test('and replaced at their length', () => {
    expect(withoutSecrets('secret = "ab" x = 1 password = "c"')).toBe('secret = "**" x = 1 password = "*"');
  });
});

test.each([
  ['component_secret = hunter2x', 'has no quotes'],
  ['component_secret = hunter-2x.example', 'has no quotes'],
  ['component_secret = hun ter2x', 'without quotes'],
  ['component_secret = 7hunter2x', 'without quotes'],
  ['component_secret hunter2x', 'missing'],
  ['component_secret = "hunter2x', 'closing quote'],
])('what is said of %s does not quote it', (text, words) => {
  const said = messagesIn(text).filter((message) => message.includes(words));
  expect(said).toHaveLength(1);
  expect(said.join()).not.toMatch(/hunter|ter2x/);
});
