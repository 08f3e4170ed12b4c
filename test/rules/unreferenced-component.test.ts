import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the name', () => {
  expectProblems(`
    VirtualHost "example.com"
    Component "rooms.example.net" "muc"
    --        ^^^^^^^^^^^^^^^^^^^ unreferenced-component: info: Clients will not find \`rooms.example.net\` by themselves: it is no subdomain of a host that is served here, and no \`disco_items\` names it.
  `);
});

const HOST = 'VirtualHost "example.com"\n';

test.each([
  ['a subdomain of a host', `${HOST}Component "rooms.example.com" "muc"`],
  ['an address with a user part', `${HOST}Component "news@example.com" "broadcast"`],
  ['named by a host', `${HOST}disco_items = { { "Rooms.example.net", "Rooms" } }\nComponent "rooms.example.net" "muc"`],
  ['named globally', `disco_items = { { "rooms.example.net" } }\n${HOST}Component "rooms.example.net" "muc"`],
  ['of a host that is computed', `VirtualHost(os.getenv("D"))\nComponent "rooms.example.net" "muc"`],
  ['switched off', `${HOST}Component "rooms.example.net" "muc"\nenabled = false`],
  ['without any host', `Component "rooms.example.net" "muc"`],
])('nothing is said of a Component that is %s', (_, text) => {
  expect(messagesIn(text)).toEqual([]);
});

test('two labels further down is not found either', () => {
  expect(messagesIn(`${HOST}Component "a.b.example.com" "muc"`)).toHaveLength(1);
});

describe('the fix names it in disco_items', () => {
  const component = 'Component "rooms.example.net" "muc"\n';
  const title = 'Name it in `disco_items` of `example.com`';

  test('of the host, as a new list or in the one that counts there', () => {
    expectFix(
      `VirtualHost "example.com"\n${component}`,
      title,
      `VirtualHost "example.com"\n  disco_items = { { "rooms.example.net" } }\n${component}`,
    );
    expectFix(
      `disco_items = { { "a.example.org", "A" } }\nVirtualHost "example.com"\n${component}`,
      title,
      `disco_items = { { "a.example.org", "A" }, { "rooms.example.net" } }\nVirtualHost "example.com"\n${component}`,
    );
  });

  test('in the way the options there are written', () => {
    expectFix(
      `VirtualHost "example.com"\r\n\tname = "x"\r\n${component}`,
      title,
      `VirtualHost "example.com"\r\n\tdisco_items = { { "rooms.example.net" } }\r\n\tname = "x"\r\n${component}`,
    );
  });

  test('not where there are several hosts, the only one is off, or there is no place for it', () => {
    expect(fixTitles(`VirtualHost "example.com"\nenabled = false\n${component}`)).toEqual([]);
    expect(fixTitles(`VirtualHost "example.com"\nVirtualHost "example.org"\n${component}`)).toEqual([]);
    expect(fixTitles(`VirtualHost "example.com" { enabled = true }\n${component}`)).toEqual([]);
  });
});
