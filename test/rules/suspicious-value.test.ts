import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('an address to listen on is no name', () => {
  expectProblems(`
    http_host = "0.0.0.0"
    --           ^^^^^^^ suspicious-value: warning: \`http_host\` is a name that clients are told, which "0.0.0.0" is not. Where to listen is set by \`http_interfaces\`.
  `);
});

test('false in quotes switches nothing off', () => {
  expectFix(
    'VirtualHost "example.com"\nenabled = "false"',
    'Remove the quotes',
    'VirtualHost "example.com"\nenabled = false',
  );
});

test('seven seconds were to be seven days', () => {
  expectFix('archive_expires_after = 7', 'Change to `7 * 24 * 60 * 60`', 'archive_expires_after = 7 * 24 * 60 * 60');
});

test('ten bytes were to be ten MB', () => {
  expectFix(
    'http_file_share_size_limit = 10',
    'Change to `10 * 1024 * 1024`',
    'http_file_share_size_limit = 10 * 1024 * 1024',
  );
});

test.each([
  'http_host = "files.example.com"',
  'archive_expires_after = "7d"',
  'archive_expires_after = -1',
  'http_file_share_expires_after = 604800',
  'http_file_share_size_limit = 10 * 1024 * 1024',
  'enabled = false',
])('%s is fine', (text) => {
  expect(messagesIn(text)).toEqual([]);
});

test('no word but the value false switches anything off where Prosody looks at the value itself', () => {
  expectProblems(`
    use_ipv6 = "no"
    --         ^^^^ suspicious-value: warning: Only the value \`false\` switches IPv6 off; "no" is a text, and IPv6 stays on.
  `);
  expectFix('use_ipv4 = "off"', 'Change to `false`', 'use_ipv4 = false');
  expect(messagesIn('use_ipv6 = true\nuse_ipv4 = "true"')).toEqual([]);
});

test('contacts are URIs', () => {
  expectProblems(`
    contact_info = { abuse = "abuse@example.com", admin = { "mailto:admin@example.com", "xmpp:a@example.com" } }
    --                        ^^^^^^^^^^^^^^^^^ suspicious-value: warning: Contacts are URIs, such as \`mailto:…\` or \`xmpp:…\`; "abuse@example.com" says neither, and clients cannot open it.
  `);
  expectFix(
    'contact_info = { abuse = { "a@example.com" } }',
    'Write `mailto:` in front',
    'contact_info = { abuse = { "mailto:a@example.com" } }',
  );
});

test('names that clients are told are no addresses of pages, and the other way round', () => {
  expectFix('http_host = "https://up.acme.net:5281/"', 'Change to "up.acme.net"', 'http_host = "up.acme.net"');
  expectFix(
    'http_external_url = "up.acme.net:5281/"',
    'Write `https://` in front',
    'http_external_url = "https://up.acme.net:5281/"',
  );
  expect(messagesIn('http_external_url = "https://up.acme.net/"\nhttp_host = "up.acme.net"')).toEqual([]);
});

test('zero switches no host off', () => {
  expectFix('VirtualHost "a.example"\nenabled = 0', 'Change to `false`', 'VirtualHost "a.example"\nenabled = false');
});
