import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the name under a host', () => {
  expectProblems(`
    VirtualHost "example.com"
       s2s_secure_auth = true
    -- ^^^^^^^^^^^^^^^ misplaced-global-option: error: \`s2s_secure_auth\` decides which servers may connect only in the global section; under VirtualHost \`example.com\` it does not.
  `);
});

test('names the Component, and a value of the global section that counts instead', () => {
  expect(messagesIn('use_ipv6 = true\nComponent "muc.example.com" "muc"\nuse_ipv6 = false')).toEqual([
    'error: `use_ipv6` counts only in the global section; under Component `muc.example.com` Prosody ignores it. The value of the global section counts.',
  ]);
});

test('says what hosts have, though `prosodyctl check config` takes it for global by its name', () => {
  const all =
    ' `prosodyctl check config` takes it for a global option all the same, by the end of its name, and complains.';
  expect(
    messagesIn('VirtualHost "example.com"\nhttps_ssl = { key = "a" }\nc2s_direct_tls_ssl = { key = "a" }'),
  ).toEqual([
    `info: \`https_ssl\` counts under VirtualHost \`example.com\`, for connections to that name.${all}`,
    `info: \`c2s_direct_tls_ssl\` counts under VirtualHost \`example.com\`, for connections to that name.${all}`,
  ]);
  expect(messagesIn('VirtualHost "example.com"\nturn_external_tls_port = 5349')).toEqual([
    `info: \`turn_external_tls_port\` counts under VirtualHost \`example.com\`.${all}`,
  ]);
  expect(fixTitles('VirtualHost "example.com"\nhttps_ssl = { key = "a" }')).toEqual([]);
});

test.each(['c2s_ports', 'pubsub_mqtt_ports', 'proxy65_interfaces', 'client_https_ssl'])('not %s', (option) => {
  expect(messagesIn(`VirtualHost "example.com"\n${option} = {}`)[0]).toMatch(/^error: .* Prosody ignores it\.$/);
});

test('nothing reads settings of TLS for a service without it', () => {
  expect(messagesIn('VirtualHost "example.com"\nhttp_ssl = {}')).toEqual([
    'error: `http_ssl` has no effect under VirtualHost `example.com`, nor anywhere else.',
  ]);
});

test.each(['tls_ports', 'my_interfaces', 'interface', 'https_ssl'])('knows %s by its form', (option) => {
  expect(messagesIn(`VirtualHost "example.com"\n${option} = {}`)).toHaveLength(1);
});

test.each(['c2s_ssl', 's2s_ssl', 'turn_external_port', 'external_service_port'])('%s may stand there', (option) => {
  expect(messagesIn(`VirtualHost "example.com"\n${option} = nil`)).toEqual([]);
  expect(messagesIn(`VirtualHost "example.com"\n${option} = ${option.endsWith('port') ? 3478 : '{}'}`)).toEqual([]);
});

test('an entry of the table form is one too, and VirtualHost "*" is the global section', () => {
  expectProblems(`
    VirtualHost "example.com" { pidfile = "/run/prosody.pid" }
    --                          ^^^^^^^ misplaced-global-option
    VirtualHost "*"
    use_dane = true
  `);
});

test('in a branch that is not taken it is a warning, with the condition', () => {
  expect(
    messagesIn('VirtualHost "example.com"\nif os.getenv("X") then umask = "027" end', { version: '0.12' }),
  ).toEqual([
    'warning: `umask` counts only in the global section; under VirtualHost `example.com` Prosody ignores it when X is set.',
  ]);
});

test('the fix moves the statement with its lines above the first section', () => {
  const fix = expectFix(
    'admins = {}\n\nVirtualHost "example.com"\n  enabled = true\n  s2s_insecure_domains = {\n    "a.example";\n  }\n',
    'Move above the first section',
    'admins = {}\n\ns2s_insecure_domains = {\n  "a.example";\n}\nVirtualHost "example.com"\n  enabled = true\n',
  );
  expect(fix.safe).toBe(false);
});

test('where the global section sets it, the line under the host can go', () => {
  expectFix(
    'use_ipv6 = true\nVirtualHost "example.com"\nuse_ipv6 = false\n',
    'Remove it here',
    'use_ipv6 = true\nVirtualHost "example.com"\n',
  );
});

test('what reads a variable, stands in a block or sets two options is not moved', () => {
  expect(fixTitles('local x = 1\nVirtualHost "a.example"\numask = x')).toEqual([]);
  expect(fixTitles('VirtualHost "a.example"\nif true then umask = "027" end')).toEqual([]);
  expect(fixTitles('VirtualHost "a.example"\numask, pidfile = "027", "p"')).toEqual([]);
});

test('what this version reads nowhere is not moved', () => {
  const text = 'admins = {}\nVirtualHost "a.example"\ndaemonize = false\n';
  expect(messagesIn(text)).toEqual([
    'error: `daemonize` has no effect under VirtualHost `a.example`, nor anywhere else.',
  ]);
  expectFix(text, 'Remove it here', 'admins = {}\nVirtualHost "a.example"\n');
  expect(fixTitles(text, { version: '0.12' })).toEqual(['Move above the first section']);
});

test('what is moved ends as the lines of its file do', () => {
  expectFix(
    'admins = {}\r\nVirtualHost "a.example"\r\n  pidfile = "/run/p.pid"\r\n',
    'Move above the first section',
    'admins = {}\r\npidfile = "/run/p.pid"\r\nVirtualHost "a.example"\r\n',
  );
});
