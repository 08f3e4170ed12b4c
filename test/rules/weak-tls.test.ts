import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks a profile', () => {
  expectProblems(`
    tls_profile = "old"
    --             ^^^ weak-tls: warning: …
  `);
});

test('marks a version and ciphers, for a port as well', () => {
  expectProblems(`
    c2s_direct_tls_ssl = { [5223] = { protocol = "tlsv1+" } }
    --                                            ^^^^^^ weak-tls: warning: "tlsv1+" admits versions of TLS that have been broken. Leave the option out, or ask for "tlsv1_2+".
    ssl = { ciphers = "HIGH+kEECDH:RC4-SHA:!aNULL" }
    --                 ^^^^^^^^^^^^^^^^^^^^^^^^^^ weak-tls: warning: These ciphers include \`RC4-SHA\`, which has been broken. Prosody's own choice is safer: leave the option out.
  `);
});

test.each([
  'tls_profile = "modern"',
  'ssl = { protocol = "tlsv1_2+" }',
  'ssl = { protocol = "sslv23"; options = { "no_sslv2", "no_sslv3" } }',
  'ssl = { ciphers = "HIGH:!DSS:!aNULL:!eNULL:!3DES:-MD5@STRENGTH" }',
  'ssl = { ciphers = "EECDH+aRSA+RC4:EECDH:!aNULL:!RC4" }',
  'ssl = { key = "k.pem"; certificate = "c.pem" }',
])('%s is fine', (text) => {
  expect(messagesIn(text)).toEqual([]);
});

test('the fix writes what is usual today', () => {
  expectFix('tls_profile = "legacy"', 'Change to "intermediate"', 'tls_profile = "intermediate"');
  expectFix('ssl = { protocol = "tlsv1" }', 'Change to "tlsv1_2+"', 'ssl = { protocol = "tlsv1_2+" }');
});

test.each(['HIGH:RC4-SHA:!MD5', 'HIGH:DES-CBC3-SHA:!DES', 'HIGH:RC4-SHA:-RC4-MD5'])('ciphers %s', (ciphers) => {
  expect(messagesIn(`ssl = { ciphers = "${ciphers}" }`)).toHaveLength(1);
});

test('all ciphers are too many, and a branch that may not be taken is a hint', () => {
  expect(messagesIn('ssl = { ciphers = "ALL" }')).toHaveLength(1);
  expect(messagesIn('ssl = { ciphers = "ALL:!aNULL:!eNULL" }')).toEqual([]);
  const branch = (text: string) => `if require "x" then\n${text}\nend`;
  expect(messagesIn(branch('tls_profile = "old"'))[0]).toMatch(/^hint: /);
  expect(messagesIn(branch('ssl = { protocol = "tlsv1" }'))[0]).toMatch(/^hint: /);
});
