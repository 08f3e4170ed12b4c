import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the value', () => {
  expectProblems(`
    allow_registration = "yes"
    --                    ^^^ option-type: error: \`allow_registration\` takes true or false, not "yes". Prosody logs an error and does not use it.
  `);
});

describe('what the getters take is fine', () => {
  test.each([
    'allow_registration = "true"',
    'allow_registration = 0',
    'allow_registration = { true }',
    'c2s_stanza_size_limit = "262144"',
    'c2s_stanza_size_limit = 0x40000',
    'archive_expires_after = "never"',
    'archive_expires_after = false',
    'archive_expires_after = -1',
    'archive_expires_after = 60 * 60',
    'admins = "me@example.com"',
    'c2s_ports = 5222',
    'c2s_ports = { "5222", 5223 }',
    'proxy65_ports = {}',
    'allow_registration = nil',
    'allow_registration = os.time() > 1',
  ])('%s', (text) => {
    expect(messagesIn(text)).toEqual([]);
  });
});

test.each([
  ['allow_registration = 2', 'takes true or false, not 2'],
  ['archive_expires_after = true', 'takes a number of seconds or a text such as "1 week", not true'],
  ['archive_expires_after = "forever"', 'takes a number of seconds or a text such as "1 week", not "forever"'],
  ['c2s_stanza_size_limit = "256k"', 'takes a number, not "256k"'],
])('%s', (text, what) => {
  expect(messagesIn(text).join()).toContain(what);
});

test('of a list, only the first entry is read', () => {
  expectProblems(`
    authentication_x = nil
    http_default_host = { "a.example", "b.example" }
    --                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ option-type: warning: \`http_default_host\` takes one value, not a list; Prosody logs an error and reads only the first entry.
  `);
});

test('a port is a number', () => {
  expectProblems(`
    c2s_ports = { 5222, "xmpp", 70000 }
    --                   ^^^^ option-type
    --                          ^^^^^ option-type
  `);
});

test('plugin_paths has to be a list, or nothing starts', () => {
  expect(messagesIn('plugin_paths = "/srv/modules"')).toEqual([
    'error: `plugin_paths` takes a list, not "/srv/modules". Prosody crashes while it starts.',
  ]);
  const fix = expectFix('plugin_paths = "/srv/modules"', 'Make it a list', 'plugin_paths = { "/srv/modules" }');
  expect(fix.safe).toBe(true);
});

test('words for yes and no become true and false', () => {
  expectFix('allow_registration = "off"', 'Change to `false`', 'allow_registration = false');
  expect(fixTitles('allow_registration = "perhaps"')).toEqual([]);
});

test('what the core reads, and what community modules read, has no type that could be held against it', () => {
  expect(messagesIn('statistics_interval = "manual"\nadhoc_bots = true')).toEqual([]);
});

test('0.12 reads periods in its own ways', () => {
  expect(messagesIn('archive_expires_after = "forever"', { version: '0.12' })).toEqual([]);
});
