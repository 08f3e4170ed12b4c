import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks the name', () => {
  expectProblems(`
    VirtualHost "xmpp.example.com"
    --          ^^^^^^^^^^^^^^^^^^ host-subdomain: info: Addresses of this host end in \`@xmpp.example.com\`. To have \`@example.com\` instead, name the host \`example.com\` and point SRV records at this server; \`xmpp.\` is not needed for that.
  `);
});

test.each(['example.com', 'imx.example.com', 'xmpp.local', 'my.chat.example.com'])('not %s', (name) => {
  expect(messagesIn(`VirtualHost "${name}"`)).toEqual([]);
});

test('nor Components, and hosts that are switched off', () => {
  expect(messagesIn('Component "chat.example.com" "muc"\nVirtualHost "im.example.com"\nenabled = false')).toEqual([]);
});

test('where the domain is served as well, nobody is told to name the host so', () => {
  const [message] = messagesIn('VirtualHost "im.acme.net"\nVirtualHost "acme.net"');
  expect(message).toContain('which is served here too');
  expect(message).not.toContain('name the host');
});
