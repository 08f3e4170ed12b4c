import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the name of the rule', () => {
  expectProblems(`
    -- prosody-config: disable-next-line duplicate-option, module-prefix
    --                                   ^^^^^^^^^^^^^^^^ useless-suppression: hint: \`duplicate-option\` has nothing to say on that line.
    modules_enabled = { "mod_mam" }
  `);
});

test('a name that is no rule is a warning', () => {
  expect(messagesIn('-- prosody-config: disable-file unkown-module\nadmins = {}')).toEqual([
    'warning: There is no rule `unkown-module`, so this silences nothing.',
  ]);
});

test('the fix removes the comment, or one name of several', () => {
  expectFix('admins = {} -- prosody-config: disable-line duplicate-option\n', 'Remove it', 'admins = {}\n');
  expectFix('-- prosody-config: disable-next-line duplicate-option\nadmins = {}\n', 'Remove it', 'admins = {}\n');
  expectFix(
    'modules_enabled = { "mod_mam" } -- prosody-config: disable-line duplicate-option, module-prefix',
    'Remove it',
    'modules_enabled = { "mod_mam" } -- prosody-config: disable-line module-prefix',
  );
  expectFix(
    'modules_enabled = { "mod_mam" } -- prosody-config: disable-line module-prefix, duplicate-option -- why',
    'Remove it',
    'modules_enabled = { "mod_mam" } -- prosody-config: disable-line module-prefix -- why',
  );
});

test('of a rule that is switched off nothing is known', () => {
  const text = 'admins = {} -- prosody-config: disable-line duplicate-option';
  expect(messagesIn(text, { severities: { 'duplicate-option': 'off' } })).toEqual([]);
});

test('a word that is no directive is told', () => {
  expectProblems(`
    -- prosody-config: disable-nextline unknown-option
    --                 ^^^^^^^^^^^^^^^^ useless-suppression: warning: …
    admins = {}
  `);
  expectFix(
    'shop_color = 1 -- prosody-config: disable-lines unknown-option',
    'Change to `disable-line`',
    'shop_color = 1 -- prosody-config: disable-line unknown-option',
  );
});
