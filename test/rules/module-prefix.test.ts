import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('a name with the prefix of its file', () => {
  expectProblems(`
    modules_enabled = { "roster", "mod_ping" }
    --                             ^^^^^^^^ module-prefix
    Component "conference.example.com" "mod_muc"
    --                                  ^^^^^^^ module-prefix
  `);
});

test('says what Prosody does, for each place', () => {
  const what = (name: string) => `The module is called \`${name}\`; \`mod_\` belongs only to the name of its file.`;
  expect(messagesIn('modules_enabled = { "mod_ping" }')).toEqual([
    `error: ${what('ping')} Prosody does not find it and starts without it.`,
  ]);
  expect(messagesIn('Component "c.example.com" "mod_muc"')).toEqual([
    `error: ${what('muc')} Prosody does not find it, and \`c.example.com\` does not work.`,
  ]);
  expect(messagesIn('modules_disabled = { "mod_offline" }')).toEqual([
    `warning: ${what('offline')} Disabling it has no effect.`,
  ]);
});

test('the fix takes the prefix off, safely for a sound module', () => {
  expectFix('modules_enabled = { "mod_ping" }', 'Change to `ping`', 'modules_enabled = { "ping" }');
  expect(fixTitles('modules_enabled = { "mod_ping" }')).toEqual(['safe: Change to `ping`']);
  expect(fixTitles('modules_enabled = { "mod_audit" }')).toEqual(['Change to `audit`']);
  expect(fixTitles('modules_enabled = { "mod_muc" }')).toEqual(['Change to `muc`']);
});

test('or removes the entry where the list has the module', () => {
  expectFix(
    'modules_enabled = { "ping"; "mod_ping"; }',
    'Remove `mod_ping`: `ping` is in the list already',
    'modules_enabled = { "ping"; }',
  );
});

test('a misspelt rest gets the names that come near', () => {
  expect(fixTitles('modules_enabled = { "mod_firewal" }')).toEqual(['Change to `firewall`']);
});

test('is the only word about such a name', () => {
  expectProblems(`
    modules_enabled = { "mod_frobnicate", "mod_posix", "mod_push", "mod_presence" }
    --                   ^^^^^^^^^^^^^^ module-prefix
    --                                     ^^^^^^^^^ module-prefix
    --                                                  ^^^^^^^^ module-prefix
    --                                                              ^^^^^^^^^^^^ module-prefix
  `);
});

test('a module whose name merely begins alike is none', () => {
  expectProblems('modules_enabled = { "motd" }');
});

test('in a branch that is not taken it is a warning', () => {
  expect(messagesIn('if ENV_A then modules_enabled = { "mod_ping" } end')[0]).toMatch(/^warning: /);
});
