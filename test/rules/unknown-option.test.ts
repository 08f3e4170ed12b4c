import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

test('marks the name, and asks for the nearest known one', () => {
  expectProblems(`
    admins = {}
       http_file_share_expire_after = 86400
    -- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ unknown-option: warning: Nothing in Prosody and no known module reads an option \`http_file_share_expire_after\`. It has no effect. Did you mean \`http_file_share_expires_after\`?
  `);
});

test('an invented option is one too', () => {
  expect(messagesIn('please_encrypt_everything = true')).toEqual([
    'warning: Nothing in Prosody and no known module reads an option `please_encrypt_everything`. It has no effect.',
  ]);
});

test('the fix changes the name, and is never applied unasked', () => {
  const fix = expectFix(
    'c2s_requires_encryption = true',
    'Change to `c2s_require_encryption`',
    'c2s_require_encryption = true',
  );
  expect(fix.safe).toBe(false);
});

test('each place is told, in a table and under a host too', () => {
  expectProblems(`
    VirtualHost "example.com" { admin = { "me@example.com" } }
    --                          ^^^^^ unknown-option
    VirtualHost "example.org"
       admin = { "me@example.com" }
    -- ^^^^^ unknown-option
  `);
});

describe('nothing is said of', () => {
  test.each([
    [
      'options of Prosody, of its port services and of community modules',
      'c2s_ports = {}\nhttps_certificate = "x"\nfirewall_scripts = {}',
    ],
    ['names that begin with an underscore', '_ = 1\n_helper = {}'],
    ['functions', 'function twice(x) return x * 2 end'],
    ['names that the configuration itself reads', 'domain = "example.com"\nVirtualHost(domain)'],
    ['fields of tables', 'contact_info = { anything = 1 }'],
  ])('%s', (_, text) => {
    expect(messagesIn(text)).toEqual([]);
  });

  test('what modules of your own may read', () => {
    expect(messagesIn('plugin_paths = { "/srv/modules" }\nshop_url = "https://example.com"')).toEqual([]);
    expect(messagesIn('modules_enabled = { "our_very_own_shop" }\nshop_url = "https://example.com"')).toHaveLength(1);
  });
});

test('a slip of one letter is told even where modules of your own may be', () => {
  expect(messagesIn('plugin_paths = { "/srv/modules" }\nallow_registrations = true')).toEqual([
    'warning: Nothing in Prosody and no known module reads an option `allow_registrations`. Unless a module of your own reads it, it has no effect. Did you mean `allow_registration`?',
  ]);
});

test('at most three names are offered', () => {
  expect(fixTitles('c2s_port = { 5222 }').length).toBeLessThanOrEqual(3);
});

test('nothing is said of what a module or a provider may read that nobody knows', () => {
  const own = 'modules_enabled = { "admin_shop" }\nshop_url = "https://example.com"';
  // Of the module or the provider, and of nothing else.
  expect(messagesIn(own)).toHaveLength(1);
  expect(messagesIn('authentication = "staff_register"\nregister_table = "people"')).toHaveLength(1);
});

test('an option that would not take the value was not meant', () => {
  expect(messagesIn('component_paths = { "/usr/lib/prosody" }')).toEqual([
    'warning: Nothing in Prosody and no known module reads an option `component_paths`. It has no effect.',
  ]);
  expect(fixTitles('component_prots = { 5347 }')).toEqual(['Change to `component_ports`']);
});

test('which of two values counts is for a person to say', () => {
  const asks = (text: string) => problemsIn(text).flatMap(({ fixes }) => fixes.map((fix) => fix.asks ?? false));
  expect(asks('admin = { "a@b.test" }\nadmins = { "c@d.test" }')).toEqual([true]);
  expect(asks('admin = { "a@b.test" }')).toEqual([false]);
});

test.each([
  ['for clients what is for servers', 'allow_anonymous_c2s = true'],
  ['the opposite', 'sasl_mechanisms = { "PLAIN" }'],
])('it offers not %s', (_, text) => {
  expect(messagesIn(text).join()).not.toContain('Did you mean');
  expect(fixTitles(text)).toEqual([]);
});

describe('fields of options that are tables', () => {
  test('are marked where they come near one that is read', () => {
    expectProblems(`
      ssl = { keys = "k.pem", certificate = "c.pem" }
      --      ^^^^ unknown-option: warning: Nothing reads a field \`keys\` of \`ssl\`. It has no effect. Did you mean \`key\`?
      limits = { c2s = { rate = "10kb/s", bursts = "2s" } }
      --                                  ^^^^^^ unknown-option: warning: Nothing reads a field \`bursts\` of \`limits.c2s\`. It has no effect. Did you mean \`burst\`?
      log = { { level = "debug", to = "console" } }
      --        ^^^^^ unknown-option: warning: Nothing reads a field \`level\` of an entry of \`log\`. It has no effect. Did you mean \`levels\`?
    `);
  });

  test('and the kinds of connections that are limited', () => {
    const text = 'modules_enabled = { "limits" }\nlimits = { s2s = { rate = "10kb/s" } }';
    expect(messagesIn(text)).toEqual([
      'warning: Nothing reads a field `s2s` of `limits`. It has no effect. Did you mean `s2sin`?',
    ]);
    expect(messagesIn(text.replace('s2s =', 's2sout ='))).toEqual([]);
  });

  test('and changed', () => {
    expectFix(
      'sql = { driver = "SQLite3", db = "x" }',
      'Change to `database`',
      'sql = { driver = "SQLite3", database = "x" }',
    );
    expectFix(
      'https_ssl = { certificates = "c.pem" }',
      'Change to `certificate`',
      'https_ssl = { certificate = "c.pem" }',
    );
  });

  test.each([
    'ssl = { key = "k", certificate = "c", protocol = "tlsv1_2+", verifyext = {}, options = {}, _own = 1 }',
    'ssl = { certificates = { { certificate = "c", key = "k" } } }',
    'sql = { driver = "MySQL", database = "d", username = "u", host = "h", port = 3306, timeout = 5 }',
    'limits = { c2s = { rate = "10kb/s", burst = "2s" } }',
    'contact_info = { abuse = { "mailto:a@example.com" }, support = {} }',
    'log = { info = "x.log", { to = "file", filename = "y.log", levels = { min = "debug" }, timestamps = true } }',
    'external_services = { { type = "turn", transport = "udp", host = "h", port = 1, secret = "s", ttl = 1 } }',
  ])('%s is fine', (text) => {
    expect(messagesIn(text)).toEqual([]);
  });
});
