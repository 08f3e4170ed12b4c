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
