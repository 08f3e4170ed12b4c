import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

const TWICE = 'storage = "internal"\nlog = "info"\nstorage = "sql"\n';

test('marks the name where it is set again', () => {
  expectProblems(`
    VirtualHost "example.com"
       enabled = true
       enabled = false
    -- ^^^^^^^ duplicate-option
  `);
});

test('says which value counts, and points at the other', () => {
  expect(messagesIn(TWICE)).toEqual([
    'warning: `storage` is set more than once in the global section: this value counts, the one in line 1 does not.',
  ]);
  const [problem] = problemsIn(TWICE);
  expect(problem?.related).toEqual([
    {
      location: { uri: 'file:///etc/prosody/prosody.cfg.lua', span: { start: 0, end: 7 } },
      message: '`storage` is set here first',
    },
  ]);
});

test('of three values the last one counts', () => {
  const where = 'warning: `log` is set more than once in the global section:';
  expect(messagesIn('log = "debug"\nlog = "info"\nlog = "warn"')).toEqual([
    `${where} only the value in line 3 counts.`,
    `${where} this value counts, the one in line 1 does not.`,
  ]);
});

test('names the section', () => {
  expect(messagesIn('Component "c.example.com" "muc"\nname = "A"\nname = "B"')).toEqual([
    'warning: `name` is set more than once in Component `c.example.com`: this value counts, the one in line 2 does not.',
  ]);
});

test('the fix removes the value that does not count', () => {
  const fix = expectFix(TWICE, 'Remove the one in line 1', 'log = "info"\nstorage = "sql"\n');
  expect(fix.safe).toBe(false);
});

test('a statement that sets other options too is not removed', () => {
  expect(fixTitles('storage, log = "internal", "info"\nstorage = "sql"')).toEqual([]);
});

test('a section that is opened again in the same file is one section', () => {
  expectProblems(`
    VirtualHost "example.com"
       enabled = true
    VirtualHost "example.org"
    VirtualHost "EXAMPLE.com"
       enabled = false
    -- ^^^^^^^ duplicate-option
  `);
});

describe('no mistake is', () => {
  test('the same option in different sections', () => {
    expectProblems(`
      storage = "internal"
      VirtualHost "example.com"
        storage = "sql"
      VirtualHost "example.org"
        storage = "sql"
    `);
  });

  test('the same option in different files', () => {
    expectProblems(`
      storage = "internal"
      Include "local.cfg.lua"
      --- file: local.cfg.lua
      storage = "sql"
    `);
  });

  test('an entry of the table form, or adding to a list', () => {
    expectProblems(`
      admins = { "a@example.com" }
      admins { "b@example.com" }
      VirtualHost "example.com" { enabled = true }
      VirtualHost "example.com" { enabled = true }
    `);
  });

  test('one value for each branch', () => {
    const text = `
      if os.getenv("SQL") == "true" then
        storage = "sql"
      else
        storage = "internal"
      end
    `;
    expectProblems(text);
    expectProblems(text, { env: { SQL: 'true' } });
  });

  test('a default that a condition overrides', () => {
    expectProblems(
      `
      storage = "internal"
      if os.getenv("SQL") == "true" then
        storage = "sql"
      end
    `,
      { env: { SQL: 'true' } },
    );
  });

  test('a branch that cannot be known', () => {
    expectProblems(`
      storage = "internal"
      if io.open("/etc/sql") then
        storage = "sql"
      end
    `);
  });

  test('one statement that runs several times', () => {
    expectProblems(`
      for i = 1, 3 do
        c2s_ports = { 5221 + i }
      end
    `);
  });

  test('a local variable', () => {
    expectProblems(`
      local storage = "a"
      storage = "b"
    `);
  });
});

test('the same branch twice over is one', () => {
  expectProblems(
    `
    if ENV_SQL then
       storage = "internal"
       storage = "sql"
    -- ^^^^^^^ duplicate-option
    end
  `,
    { env: { SQL: '1' } },
  );
});
