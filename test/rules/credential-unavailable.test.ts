import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test.each(['13.0.1', '13.0'] as const)('marks the first call in %s', (version) => {
  expectProblems(
    `
    turn_external_secret = Credential "turn"
    --                     ^^^^^^^^^^^^^^^^^ credential-unavailable: info: \`Credential\` reads below \`$CREDENTIALS_DIRECTORY\`, which is not set here: systemd sets it for a service with \`LoadCredential=\`. Without it Prosody will not start, and prosodyctl takes the option for unset.
    Component "x.test"
      component_secret = Credential("component")
    `,
    { version },
  );
});

test('a strict deployment is warned', () => {
  expect(messagesIn('x = Credential "a"', { profile: 'strict' })[0]).toMatch(/^warning: /);
});

test('where the directory is known and here, what is not in it is missing', () => {
  const env = { CREDENTIALS_DIRECTORY: '/run/credentials/prosody.service' };
  const files = '--- file: /run/credentials/prosody.service/turn\nsecret';
  expect(messagesIn(`x = Credential "turn"\n${files}`, { env })).toEqual([]);
  expect(messagesIn('x = Credential "turn"', { env })).toEqual([]);
});

test.each(['if os.getenv("X") then x = Credential "a" end', 'x = FileLine "a"', 'local ok = pcall(Credential, "a")'])(
  '%s is fine',
  (text) => {
    expect(messagesIn(text)).toEqual([]);
  },
);

test('0.12 has no such function, which is another mistake', () => {
  expect(messagesIn('x = Credential "a"', { version: '0.12' })[0]).toMatch(/^error: /);
});
