import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn, problemsIn } from './support.ts';

test('marks the option, and says who would read it', () => {
  expectProblems(`
    modules_enabled = { "motd" }
    VirtualHost "example.com"
       Component "rooms.example.com" "muc"
       motd_text = "Hello"
    -- ^^^^^^^^^ global-after-section: warning: \`motd_text\` belongs to Component \`rooms.example.com\` here, which loads no module that reads it; VirtualHost \`example.com\` does. What is meant for all hosts stands above the first section.
  `);
});

test('the fix moves it up', () => {
  expectFix(
    'modules_enabled = { "motd" }\n\nVirtualHost "a.example"\nComponent "b.a.example" "muc"\nmotd_text = "Hello"\n',
    'Move above the first section',
    'modules_enabled = { "motd" }\n\nmotd_text = "Hello"\nVirtualHost "a.example"\nComponent "b.a.example" "muc"\n',
  );
});

test('nothing is said of what the Component or what it inherits reads', () => {
  const rooms = 'modules_enabled = { "mam" }\nVirtualHost "a.example"\nComponent "b.a.example" "muc"\n';
  expect(messagesIn(`${rooms}max_history_messages = 10\nname = "Rooms"\narchive_expires_after = "1y"`)).toEqual([]);
});

test('nor where a list or a module is not known', () => {
  const text = 'VirtualHost "a.example"\nmodules_enabled = { "motd" }\nVirtualHost "b.example"\nmotd_text = "x"\n';
  expect(messagesIn(text)).toHaveLength(1);
  expect(messagesIn(`${text}modules_enabled = require "x"`)).toEqual([]);
});

test('nor where each host that has a use for it has a value of its own', () => {
  const text = 'VirtualHost "a.example"\nmodules_enabled = { "motd" }\nmotd_text = "Hello"\nVirtualHost "b.example"\n';
  expect(messagesIn(`${text}motd_text = "Hello"`)).toEqual([]);
});

const HOSTS = 'modules_enabled = { "motd" }\nVirtualHost "a.example"\nComponent "b.a.example" "muc"\n';

test.each([
  ['stands at the end', `${HOSTS}motd_text = "x"\n`],
  ['is set off by a blank line', `${HOSTS}\nmotd_text = "x"\nComponent "c.a.example" "muc"\n`],
  ['comes with an Include', `${HOSTS}Include "motd.cfg.lua"\n--- file: motd.cfg.lua\nmotd_text = "x"\n`],
])('what %s may be meant for all', (_, text) => {
  expect(messagesIn(text)).toHaveLength(1);
});

test.each([
  ['is indented under it', `${HOSTS}  motd_text = "x"\n`],
  ['follows it at once in the middle of the file', `${HOSTS}motd_text = "x"\nComponent "c.a.example" "muc"\n`],
])('what %s is meant for the section: see option-without-module', (_, text) => {
  expect(messagesIn(text)).toEqual([]);
  expect(problemsIn(text, { whole: true }).map(({ rule }) => rule)).toContain('option-without-module');
});

test('how accounts are checked is nothing for a Component, however it stands there', () => {
  expectProblems(`
    VirtualHost "example.com"
    Component "rooms.example.com" "muc"
         authentication = "ldap"
    --   ^^^^^^^^^^^^^^ global-after-section: warning: \`authentication\` has no effect under Component \`rooms.example.com\`, where nobody has an account. What is meant for all hosts stands above the first section.
  `);
  const sections = 'VirtualHost "a.example"\nComponent "b.a.example" "muc"\n';
  expectFix(
    `${sections}authentication = "ldap"\n`,
    'Move above the first section',
    `authentication = "ldap"\n${sections}`,
  );
  const isSet = 'authentication = "internal_plain"\n';
  expectFix(`${isSet}${sections}authentication = "ldap"\n`, 'Remove it here', `${isSet}${sections}`);
  expect(messagesIn('Component "a.example" "muc"\nVirtualHost "b.example"\nauthentication = "ldap"')).toEqual([]);
  expect(messagesIn('Component "a.example" "my_own"\nauthentication = "ldap"').join()).not.toContain('authentication');
  expect(messagesIn(`${sections}authentication = "anonymous"`)).toEqual([]);
});
