import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

const CERTS = '--- file: /etc/prosody/certs/README\nEmpty.';

test.each(['0.12', '13.0.1', '13.0'] as const)('marks the name of a directory that is not there in %s', (version) => {
  expectProblems(
    `
    certificates = "/no/certs"
    --              ^^^^^^^^^ certs-dir-missing: error: There is no directory \`/no/certs\`. Prosody and prosodyctl log an error each time they start, and find no certificate by themselves.
    `,
    { version },
  );
});

test('a file is no directory', () => {
  expect(messagesIn('certificates = "README"\n--- file: README\nx')[0]).toMatch(
    /^error: `README` is a file, and no directory\. /,
  );
});

test('a name nearby is offered', () => {
  expectFix(`certificates = "cets"\n${CERTS}`, 'Change to `certs`', `certificates = "certs"\n${CERTS}`);
});

test('in a checkout only a name nearby is worth a word', () => {
  const checkout = '--- file: /home/me/xmpp/prosody.cfg.lua\n';
  expect(messagesIn(`${checkout}certificates = "cets"\n--- file: /home/me/xmpp/certs/README\nx`)[0]).toMatch(
    /^warning: There is no directory `cets` here\./,
  );
  expect(messagesIn(`${checkout}certificates = "certs"`)).toEqual([]);
  expect(messagesIn(`${checkout}certificates = "/etc/prosody/certs"`)).toEqual([]);
  expect(messagesIn(`${checkout}admins = {}`)).toEqual([]);
});

test.each([
  `certificates = "certs"\n${CERTS}`,
  `certificates = "certs/"\n${CERTS}`,
  `certificates = os.getenv("CERTS")\n${CERTS}`,
  'certificates = io.read()',
  'VirtualHost "a.test"',
])('%s is fine', (text) => {
  expect(messagesIn(text)).toEqual([]);
});
