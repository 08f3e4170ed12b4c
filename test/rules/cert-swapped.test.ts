import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

const CERT = '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----';
const KEY = '-----BEGIN ENCRYPTED PRIVATE KEY-----\n-----END ENCRYPTED PRIVATE KEY-----';
const FILES = `--- file: tls/a.crt\n${CERT}\n--- file: tls/a.key\n${KEY}\n--- file: tls/one\n${CERT}\n--- file: tls/two\n${KEY}\n--- file: tls/both.pem\n${KEY}\n${CERT}`;

describe.each(['0.12', '13.0.1', '13.0'] as const)('Prosody %s', (version) => {
  test('by their names', () => {
    expectProblems(
      `
      VirtualHost "xmpp.test"
        ssl = { key = "/tls/a.crt"; certificate = "/tls/a.key" }
        --             ^^^^^^^^^^ cert-swapped: error: The files of the key and the certificate stand in each other’s place. Prosody cannot use them so: it logs an error and offers no encryption.
      `,
      { version },
    );
  });

  test('by what they hold', () => {
    expectProblems(
      `
      VirtualHost "xmpp.test"
        ssl = { key = "tls/one"; certificate = "tls/two" }
        --             ^^^^^^^ cert-swapped
        c2s_ssl = { key = "tls/a.crt"; certificate = "tls/a.crt" }
        --                 ^^^^^^^^^ cert-swapped: error: \`tls/a.crt\` holds a certificate, where a key is needed. Prosody logs an error and offers no encryption.
        certificate = "tls/a.key"
        --             ^^^^^^^^^ cert-swapped: error: \`tls/a.key\` holds a key, where a certificate is needed. Prosody logs an error and offers no encryption.
${FILES}`,
      { version },
    );
  });
});

test('the two are swapped', () => {
  expectFix(
    'ssl = { key = "certs/a.crt"; certificate = "certs/a.key" }',
    'Swap the two',
    'ssl = { key = "certs/a.key"; certificate = "certs/a.crt" }',
  );
});

test('the one is changed to what lies beside it', () => {
  const fixed = `ssl = { key = "tls/a.key"; certificate = "tls/a.crt" }\n${FILES}`;
  expectFix(`ssl = { key = "tls/a.crt"; certificate = "tls/a.crt" }\n${FILES}`, 'Change to `tls/a.key`', fixed);
  expectFix(`ssl = { key = "tls/a.key"; certificate = "tls/a.key" }\n${FILES}`, 'Change to `tls/a.crt`', fixed);
});

test.each([
  `ssl = { key = "tls/a.key"; certificate = "tls/a.crt" }\n${FILES}`,
  `ssl = { key = "tls/both.pem"; certificate = "tls/both.pem" }\n${FILES}`,
  // What they hold counts for more than what they are called.
  `ssl = { key = "x.crt"; certificate = "x.key" }\n--- file: x.crt\n${KEY}\n--- file: x.key\n${CERT}`,
  // One name alone proves nothing.
  'ssl = { key = "/tls/a.crt"; certificate = "/tls/b.crt" }',
  'ssl = { key = "/tls/server.pem"; certificate = "/tls/server.pem" }',
  'ssl = { key = os.getenv("K"), certificate = "/tls/a.key" }',
  'certificate = "/tls/a.key"',
  'ssl = { key = "/tls/a.crt", certificate = "x.der" }\n--- file: x.der\nbytes',
])('%s is fine', (text) => {
  expect(messagesIn(text)).toEqual([]);
});
