import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

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
