import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

const OTHER_FILES = `
--- file: conf.d/example.cfg.lua
--- file: empty/README
`;

test('files, directories and what only looks like either', () => {
  expectProblems(`
    Include "secrets.cfg.lua"
    --      ^^^^^^^^^^^^^^^^^ include-missing
    Include "config.d/*.cfg.lua"
    --      ^^^^^^^^^^^^^^^^^^^^ include-missing
    Include "conf.d"
    --      ^^^^^^^^ include-missing
    Include "*/example.cfg.lua"
    --      ^^^^^^^^^^^^^^^^^^^ include-missing
    --- file: conf.d/example.cfg.lua
    pidfile = "/run/prosody/prosody.pid"
  `);
});

test('says for each what is the case', () => {
  const said = (include: string) => messagesIn(include + OTHER_FILES);
  expect(said('Include "secrets.cfg.lua"')).toEqual([
    'error: `secrets.cfg.lua` does not exist. Prosody will not start.',
  ]);
  expect(said('Include "config.d/*.cfg.lua"')).toEqual([
    'error: The directory `config.d` does not exist. Prosody will not start.',
  ]);
  expect(said('Include "conf.d"')).toEqual([
    'error: `conf.d` is a directory; Include wants files, such as `conf.d/*.cfg.lua`. Prosody will not start.',
  ]);
  expect(said('Include "*/example.cfg.lua"')).toEqual([
    "error: `*/example.cfg.lua` has a wildcard in a directory's name; only the last part may have one. Prosody will not start.",
  ]);
});

test('what cannot be read here may be readable for Prosody', () => {
  const text = 'Include "secret.cfg.lua"\n--- file: secret.cfg.lua\nlog = "info"';
  expect(messagesIn(text, { unreadable: ['/etc/prosody/secret.cfg.lua'] })).toEqual([
    'error: `secret.cfg.lua` cannot be read here; if Prosody cannot read it either, it will not start.',
  ]);
});

test('a wildcard that matches nothing is fine, and so is one that matches', () => {
  expectProblems(`
    Include "empty/*.cfg.lua"
    Include "conf.d/*.cfg.lua"
    Include "./conf.d/ex?mple.cfg.lua"
    --- file: conf.d/example.cfg.lua
    --- file: empty/README
  `);
});

test('names are relative to the file that includes', () => {
  expectProblems(`
    Include "conf.d/a.cfg.lua"
    --- file: conf.d/a.cfg.lua
    Include "b.cfg.lua"
    Include "conf.d/b.cfg.lua"
    --      ^^^^^^^^^^^^^^^^^^ include-missing
    --- file: conf.d/b.cfg.lua
  `);
});

test('offers the names that come near', () => {
  const fix = expectFix(
    `Include "conf.d/exmaple.cfg.lua"${OTHER_FILES}`,
    'Change to `example.cfg.lua`',
    `Include "conf.d/example.cfg.lua"${OTHER_FILES}`,
  );
  expect(fix.safe).toBe(false);
});

test('offers all files of a directory', () => {
  expectFix(
    `Include "conf.d"${OTHER_FILES}`,
    'Change to `conf.d/*.cfg.lua`',
    `Include "conf.d/*.cfg.lua"${OTHER_FILES}`,
  );
  expectFix(
    `Include "conf.d/"${OTHER_FILES}`,
    'Change to `conf.d/*.cfg.lua`',
    `Include "conf.d/*.cfg.lua"${OTHER_FILES}`,
  );
});

test('can always be left out', () => {
  expect(fixTitles('Include "nothing.cfg.lua"')).toEqual(['Remove this Include']);
  expectFix(
    'log = "info"\nInclude "nothing.cfg.lua" -- later\nstorage = "sql"',
    'Remove this Include',
    'log = "info"\nstorage = "sql"',
  );
});

test('in a branch that is not taken it is a warning that says when', () => {
  expect(messagesIn('if os.getenv("LDAP") == "yes" then Include "ldap.cfg.lua" end')).toEqual([
    'warning: `ldap.cfg.lua` does not exist. Prosody will not start when LDAP is "yes".',
  ]);
});

test('a name that cannot be known is not looked for', () => {
  expectProblems(`
    local name = io.open("/etc/hostname"):read()
    Include(name .. ".cfg.lua")
  `);
});
