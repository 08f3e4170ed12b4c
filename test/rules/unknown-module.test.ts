import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

test('a name in a list that nobody knows', () => {
  expectProblems(`
    modules_enabled = {
        "roster";
        "firewal";
    --   ^^^^^^^ unknown-module
        'frobnicate';
    --   ^^^^^^^^^^ unknown-module
    }
  `);
});

test('says what Prosody does, for each place', () => {
  expect(messagesIn('modules_enabled = { "firewal" }')).toEqual([
    'error: Nothing is known of a module `firewal`. Prosody logs an error and starts without it.',
  ]);
  expect(messagesIn('modules_disabled = { "ofline" }')).toEqual([
    'info: Nothing is known of a module `ofline`. Disabling it has no effect.',
  ]);
  expect(messagesIn('modules_enabled = { "frobnicate" }')).toEqual([
    'warning: Nothing is known of a module `frobnicate`. Unless it is one of your own, Prosody logs an error and starts without it.',
  ]);
});

describe('offers', () => {
  test('the name that is one letter away, safely', () => {
    expectFix('modules_enabled = { "firewal" }', 'Change to `firewall`', 'modules_enabled = { "firewall" }');
    expect(fixTitles('modules_enabled = { "firewal" }')).toEqual(['safe: Change to `firewall`']);
    expect(fixTitles('modules_enabled = { "rostre" }')).toEqual(['safe: Change to `roster`']);
    expect(fixTitles('modules_enabled = { "Carbons" }')).toEqual(['safe: Change to `carbons`']);
    expect(fixTitles('modules_enabled = { "csi-simple" }')).toEqual(['safe: Change to `csi_simple`']);
  });

  test('at most three, and none safely where several are as near', () => {
    const titles = fixTitles('modules_enabled = { "muc_ban" }');
    expect(titles.length).toBe(3);
    expect(titles.filter((title) => title.startsWith('safe'))).toEqual([]);
  });

  test('nothing where nothing is near', () => {
    expect(fixTitles('modules_enabled = { "frobnicate" }')).toEqual([]);
  });

  test('the removal where the right name is in the list', () => {
    expectFix(
      'modules_enabled = { "firewall", "firewal" }',
      'Remove `firewal`: `firewall` is in the list already',
      'modules_enabled = { "firewall" }',
    );
  });

  test('the right name in each branch, whatever the other lists', () => {
    expectFix(
      `
      if ENV_A then
        modules_enabled = { "firewall" }
      else
        modules_enabled = { "firewal" }
      end
    `,
      'Change to `firewall`',
      `
      if ENV_A then
        modules_enabled = { "firewall" }
      else
        modules_enabled = { "firewall" }
      end
    `,
    );
  });

  test('unasked nothing that a person would want to think about', () => {
    expect(fixTitles('modules_enabled = { "audti" }')).toEqual(['Change to `audit`']);
    expect(fixTitles('modules_disabled = { "ofline" }')).toEqual(['Change to `offline`']);
  });
});

test('a list that several hosts read is told once, where it is written', () => {
  expectProblems(`
    local common = { "roster", "firewal" }
    --                          ^^^^^^^ unknown-module
    VirtualHost "example.com"
      modules_enabled = common
    VirtualHost "example.org"
      modules_enabled = common
  `);
});

test('a name that is computed is marked where it is computed', () => {
  const text = `
    local prefix = "fire"
    modules_enabled = { prefix .. "wal" }
    --                  ^^^^^^^^^^^^^^^ unknown-module
  `;
  expectProblems(text);
  expect(fixTitles(text)).toEqual([]);
});

test('in a branch that is not taken it is a warning', () => {
  const text = 'if ENV_A then modules_enabled = { "firewal" } end';
  expect(messagesIn(text)).toEqual([
    'warning: Nothing is known of a module `firewal`. Prosody logs an error and starts without it when A is set.',
  ]);
  expect(messagesIn(text, { env: { A: '1' } })[0]).toMatch(/^error/);
});

test('modules of other projects and of the community are known', () => {
  expectProblems(`
    modules_enabled = { "polls", "update_check", "invites_default_group", "block_registrations" }
  `);
});

describe('where plugin_paths is set', () => {
  test('a private module is to be expected', () => {
    expectProblems(`
      plugin_paths = { "/usr/local/lib/prosody-modules" }
      modules_enabled = { "our_own_greeting" }
    `);
  });

  test('a slip is still a slip, but less sure', () => {
    const text = `
      plugin_paths = { "/usr/local/lib/prosody-modules" }
      modules_enabled = { "firewal" }
    `;
    expect(messagesIn(text)).toEqual([
      'warning: Nothing is known of a module `firewal`. Unless it lies in one of `plugin_paths`, Prosody logs an error and starts without it.',
    ]);
    expect(fixTitles(text)).toEqual(['Change to `firewall`']);
  });

  test('so is a short name with two letters swapped, in any list', () => {
    const paths = 'plugin_paths = { "/usr/local/lib/prosody-modules" }\n';
    expect(messagesIn(`${paths}modules_disabled = { "cs2" }`)).toEqual([
      'info: Nothing is known of a module `cs2`. Unless it lies in one of `plugin_paths`, disabling it has no effect.',
    ]);
  });

  test('an empty list of paths counts for nothing', () => {
    expect(messagesIn('plugin_paths = {}\nmodules_enabled = { "our_own_greeting" }').length).toBe(1);
  });
});

test('an entry without a name', () => {
  expectFix('modules_enabled = { "roster", "" }', 'Remove the empty entry', 'modules_enabled = { "roster" }');
});

test('what 13.0 brought is unknown to 0.12', () => {
  const text = 'modules_enabled = { "roster", "account_activity" }';
  expect(messagesIn(text)).toEqual([]);
  expect(messagesIn(text, { version: '0.12' })).toEqual([
    'error: `account_activity` came with Prosody 13.0; 0.12 logs an error and starts without it.',
  ]);
  expectFix(text, 'Remove `account_activity` from the list', 'modules_enabled = { "roster" }', { version: '0.12' });
});

test('what the community had before 13.0 is known to both', () => {
  expect(messagesIn('modules_enabled = { "cloud_notify" }', { version: '0.12' })).toEqual([]);
});

test('a module about which another rule has a word waits for a person', () => {
  const asks = (module: string) =>
    problemsIn(`modules_enabled = { "${module}" }`).flatMap(({ fixes }) => fixes.map((fix) => fix.asks ?? false));
  expect(asks('firewal')).toEqual([false]);
  expect(asks('psh2')).toEqual([true]);
});

test('several names in one pair of quotes are told as such, and become entries of their own', () => {
  expectProblems(`
    modules_enabled = { "roster, saslauth tls"; "disco" }
    --                   ^^^^^^^^^^^^^^^^^^^^ unknown-module: error: These are 3 names in one pair of quotes. Prosody looks for one module of that name, logs an error and starts without any of them.
  `);
  expectFix(
    'modules_enabled = { "roster, tls"; "disco" }',
    'Make it 2 entries',
    'modules_enabled = { "roster"; "tls"; "disco" }',
  );
  const rules = problemsIn('modules_enabled = { "roster tls" }\nVirtualHost "a.example"', { whole: true });
  expect(rules.map(({ rule }) => rule)).not.toContain('encryption-without-tls');
});
