import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

const CERT = '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----';
const KEY = '-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----';
const PAIR = `--- file: /etc/prosody/certs/a.crt\n${CERT}\n--- file: /etc/prosody/certs/a.key\n${KEY}`;
const CHECKOUT = '--- file: /home/me/xmpp/prosody.cfg.lua\n';

describe.each(['0.12', '13.0.1', '13.0'] as const)('Prosody %s', (version) => {
  test('marks the name of each file of a table that is not on the server', () => {
    expectProblems(
      `
      VirtualHost "xmpp.test"
        ssl = { key = "certs/a.key", certificate = "certs/b.crt" }
        --                                          ^^^^^^^^^^^ cert-missing: error: There is no file \`certs/b.crt\`. Prosody logs an error, and offers no encryption on VirtualHost \`xmpp.test\`.
        c2s_ssl = { cafile = "/no/ca.pem", dhparam = "/no/dh.pem" }
        --                    ^^^^^^^^^^ cert-missing: error: There is no file \`/no/ca.pem\`. Prosody logs an error, and offers no encryption on VirtualHost \`xmpp.test\`.
        --                                            ^^^^^^^^^^ cert-missing: error: …
        s2s_ssl = { capath = "/no/authorities" }
        --                    ^^^^^^^^^^^^^^^ cert-missing: warning: There is no directory \`/no/authorities\`. Prosody says nothing of it, and knows no authority from there.
--- file: certs/a.key
${KEY}
      `,
      { version },
    );
  });

  test('a certificate of an option is passed over without a word', () => {
    expect(messagesIn('VirtualHost "xmpp.test"\ncertificate = "certs/a.crt"', { version })).toEqual([
      'error: There is no file `certs/a.crt`. Prosody says nothing of it and goes on without this certificate.',
    ]);
  });
});

test('single ports and services have certificates of their own', () => {
  expectProblems(`
    https_ssl = { [5281] = { key = "certs/a.key", certificate = "certs/b.crt" } }
    --                                                           ^^^^^^^^^^^ cert-missing: error: There is no file \`certs/b.crt\`. Prosody logs an error, and offers no encryption on every host that has no other.
    https_certificate = { [5281] = "certs/c.crt" }
    --                              ^^^^^^^^^^^ cert-missing
${PAIR}
  `);
});

test('a service of one’s own is known by its ports', () => {
  const ssl = 'shop_ssl = { key = "certs/a.key", certificate = "certs/b.crt" }';
  expect(messagesIn(`${ssl}\nshop_ports = { 7000 }\n${PAIR}`)).toHaveLength(1);
  expect(messagesIn(`shop_certificate = "certs/b.crt"\nshop_ports = { 7000 }\n${PAIR}`)).toHaveLength(1);
});

test.each(['shop_ssl', 'http_ssl', 'proxy65_ssl', 'legacy_ssl', 'mysql_ssl'])(
  '%s is none of Prosody’s settings of TLS',
  (option) => {
    expect(messagesIn(`${option} = { key = "certs/no.key", certificate = "certs/no.crt" }\n${PAIR}`)).toEqual([]);
  },
);

test.each(['shop_certificate', 'c2s_certificate', 'http_certificate'])('%s is not read', (option) => {
  expect(messagesIn(`${option} = "certs/no.crt"\n${PAIR}`)).toEqual([]);
});

test.each(['legacy_ssl_ssl', 'c2s_direct_tls_ssl', 'ssl_ssl', 'client_https_ssl'])('%s is read', (option) => {
  expect(messagesIn(`${option} = { key = "certs/a.key", certificate = "certs/no.crt" }\n${PAIR}`).join()).toContain(
    'There is no file `certs/no.crt`',
  );
});

test('a name nearby is offered', () => {
  expectFix(
    `VirtualHost "xmpp.test"\ncertificate = "certs/aa.crt"\n${PAIR}`,
    'Change to `a.crt`'.replace('a.crt', 'certs/a.crt'),
    `VirtualHost "xmpp.test"\ncertificate = "certs/a.crt"\n${PAIR}`,
  );
});

