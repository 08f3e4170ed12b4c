import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the address', () => {
  expectProblems(`
    console_interfaces = { "127.0.0.1", "*" }
    --                                   ^ exposed-port: warning: "*" lets everybody reach the administration console, which asks for no password. Leave it to \`127.0.0.1\`, or use \`prosodyctl shell\`.
  `);
});

test('for components it is information, and for HTTP a hint: containers have no other way', () => {
  expect(messagesIn('component_interfaces = "0.0.0.0"')[0]).toMatch(/^info: /);
  expect(messagesIn('http_interfaces = { "*", "::" }').map((message) => message.slice(0, 5))).toEqual(['hint:']);
});

test('not what is meant for everybody, nor an address', () => {
  expect(messagesIn('c2s_interfaces = { "*" }\ninterfaces = { "*" }\nhttps_interfaces = { "*" }')).toEqual([]);
  expect(messagesIn('http_interfaces = { "10.0.0.1" }')).toEqual([]);
});

test('the fix leaves the addresses of this machine', () => {
  const fix = expectFix(
    'console_interfaces = { "*", "::" }',
    'Change to `{ "127.0.0.1", "::1" }`',
    'console_interfaces = { "127.0.0.1", "::1" }',
  );
  expect(fix).toMatchObject({ safe: false, asks: true });
  expectFix('component_interfaces = "*"', 'Change to `"127.0.0.1"`', 'component_interfaces = "127.0.0.1"');
});

test('nothing is said of a port that nobody opens', () => {
  const text = 'component_interface = "*"\nhttp_interfaces = { "*" }\nVirtualHost "acme.net"\n';
  expect(messagesIn(text)).toEqual([]);
  expect(messagesIn(`${text}Component "irc.acme.net"\ncomponent_secret = "s"`)).toHaveLength(1);
  expect(messagesIn(`modules_enabled = { "bosh" }\n${text}`)).toHaveLength(1);
});

test('nor under a host, where it opens nothing', () => {
  const text = 'VirtualHost "acme.net"\nComponent "irc.acme.net"\ncomponent_secret = "s"\n';
  expect(messagesIn(`${text}component_interfaces = { "*" }`).join()).not.toContain('lets everybody');
});
