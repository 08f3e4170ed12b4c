import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks the address', () => {
  expectProblems(`
    console_interfaces = { "127.0.0.1", "*" }
    --                                   ^ exposed-port: warning: "*" lets everybody reach the administration console, which asks for no password. Leave it to \`127.0.0.1\`, or use \`prosodyctl shell\`.
  `);
});

test.each(['component_interfaces = "0.0.0.0"', 'http_interfaces = { "::" }'])(
  '%s is information: proxies need it',
  (text) => {
    expect(messagesIn(text)[0]).toMatch(/^info: /);
  },
);

test('not what is meant for everybody, nor an address', () => {
  expect(messagesIn('c2s_interfaces = { "*" }\ninterfaces = { "*" }\nhttps_interfaces = { "*" }')).toEqual([]);
  expect(messagesIn('http_interfaces = { "10.0.0.1" }')).toEqual([]);
});
