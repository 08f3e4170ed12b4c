import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

const SSL = 'ssl = { key = "certs/localhost.key"; certificate = "certs/localhost.crt" }';

test('under a host of one’s own', () => {
  expectProblems(`
    VirtualHost "acme.net"
      ssl = { key = "k"; certificate = "/etc/letsencrypt/live/example.com/fullchain.pem" }
      --                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cert-of-example: warning: This is the certificate of \`example.com\`, not one of \`acme.net\`; clients and other servers will refuse it.
    Component "chat.acme.net" "muc"
      certificate = "certs/localhost.crt"
      --             ^^^^^^^^^^^^^^^^^^^ cert-of-example: warning: This is the certificate of \`localhost\`, not one of \`chat.acme.net\`; clients and other servers will refuse it.
  `);
});

test('in the global section, for a host that has no other', () => {
  expect(messagesIn(`${SSL}\nVirtualHost "localhost"\nVirtualHost "acme.net"`)).toEqual([
    'warning: This is the certificate of `localhost`, not one of `acme.net`; clients and other servers will refuse it.',
  ]);
});

test('a deployment for development is told quietly', () => {
  expect(messagesIn(`VirtualHost "acme.net"\n${SSL}`, { profile: 'development' })[0]).toMatch(/^hint: /);
});

test.each([
  'VirtualHost "example.com"\ncertificate = "certs/example.com.crt"',
  'VirtualHost "users.example.org"\ncertificate = "certs/example.com.crt"',
  `VirtualHost "localhost"\n${SSL}`,
  `VirtualHost "prosody"\n${SSL}`,
  `VirtualHost(os.getenv("DOMAIN"))\n${SSL}`,
  `${SSL}\nVirtualHost "acme.net"\nssl = { key = "k", certificate = "acme.crt" }`,
  `${SSL}\nVirtualHost "acme.net"\ncertificate = "acme.crt"`,
  SSL,
  'VirtualHost "guests.acme.net"\ncertificate = "/etc/certs/meet.example.com.crt"',
  'VirtualHost "acme.net"\ncertificate = "certs/my-example.community.crt"',
  'VirtualHost "acme.net"\ncertificate = "certs/localhost-acme.net.crt"',
])('%s is fine', (text) => {
  expect(messagesIn(text)).toEqual([]);
});
