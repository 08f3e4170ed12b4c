import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

test('marks the first section', () => {
  expectProblems(`
    admins = {}
    VirtualHost "example.com"
    --          ^^^^^^^^^^^^^ no-global-modules: warning: …
  `);
});

test('information where hosts have lists of their own; 13.0.1 cannot check it then', () => {
  const text = 'VirtualHost "example.com"\nmodules_enabled = {}\nComponent "rooms.example.com" "muc"';
  expect(messagesIn(text)[0]).toMatch(/^info: /);
  expect(messagesIn(text, { version: '13.0.1' })[0]).toContain('crashes without one');
  const turned = 'VirtualHost "rooms.example.com"\ncomponent_module = "muc"';
  expect(messagesIn(turned, { version: '13.0.1' }).join()).toContain('crashes without one');
});

test.each(['modules_enabled = {}', 'Include "modules.cfg.lua"', 'modules_enabled = require "x"'])(
  'not with %s',
  (text) => {
    expect(
      messagesIn(`${text}\nVirtualHost "example.com"`).filter((message) => message.includes('global section')),
    ).toEqual([]);
  },
);

test('the fix adds what clients need, above the first section', () => {
  const fix = expectFix(
    'log = "info"\nVirtualHost "example.com"\n',
    'Add a list of the modules that clients need',
    'log = "info"\nmodules_enabled = { "disco", "roster", "saslauth", "tls", "dialback" }\n\nVirtualHost "example.com"\n',
  );
  expect(fix).toMatchObject({ safe: false, asks: true });
  const included = '--- file: prosody.cfg.lua\nInclude "a.cfg.lua"\n--- file: a.cfg.lua\nVirtualHost "example.com"';
  expect(fixTitles(included)).toEqual([]);
});

test('nothing is said of a list whose name is misspelt, which is told there', () => {
  const text = 'modules_enable = { "roster" }\nVirtualHost "example.com"';
  const rules = problemsIn(text, { whole: true }).map(({ rule }) => rule);
  expect(rules).toContain('unknown-option');
  expect(rules).not.toContain('no-global-modules');
});
