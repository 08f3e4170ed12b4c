import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('marks the name', () => {
  expectProblems(`
    VirtualHost "my_host.example.com"
    --          ^^^^^^^^^^^^^^^^^^^^^ invalid-hostname: warning: \`my_host.example.com\` is no name that DNS can hold: it holds \`_\`. Other servers cannot connect to it, and \`prosodyctl check\` refuses it.
  `);
});

test.each(['', 'a b', '.example.com', 'a..example.com', '-a.example.com', 'a-.example.com', 'a:5222'])(
  '"%s"',
  (name) => {
    expect(messagesIn(`VirtualHost "${name}"`)).toHaveLength(1);
  },
);

test.each(['localhost', 'bücher.example', 'xn.example', '123.example', 'пример.example'])('%s is fine', (name) => {
  expect(messagesIn(`VirtualHost "${name}"`)).toEqual([]);
});

test('of an address the domain counts', () => {
  expect(messagesIn('Component "some_news@example.com" "broadcast"')).toEqual([]);
});

test('the fix writes hyphens, where nothing else is wrong', () => {
  const fix = expectFix(
    "VirtualHost 'My_host.acme.net'",
    'Change to `my-host.acme.net`',
    "VirtualHost 'my-host.acme.net'",
  );
  expect(fix).toMatchObject({ safe: false, asks: true });
  expect(fixTitles('VirtualHost "_a.acme.net"')).toEqual([]);
  // A placeholder is to be filled in.
  expect(fixTitles('VirtualHost "auth.XMPP_DOMAIN"')).toEqual([]);
  expect(fixTitles('local name = "a_b.acme.net"\nVirtualHost(name)')).toEqual([]);
});

test.each(['https://acme.net', 'acme.net:5222', ' acme.net', 'xmpp:acme.net', 'me@acme.net', 'acme.net/home'])(
  'of "%s" the name is left',
  (name) => {
    expectFix(`VirtualHost "${name}"`, 'Change to `acme.net`', 'VirtualHost "acme.net"');
    expect(fixTitles(`VirtualHost "${name}"\nVirtualHost "acme.net"`)).toEqual([]);
  },
);

test('nobody logs in at an address, and an empty name is called so', () => {
  expect(messagesIn('VirtualHost "me@acme.net"')).toEqual([
    'warning: `me@acme.net` is an address, and no name of a host: nobody can log in there.',
  ]);
  expect(messagesIn('VirtualHost ""')[0]).toMatch(/^warning: An empty text is no name/);
});

test('what stands in for a name is information', () => {
  expect(messagesIn('VirtualHost "<your-domain>"')).toEqual([
    'info: `<your-domain>` stands in for the name of a host, which belongs here before Prosody runs.',
  ]);
});
