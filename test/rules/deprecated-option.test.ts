import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

test('marks the old name, names the new one and strikes it through', () => {
  expectProblems(`
    admins = {}
       registration_blacklist = { "192.0.2.1" }
    -- ^^^^^^^^^^^^^^^^^^^^^^ deprecated-option: warning: \`registration_blacklist\` is deprecated: Prosody still reads it, a later release will not. Use \`registration_blocklist\` instead.
  `);
  expect(problemsIn('registration_blacklist = {}')[0]?.tags).toEqual(['deprecated']);
});

test('says so where the old name is not read any more', () => {
  expect(messagesIn('vcard_compatibility = true')).toEqual([
    'warning: `vcard_compatibility` is deprecated, and no part of Prosody 13.0 reads it any more; it has no effect. Use the community module compat_vcard instead.',
  ]);
});

test('the new name takes the same value', () => {
  const fix = expectFix(
    'whitelist_registration_only = true',
    'Change to `allowlist_registration_only`',
    'allowlist_registration_only = true',
  );
  expect(fix.safe).toBe(true);
});

test('an old name that has no effect is not renamed unasked', () => {
  expect(fixTitles('bosh_ports = { 5280 }')).toEqual(['Change to `http_ports`']);
});

test('where the new name is set as well, the old one can go', () => {
  expect(fixTitles('registration_whitelist = {}\nregistration_allowlist = {}')).toEqual([
    'Remove it: `registration_allowlist` is set',
  ]);
});

test('a switch becomes the option that has taken its place', () => {
  expectFix('anonymous_login = true', 'Change to `authentication = "anonymous"`', 'authentication = "anonymous"');
  expectFix('use_libevent = false\n', 'Remove `use_libevent`, which does nothing so', '');
});

test('a switch that is off needs nothing in its place', () => {
  expect(messagesIn('use_libevent = false')).toEqual([
    'warning: `use_libevent` is deprecated: Prosody still reads it, a later release will not. This value is what happens without it.',
  ]);
});

test('what 0.12 calls obsolete is not also deprecated there', () => {
  expectProblems(
    `
    admins = {}
       cross_domain_bosh = true
    -- ^^^^^^^^^^^^^^^^^ obsolete-option
  `,
    { version: '0.12' },
  );
  expectProblems(`
    admins = {}
       cross_domain_bosh = true
    -- ^^^^^^^^^^^^^^^^^ deprecated-option
  `);
});

test('a value that the new name does not take waits for a person', () => {
  const asks = (text: string) => problemsIn(text).flatMap(({ fixes }) => fixes.map((fix) => fix.asks ?? false));
  expect(asks('bosh_ports = { { port = 5280, path = "http-bind" } }')).toEqual([true]);
  expect(asks('bosh_ports = { 5280 }')).toEqual([false]);
});
