import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks the port that another service has', () => {
  expectProblems(`
    c2s_direct_tls_ports = { 5223, 5269 }
    --                             ^^^^ port-conflict: error: Port 5269 is that of \`s2s\` as well. Prosody logs an error, and one of the two does not listen.
    VirtualHost "example.com"
  `);
});

test('only services that are loaded listen, and only where they meet', () => {
  expect(messagesIn('c2s_direct_tls_ports = { 5280 }')).toEqual([]);
  expect(messagesIn('modules_enabled = { "bosh" }\nc2s_direct_tls_ports = { 5280 }')).toHaveLength(1);
  const apart = 'modules_enabled = { "bosh" }\nhttps_ports = { 5280 }\nhttps_interfaces = { "192.0.2.1" }';
  expect(messagesIn(apart)).toEqual([]);
});

test('the same port twice for one service is one', () => {
  expect(messagesIn('c2s_ports = { 5222, "5222" }')).toEqual([]);
});
