import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

test('marks an option that no loaded module reads', () => {
  expectProblems(`
    admins = {}
       archive_expires_after = "1y"
    -- ^^^^^^^^^^^^^^^^^^^^^ option-without-module: info: \`archive_expires_after\` is read only by \`mam\`, and no host loads it; it has no effect.
    VirtualHost "example.com"
  `);
});

test('under a host, that host has to load it', () => {
  expect(messagesIn('VirtualHost "a.example"\nVirtualHost "b.example"\narchive_expires_after = "1y"')).toEqual([
    'info: `archive_expires_after` is read only by `mam`, and VirtualHost `b.example` does not load it; it has no effect.',
  ]);
});

describe('a module is loaded', () => {
  test.each([
    ['by a list of any host', 'archive_expires_after = "1y"\nVirtualHost "a.example"\nmodules_enabled = { "mam" }'],
    ["as a Component's module", 'Component "muc.a.example" "muc"\nmuc_room_default_public = false'],
    ['as an external Component', 'Component "irc.a.example"\ncomponent_secret = "s"'],
    ['by itself', 'c2s_stanza_size_limit = 512 * 1024'],
    ['because another loads it', 'modules_enabled = { "bosh" }\nhttp_max_content_size = 100000'],
    [
      'on a Component, in place of what it inherits',
      'modules_enabled = { "mam" }\nComponent "muc.a.example" "muc"\nmuc_log_expires_after = "1y"',
    ],
    ['as the provider that an option chooses', 'authentication = "ldap"\nldap_base = "dc=example"'],
    ['as one of several storage drivers', 'storage = { archive = "sql" }\nsql = {}'],
  ])('%s', (_, text) => {
    expect(messagesIn(text, { version: '13.0' })).toEqual([]);
  });
});

test('what comes on Components only does not come on a host', () => {
  const text = 'VirtualHost "a.example"\nmodules_enabled = { "mam" }\nmuc_log_expires_after = "1y"';
  expect(messagesIn(text, { version: '13.0' })).toEqual([
    'info: `muc_log_expires_after` is read only by `muc_mam`, and VirtualHost `a.example` does not load it; it has no effect.',
  ]);
});

test('nothing is said where a list depends on what cannot be known', () => {
  expect(messagesIn('modules_enabled = require("modules")\narchive_expires_after = "1y"')).toEqual([]);
});

test('what the core reads is always read', () => {
  expect(messagesIn('pidfile = "/run/prosody.pid"\nplugin_paths = {}')).toEqual([]);
});

test('the fix removes it, where nothing else names it', () => {
  const fix = expectFix(
    'ldap_base = "x"\nVirtualHost "example.com"\n',
    'Remove `ldap_base`',
    'VirtualHost "example.com"\n',
  );
  expect(fix).toMatchObject({ safe: false, asks: true });
  expect(fixTitles('ldap_base = "x"\nmotd_text = ldap_base\nVirtualHost "example.com"')).not.toContain(
    'Remove `ldap_base`',
  );
});

test.each([
  ['what is switched off is off without the module too', 'allow_registration = false'],
  ['so is a list of nothing', 'http_ports = {}'],
  ['what Prosody’s own example sets beside a module that it leaves out', 'archive_expires_after = "1w"'],
])('nothing is said: %s', (_, option) => {
  expect(messagesIn(`modules_enabled = { "roster" }\n${option}\nVirtualHost "a.example"`)).toEqual([]);
});

test('an option waits for a module that is listed in a branch that is not taken, and for what it loads', () => {
  const text = (list: string) =>
    `modules_enabled = { "disco" }\nhttp_interfaces = { "127.0.0.1" }\n${list}\nVirtualHost "example.com"\n`;
  const own = (list: string) =>
    problemsIn(text(list), { whole: true }).filter(({ rule }) => rule === 'option-without-module');
  expect(own('')).toHaveLength(1);
  expect(own('if ENV_WEB == "true" then modules_enabled = { "disco", "http" } end')).toEqual([]);
  expect(own('if ENV_WEB == "true" then modules_enabled = { "disco", "bosh" } end')).toEqual([]);
});

test('modules of other projects read options in files that they share', () => {
  const text =
    'VirtualHost "a.example"\nComponent "end.a.example" "end_conference"\n  muc_mapper_domain_prefix = "rooms"';
  expect(messagesIn(text).filter((message) => message.includes('muc_mapper'))).toEqual([]);
  expect(messagesIn(text.replace('"end_conference"', '"muc"')).join()).toContain(
    '`muc_mapper_domain_prefix` is read only',
  );
});
