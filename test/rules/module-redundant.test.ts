import { describe, expect, test } from 'vitest';
import { catalog } from '../../server/src/catalog/index.ts';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

test('what Prosody loads by itself is faded', () => {
  expectProblems(`
    modules_enabled = { "roster", "presence", "c2s" }
    --                             ^^^^^^^^ module-redundant
    --                                         ^^^ module-redundant
  `);
  expect(messagesIn('modules_enabled = { "presence" }')).toEqual([
    'hint: Prosody loads `presence` by itself; listing it changes nothing.',
  ]);
  expect(problemsIn('modules_enabled = { "presence" }')[0]?.tags).toEqual(['unnecessary']);
});

test.each(['0.12', '13.0'] as const)('all that Prosody %s loads by itself', (version) => {
  const all = catalog.autoloaded(version);
  const list = `modules_enabled = { ${all.map((name) => `"${name}"`).join(', ')} }`;
  expect(problemsIn(list, { version }).map(({ rule }) => rule)).toEqual(all.map(() => 'module-redundant'));
});

test('the fix takes it out, safely', () => {
  const fix = expectFix(
    `
    modules_enabled = {
      -- essential
      "roster";
      "presence"; -- who is there
      "tls";
    }
  `,
    'Remove `presence` from the list',
    `
    modules_enabled = {
      -- essential
      "roster";
      "tls";
    }
  `,
  );
  expect(fix.safe).toBe(true);
});

describe('is not redundant', () => {
  test('where a host loads again what is switched off for all', () => {
    expectProblems(`
      modules_disabled = { "offline" }
      VirtualHost "example.com"
        modules_enabled = { "offline" }
    `);
  });

  test('in the list of all hosts, while it is switched off there', () => {
    const text = 'modules_enabled = { "offline" }\nmodules_disabled = { "offline" }';
    expect(problemsIn(text).map(({ rule }) => rule)).toEqual(['module-enabled-and-disabled']);
  });

  test('for a Component that does not inherit it', () => {
    expectProblems(`
      Component "bot.example.com"
        component_secret = "sesame"
        modules_enabled = { "presence", "iq" }
        --                               ^^ module-redundant
    `);
  });

  test('in a list that such a Component shares with a host', () => {
    expectProblems(`
      local common = { "presence" }
      VirtualHost "example.com"
        modules_enabled = common
      Component "bot.example.com"
        component_secret = "sesame"
        modules_enabled = common
    `);
  });

  test('for what is loaded only when asked for', () => {
    expectProblems('modules_enabled = { "roster", "saslauth", "tls", "dialback", "disco" }');
  });
});

test('a Component loads its own module', () => {
  const text = 'Component "c.example.com" "muc"\nmodules_enabled = { "muc", "muc_mam" }';
  expect(messagesIn(text)).toEqual([
    'hint: The Component `c.example.com` loads `muc` by itself; listing it changes nothing.',
  ]);
  expect(fixTitles(text)).toEqual(['safe: Remove `muc` from the list']);
});
