import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the value and lists those that exist', () => {
  expectProblems(`
    component_conflict_resolve = "kick-old"
    --                            ^^^^^^^^ option-enum: error: \`component_conflict_resolve\` is one of \`"kick_new"\`, \`"kick_old"\`, not "kick-old". Prosody logs an error and uses the default.
  `);
});

test('13.0.1 uses the unknown value', () => {
  expect(messagesIn('password_hash = "SHA-512"', { version: '13.0.1' })).toEqual([
    'error: `password_hash` is one of `"SHA-1"`, `"SHA-256"`, not "SHA-512". Prosody logs an error and uses it all the same.',
  ]);
});

test('true and false are values where they stand in the list', () => {
  expect(messagesIn('restrict_room_creation = true\ndefault_archive_policy = "roster"')).toEqual([]);
});

test('the nearest value is offered first', () => {
  const fix = expectFix('password_hash = "sha-256"', 'Change to "SHA-256"', 'password_hash = "SHA-256"');
  expect(fix.safe).toBe(false);
});

describe('0.12', () => {
  test('has such a list for the policy of archiving', () => {
    expectProblems(
      `
      default_archive_policy = "always"
      --                        ^^^^^^ option-enum: error: \`default_archive_policy\` is one of \`"roster"\`, \`true\`, \`false\`, not "always". Prosody logs an error and archives nothing, except for users who chose otherwise.
    `,
      { version: '0.12' },
    );
    expect(messagesIn('default_archive_policy = "always"')).toEqual([]);
  });

  test('takes whatever it reads as true or false', () => {
    for (const value of ['true', 'false', '"true"', '"false"', '1', '0', '"roster"']) {
      expect(messagesIn(`default_archive_policy = ${value}`, { version: '0.12' }), value).toEqual([]);
    }
    expect(messagesIn('default_archive_policy = 2', { version: '0.12' })).toHaveLength(1);
  });

  test.each([
    ['"always"', 'true'],
    ['"never"', 'false'],
    ['"yes"', 'true'],
  ])('is offered what it has for %s', (written, meant) => {
    const option = 'default_archive_policy = ';
    expectFix(option + written, `Change to \`${meant}\``, option + meant, { version: '0.12' });
  });

  test('is given what else comes near', () => {
    expectFix('default_archive_policy = "rooster"', 'Change to "roster"', 'default_archive_policy = "roster"', {
      version: '0.12',
    });
  });

  test('has no other', () => {
    expect(messagesIn('restrict_room_creation = "domain"', { version: '0.12' })).toEqual([]);
  });

  test('says nothing of a TLS profile that does not exist', () => {
    expect(messagesIn('tls_profile = "strong"', { version: '0.12' })).toEqual([
      'warning: `tls_profile` is one of `"modern"`, `"intermediate"`, `"old"`, `"legacy"`, not "strong". Prosody says nothing and uses none of them, which is what `"legacy"` does.',
    ]);
  });
});

test('true in quotes is no word that 13.0 knows', () => {
  expectFix('default_archive_policy = "true"', 'Change to `true`', 'default_archive_policy = true');
});

test('what the core chooses from is known as well', () => {
  expect(messagesIn('tls_profile = "strong"')[0]).toContain('cannot encrypt any connection');
  for (const version of ['0.12', '13.0.1', '13.0'] as const) {
    expect(messagesIn('network_backend = "libevent"', { version }).join()).toContain('does not start with it');
  }
});

test('who may create rooms: "admin" was true until 0.12', () => {
  const text = 'Component "rooms.acme.net" "muc"\nrestrict_room_creation = "admin"\n';
  expectFix(text, 'Change to `true`', 'Component "rooms.acme.net" "muc"\nrestrict_room_creation = true\n');
  expect(messagesIn(text, { version: '0.12' })).toEqual([]);
});

describe('what Prosody chooses by without a getter', () => {
  test('is marked', () => {
    expectProblems(`
      statistics = "internl"
      --            ^^^^^^^ option-enum: error: \`statistics\` is one of \`"internal"\`, \`"statsd"\`, not "internl". Prosody logs an error and collects no statistics.
      gc = { mode = "generatoinal" }
      --             ^^^^^^^^^^^^ option-enum: error: \`gc.mode\` is one of \`"incremental"\`, \`"generational"\`, not "generatoinal". Prosody logs an error and leaves memory to Lua as it is.
      ssl = { protocol = "tls1.2" }
      --                  ^^^^^^ option-enum: error: \`ssl.protocol\` is one of \`"tlsv1_2+"\`, \`"tlsv1_3"\`, \`"tlsv1_2"\`, not "tls1.2". Prosody logs an error and offers no encryption with it.
    `);
  });

  test('and changed', () => {
    expectFix('sql = { driver = "postgres" }', 'Change to "PostgreSQL"', 'sql = { driver = "PostgreSQL" }');
    expectFix('sql = { driver = "mysql" }', 'Change to "MySQL"', 'sql = { driver = "MySQL" }');
    expectFix('ssl = { protocol = "TLSv1.2" }', 'Change to "tlsv1_2"', 'ssl = { protocol = "tlsv1_2" }');
  });

  test.each([
    'statistics = "internal"',
    'statistics = ":mymodule.stats"',
    'gc = { mode = "incremental", threshold = 105 }',
    'ssl = { protocol = "sslv23" }',
    'ssl = { protocol = "tlsv1_3+" }',
    'sql = { driver = "SQLite3" }',
    'sql = { driver = os.getenv("DRIVER") or require "x" }',
  ])('%s is fine', (text) => {
    expect(messagesIn(text).filter((message) => message.includes('is one of'))).toEqual([]);
  });
});
