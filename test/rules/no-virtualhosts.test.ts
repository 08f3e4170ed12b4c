import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks the first Component', () => {
  expectProblems(`
    log = "info"
    Component "rooms.example.com" "muc"
    --        ^^^^^^^^^^^^^^^^^^^ no-virtualhosts: error: There are Components but no VirtualHost. Prosody logs an error and stops; \`prosodyctl check config\` does not notice.
    Component "share.example.com" "http_file_share"
  `);
});

test('a host that is switched off is none', () => {
  expectProblems(`
    Component "rooms.example.com" "muc"
    VirtualHost "example.com"
    --          ^^^^^^^^^^^^^ no-virtualhosts: error: No VirtualHost is enabled, only Components are. Prosody logs an error and stops; \`prosodyctl check config\` does not notice.
      enabled = false
  `);
  const all = 'Component "rooms.example.com" "muc"\nenabled = false\nVirtualHost "example.com"\nenabled = false';
  expect(messagesIn(all).filter((message) => message.includes('No VirtualHost'))).toEqual([]);
});

test.each([
  ['a host', 'VirtualHost "example.com"'],
  ['a host under a condition', 'if os.getenv("X") then VirtualHost "example.com" end'],
  ['hosts in files that are not here', 'Include "conf.d/*.cfg.lua"'],
])('nothing is said with %s', (_, text) => {
  const messages = messagesIn(`${text}\nComponent "rooms.example.com" "muc"`);
  expect(messages.filter((message) => message.includes('no VirtualHost'))).toEqual([]);
});

test('without a Component either, it is told by no-hosts', () => {
  expect(messagesIn('log = "info"')).toEqual([]);
});
