import { expect, test } from 'vitest';
import { expectProblems, messagesIn, problemsIn } from './support.ts';

test('marks the entry of the module', () => {
  expectProblems(`
    modules_enabled = { "turn_external" }
    --                   ^^^^^^^^^^^^^ required-option-missing: error: \`turn_external\` needs \`turn_external_secret\`, which is not set on VirtualHost \`example.com\`. Prosody logs an error, and calls are not helped.
    VirtualHost "example.com"
  `);
});

test('or the value that chooses a provider', () => {
  expectProblems(`
    authentication = "ldap"
    --                ^^^^ required-option-missing
  `);
});

test('each place once, and only hosts that lack it', () => {
  const list = 'modules_enabled = { "turn_external" }\n';
  expect(messagesIn(`${list}VirtualHost "a.example"\nVirtualHost "b.example"`)).toHaveLength(1);
  expect(messagesIn(`${list}VirtualHost "a.example"\nturn_external_secret = "s"`)).toEqual([]);
  expect(messagesIn(`turn_external_secret = os.getenv("S") or require "x"\n${list}`)).toEqual([]);
});

test('nothing is said of one that comes from a variable which only the server has', () => {
  const text = 'turn_external_secret = os.getenv("TURN_SECRET")\nmodules_enabled = { "turn_external" }\n';
  expect(messagesIn(`${text}VirtualHost "a.example"`)).toEqual([]);
});

test('nor of a provider of accounts under a Component, where none is loaded', () => {
  const text = 'Component "b.a.example" "muc"\nauthentication = "ldap"';
  expect(messagesIn(text).join()).not.toContain('ldap_base');
});

test('nor of one whose name is misspelt, which is told there', () => {
  const text = 'modules_enabled = { "turn_external" }\nturn_external_secert = "s"\nVirtualHost "a.example"';
  expect(problemsIn(text, { whole: true }).map(({ rule }) => rule)).not.toContain('required-option-missing');
});
