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

describe('a path that is made absolute at the start', () => {
  test('has to be a text, or nothing starts', () => {
    expectProblems(`
      certificates = 5
      --             ^ option-type: error: \`certificates\` takes one path, a text, not 5. Prosody crashes while it starts.
      data_path = true
      --          ^^^^ option-type: error: \`data_path\` takes one path, a text, not true. Prosody crashes while it starts.
      installer_plugin_path = 5
      --                      ^ option-type: error: \`installer_plugin_path\` takes one path, a text, not 5. Prosody crashes while it starts.
    `);
    expectFix('data_path = { "/srv/prosody" }', 'Change to "/srv/prosody"', 'data_path = "/srv/prosody"');
  });

  test('may be switched off, and that of the process is looked at since 13.0 only', () => {
    expect(messagesIn('certificates = false\ndata_path = "/srv/prosody"')).toEqual([]);
    expect(messagesIn('pidfile = true', { version: '0.12' }).join()).not.toContain('crashes');
    expect(messagesIn('pidfile = true').join()).toContain('crashes');
  });
});

test.each([
  'authentication = true',
  'authorization = {}',
  'certificate = { "example.net.crt" }',
  'gc = "generational"',
  'network_backend = { "epoll" }',
  'ssl = true',
  'statistics = { "internal" }',
  'unbound = true',
])('Prosody crashes with %s', (text) => {
  expect(messagesIn(text)).toEqual([expect.stringMatching(/^error: .* Prosody crashes while it starts\.$/)]);
});

test.each([
  'authentication = { "internal_hashed" }',
  'gc = { mode = "generational" }',
  'ssl = { certificate = "certs/a.crt", key = "certs/a.key" }',
  'ssl = false',
  'statistics = false',
  'unbound = { resolvconf = true }',
])('Prosody starts with %s', (text) => {
  expect(messagesIn(text)).toEqual([]);
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

describe('parts of options that are tables', () => {
  test('are marked where what reads them cannot make anything of them', () => {
    expectProblems(`
      modules_enabled = { "limits", "external_services" }
      limits = { c2s = { rate = "10kbps", burst = "two" }, s2sin = { rate = 30000 }, s2sout = "1mb/s" }
      --                         ^^^^^^ option-type: error: \`limits.c2s.rate\` is a text such as \`"10kb/s"\`, not "10kbps". Prosody logs an error and limits to 3000 bytes a second.
      --                                           ^^^ option-type: warning: \`limits.c2s.burst\` is a number of seconds, such as \`"2s"\`, not "two". Prosody logs an error and takes two.
      --                                                                    ^^^^^ option-type: error: \`limits.s2sin.rate\` is a text such as \`"10kb/s"\`, not 30000. The module \`limits\` does not load.
      --                                                                                       ^^^^^ option-type: error: \`limits.s2sout\` is a table such as \`{ rate = "10kb/s" }\`, not "1mb/s". Prosody logs an error and limits to 3000 bytes a second.
      external_services = { { "turns", "t.example.com" }, { type = "stun", transport = "udp", port = "3478" } }
      --                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ option-type: error: …
      --                                                                                              ^^^^ option-type: warning: \`port\` takes a number here, and "3478" is a text. Prosody logs a warning and offers the service without a port.
      statistics_interval = "manuel"
      --                     ^^^^^^ option-type: error: \`statistics_interval\` takes a number of seconds or "manual", not "manuel". Prosody logs an error and collects no statistics.
    `);
  });

  test('and changed where it is plain what was meant', () => {
    expectProblems(`
      modules_enabled = { "limits" }
      limits = { c2s = { burst = "2s" }, s2sin = {} }
      --         ^^^ option-type: error: \`limits.c2s\` has no \`rate\`, such as \`"10kb/s"\`. Prosody logs an error and limits to 3000 bytes a second.
      --                                 ^^^^^ option-type: error: \`limits.s2sin\` has no \`rate\`, such as \`"10kb/s"\`. Prosody logs an error and limits to 3000 bytes a second.
    `);
    expect(messagesIn('limits = { c2s = { rates = "10kb/s" } }')).toEqual([]);
    expectFix('limits = { c2s = { rate = "10kbps" } }', 'Change to "10kb/s"', 'limits = { c2s = { rate = "10kb/s" } }');
    expectFix('limits = { c2s = "10kb/s" }', 'Make it a table with a rate', 'limits = { c2s = { rate = "10kb/s" } }');
    expectFix(
      'external_services = { { type = "stun", port = "3478" } }',
      'Remove the quotes',
      'external_services = { { type = "stun", port = 3478 } }',
    );
  });

  test.each([
    'limits = { c2s = { rate = "3 kb/s", burst = 2 }, s2sin = { rate = "1MB/s", burst = "10 s" } }',
    'external_services = { { type = "turn", port = 3478 }, require "x" }',
    'statistics_interval = "manual"',
    'statistics_interval = "30"',
  ])('%s is fine', (text) => {
    expect(messagesIn(text).filter((message) => /^(?:error|warning)/.test(message))).toEqual([]);
  });
});

test('amounts with units become numbers', () => {
  const upload = 'Component "u.a.example" "http_file_share"\n';
  expectFix(
    `${upload}http_file_share_size_limit = "10M"`,
    'Change to `10 * 1024 * 1024`',
    `${upload}http_file_share_size_limit = 10 * 1024 * 1024`,
  );
  expectFix('c2s_timeout = "5min"', 'Change to `300`', 'c2s_timeout = 300', { version: '0.12' });
  expect(fixTitles('c2s_timeout = "5m"', { version: '0.12' })).toEqual([]);
});
