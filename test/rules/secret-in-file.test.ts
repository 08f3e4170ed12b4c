import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

test('marks what stands between the quotes', () => {
  expectProblems(`
    sql = { driver = "MySQL", username = "prosody", password = "secret" }
    --                                                          ^^^^^^ secret-in-file: hint: …
  `);
});

test('13.0 reads it from a credential, a file or the environment', () => {
  const text = 'component_secret = "s"';
  expect(fixTitles(text)).toEqual([
    'Read it from a credential of systemd (`Credential("component_secret")`)',
    'Read it from a file of its own (`FileLine("component_secret.secret")`)',
    'Read it from the environment (`ENV_COMPONENT_SECRET`)',
  ]);
  expectFix(text, 'Read it from the environment (`ENV_COMPONENT_SECRET`)', 'component_secret = ENV_COMPONENT_SECRET');
});

test('0.12 has the environment', () => {
  expect(fixTitles('turn_external_secret = "s"', { version: '0.12' })).toEqual([
    'Read it from the environment (`ENV_TURN_EXTERNAL_SECRET`)',
  ]);
});

test('a strict deployment is warned', () => {
  expect(messagesIn('component_secret = "s"', { profile: 'strict' })[0]).toMatch(/^warning: /);
});

test.each(['component_secret = os.getenv("S")', 'component_secret = ENV_S or ""', 'component_secret = FileLine "s"'])(
  '%s is fine',
  (text) => {
    expect(messagesIn(text).filter((message) => message.includes('secret in readable'))).toEqual([]);
  },
);

test('its fixes ask for something outside of the file, so that none is applied together with others', () => {
  const fixes = problemsIn('component_secret = "s"').flatMap((problem) => problem.fixes);
  expect(fixes.map(({ safe, asks }) => [safe, asks])).toEqual(fixes.map(() => [false, true]));
});