test('what lies beside an included file is not where Prosody looks', () => {
  const text = (path: string) => `
--- file: prosody.cfg.lua
Include "conf.d/x.cfg.lua"
--- file: conf.d/x.cfg.lua
VirtualHost "xmpp.test"
  ssl = { key = "certs/a.key", certificate = "${path}" }
--- file: conf.d/x.crt
${CERT}
${PAIR}`;
  expect(messagesIn(text('./x.crt'))[0]).toBe(
    'error: There is no file `./x.crt`: Prosody looks for it beside the main file, not beside this one. Prosody logs an error, and offers no encryption on VirtualHost `xmpp.test`.',
  );
  expectFix(text('./x.crt'), 'Change to `conf.d/x.crt`', text('conf.d/x.crt'));
});

test('in a branch that is not taken nothing is lost', () => {
  expect(messagesIn('if os.getenv("X") then\n  https_certificate = "certs/no.crt"\nend')[0]).toMatch(/^warning: /);
});

describe('in a checkout', () => {
  test('what is missing is elsewhere, unless a name comes near', () => {
    const ssl = 'ssl = { key = "certs/a.key", certificate = "certs/b.crt" }';
    expect(messagesIn(`${CHECKOUT}${ssl}\n--- file: /home/me/xmpp/certs/a.key\n${KEY}`)).toEqual([]);
    expect(
      messagesIn(`${CHECKOUT}certificate = "certs/aa.crt"\n--- file: /home/me/xmpp/certs/a.crt\n${CERT}`)[0],
    ).toMatch(/^warning: There is no file `certs\/aa\.crt` here\./);
  });

  test.each([
    'ssl = { key = "/etc/prosody/certs/a.key", certificate = "/etc/prosody/certs/a.crt" }',
    'certificate = "/etc/letsencrypt/live/acme.net/fullchain.pem"',
    'ssl = { capath = "/etc/ssl/certs", cafile = "/etc/ssl/ca.pem" }',
    'ssl = { cafile = "/etc/ssl/certs/certificates.crt" }\n--- file: /etc/ssl/certs/ca-certificates.crt\nOf this machine.',
  ])('the server’s paths are its own: %s', (text) => {
    expect(messagesIn(CHECKOUT + text)).toEqual([]);
  });
});

test.each([
  `VirtualHost "xmpp.test"\nssl = { key = "certs/a.key", certificate = "certs/a.crt" }\n${PAIR}`,
  `VirtualHost "xmpp.test"\ncertificate = "certs/a.crt"\n${PAIR}`,
  `VirtualHost "xmpp.test"\ncertificate = "certs"\n${PAIR}`,
  `ssl = { key = "certs/a.key", certificate = "certs/a.crt", capath = "certs/" }\n${PAIR}`,
  'ssl = { dhparam = "-----BEGIN DH PARAMETERS-----" }',
  'ssl = { certificate = os.getenv("CERT"), key = unknown(), cafile = 5 }',
  'certificate = ""',
  '--- file: prosody.cfg.lua.j2\nssl = { key = "{{ k }}", certificate = "certs/{{ host }}.crt", cafile = "certs/no.pem" }',
])('%s is fine', (text) => {
  expect(messagesIn(text).filter((message) => !message.includes('unknown'))).toEqual([]);
});

test('what nobody can look at is not spoken of', () => {
  const text = 'VirtualHost "xmpp.test"\nssl = { key = "certs/a.key", certificate = "certs/a.crt" }';
  expect(messagesIn(text, { unreadable: ['/etc/prosody/certs'] })).toEqual([]);
});

test('a key without a certificate', () => {
  expectProblems(`
    VirtualHost "xmpp.test"
      ssl = { key = "tls/a.key" }
      --             ^^^^^^^^^ cert-missing: warning: \`ssl\` has a key but no certificate. Unless Prosody finds one by itself, nobody can connect encrypted.
--- file: tls/a.key
${KEY}
--- file: certs/README
Empty.
  `);
  expect(messagesIn(`VirtualHost "a"\nssl = { key = "certs/a.key" }\n${PAIR}`)).toEqual([]);
  expect(
    messagesIn(
      `ssl = { key = "tls/a.key" }\nVirtualHost "a"\nssl = { certificate = "tls/a.key" }\n--- file: tls/a.key\n${KEY}`,
    ),
  ).not.toContain('no certificate');
});
