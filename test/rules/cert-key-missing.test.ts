import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

const CERT = '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----';
const KEY = '-----BEGIN EC PRIVATE KEY-----\n-----END EC PRIVATE KEY-----';
const crt = (path: string) => `--- file: ${path}\n${CERT}\n`;
const key = (path: string) => `--- file: ${path}\n${KEY}\n`;
const NO_CERTIFICATES = '--- file: certs/README\nEmpty.\n';

describe.each(['0.12', '13.0.1', '13.0'] as const)('Prosody %s', (version) => {
  test('marks the name of a key that is not there', () => {
    expectProblems(
      `
      VirtualHost "xmpp.test"
        ssl = { key = "tls/b.key"; certificate = "tls/a.crt" }
        --             ^^^^^^^^^ cert-key-missing: error: There is no file \`tls/b.key\`. Without its key a certificate is of no use: Prosody logs an error, and offers no encryption on VirtualHost \`xmpp.test\`.
${crt('tls/a.crt')}`,
      { version },
    );
  });

  test('marks a certificate without a key', () => {
    const text = `VirtualHost "xmpp.test"\nssl = { certificate = "tls/a.crt" }\n${crt('tls/a.crt')}`;
    expect(messagesIn(text + NO_CERTIFICATES, { version })).toEqual([
      'error: `ssl` has this certificate but no `key`. Prosody logs an error and offers no encryption.',
    ]);
    // Nobody knows what lies in the directory of certificates.
    expect(messagesIn(text, { version })).toEqual([
      'warning: `ssl` has this certificate but no `key`. Unless it finds one by itself, Prosody logs an error and offers no encryption.',
    ]);
    expect(messagesIn(text + crt('certs/xmpp.test.crt') + key('certs/xmpp.test.key'), { version })).toEqual([]);
  });

  test('marks an option whose certificate has no key beside it', () => {
    const text = 'VirtualHost "xmpp.test"\ncertificate = "tls/a.crt"\n';
    expect(messagesIn(text + crt('tls/a.crt'), { version })).toEqual([
      'error: Prosody looks for the key of `tls/a.crt` in `tls/a.key`, which is not there. Without a word it goes on without this certificate.',
    ]);
    expect(messagesIn(text + crt('tls/a.crt') + key('tls/a.key'), { version })).toEqual([]);
  });

  test('marks a file of another name that does not hold both', () => {
    const text = 'VirtualHost "xmpp.test"\ncertificate = "tls/a.pem"\n--- file: tls/a.pem\n';
    expect(messagesIn(`${text}${CERT}`, { version })).toEqual([
      'error: `tls/a.pem` holds a certificate but no key, and by this name Prosody looks for both in one file. It logs an error and offers no encryption; `x.crt` has its key in `x.key`, `fullchain.pem` in `privkey.pem`.',
    ]);
    expect(messagesIn(`${text}${CERT}\n${KEY}`, { version })).toEqual([]);
  });
});

test('the key is written behind the certificate, in the style of the table', () => {
  const after = crt('tls/a.crt') + key('tls/a.key') + NO_CERTIFICATES;
  const title = 'Add `key = "tls/a.key"`';
  expectFix(
    `VirtualHost "a.test"\nssl = { certificate = "tls/a.crt"; }\n${after}`,
    title,
    `VirtualHost "a.test"\nssl = { certificate = "tls/a.crt"; key = "tls/a.key"; }\n${after}`,
  );
  expectFix(
    `VirtualHost "a.test"\nssl = {\n  certificate = 'tls/a.crt'\n}\n${after}`,
    title,
    `VirtualHost "a.test"\nssl = {\n  certificate = 'tls/a.crt',\n  key = 'tls/a.key'\n}\n${after}`,
  );
});

test('the key of a certificate that is another name’s is no mistake of its own', () => {
  const text = 'VirtualHost "corp.org"\nssl = { certificate = "tls/example.com.crt", key = "tls/example.com.key" }\n';
  expect(messagesIn(`${text}${crt('tls/a.crt')}`)).toEqual([
    'warning: This is the certificate of `example.com`, not one of `corp.org`; clients and other servers will refuse it.',
  ]);
  expect(messagesIn(`${text.replaceAll('example.com', 'corp.org')}${crt('tls/corp.org.crt')}`)[0]).toContain(
    'Without its key',
  );
});

test('fullchain.pem has its key in privkey.pem', () => {
  const files = crt('fullchain.pem') + key('privkey.pem');
  expect(messagesIn(`VirtualHost "a.test"\ncertificate = "fullchain.pem"\n${files}`)).toEqual([]);
});

test.each([
  `ssl = { key = "tls/a.key" }\nVirtualHost "a.test"\nssl = { certificate = "tls/a.crt" }\n${crt('tls/a.crt')}${key('tls/a.key')}`,
  `ssl = { key = "tls/a.key" }\nc2s_ssl = { certificate = "tls/a.crt" }\n${crt('tls/a.crt')}${key('tls/a.key')}`,
  `VirtualHost "a.test"\nssl = { key = os.getenv("KEY") or io.read(), certificate = "tls/a.crt" }\n${crt('tls/a.crt')}`,
  `local t = require "tls"\nVirtualHost "a.test"\nssl = t.with { certificate = "tls/a.crt" }`,
  `--- file: /home/me/x/prosody.cfg.lua\nssl = { key = "/etc/ssl/a.key", certificate = "/etc/ssl/a.crt" }`,
])('%s is fine', (text) => {
  expect(messagesIn(text)).toEqual([]);
});
