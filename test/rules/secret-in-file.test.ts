import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn, type Settings } from './support.ts';

test('marks what stands between the quotes', () => {
  expectProblems(`
    sql = { driver = "MySQL", username = "prosody", password = "secret" }
    --                                                          ^^^^^^ secret-in-file: warning: A secret stands here in readable form: whoever may read the file, or a copy of it in a repository or a backup, has it. If others may, a file of its own, a credential or an environment variable keeps it out.
  `);
});

test('13.0 reads it from a file, a credential or the environment', () => {
  const text = 'component_secret = "s"';
  expect(fixTitles(text)).toEqual([
    'Read it from a file of its own (`FileLine("component_secret.secret")`)',
    'Read it from a credential of systemd (`Credential("component_secret")`, which needs `LoadCredential=`)',
    'Read it from the environment (`ENV_COMPONENT_SECRET`)',
  ]);
  expectFix(text, 'Read it from the environment (`ENV_COMPONENT_SECRET`)', 'component_secret = ENV_COMPONENT_SECRET');
});

test('0.12 has the environment', () => {
  expect(fixTitles('turn_external_secret = "s"', { version: '0.12' })).toEqual([
    'Read it from the environment (`ENV_TURN_EXTERNAL_SECRET`)',
  ]);
});

test('0.12 is not told of what it does not have', () => {
  expect(messagesIn('component_secret = "s"', { version: '0.12' })).toEqual([
    'warning: A secret stands here in readable form: whoever may read the file, or a copy of it in a repository or a backup, has it. If others may, an environment variable keeps it out.',
  ]);
});

/** How severe it is, in each line that a configuration has of it. */
function severities(text: string, settings?: Settings): string[] {
  return messagesIn(text, settings).flatMap((message) => /^(\w+): A secret/.exec(message)?.[1] ?? []);
}

test.each(['localhost', 'example.org', 'chat.example.com', 'a.test'])('on %s it is a hint', (host) => {
  expect(severities(`sql = { password = "s" }\nVirtualHost "${host}"\nturn_external_secret = "s"`)).toEqual([
    'hint',
    'hint',
  ]);
});

test('each section is judged by its own host, the global one by all', () => {
  const text = `
    sql = { password = "s" }
    VirtualHost "localhost"
      turn_external_secret = "s"
    Component "gateway.prosody.im"
      component_secret = "s"
  `;
  expect(severities(text)).toEqual(['warning', 'hint', 'warning']);
  expect(severities(text, { profile: 'strict' })).toEqual(['warning', 'hint', 'warning']);
  expect(severities(text, { profile: 'development' })).toEqual(['hint', 'hint', 'hint']);
});

test('what stands in for a variable is a hint, and not to be replaced by another variable', () => {
  const text = 'turn_external_secret = ENV_TURN or "replace-me"\nVirtualHost "prosody.im"';
  expect(severities(text)).toEqual(['hint']);
  expect(severities(text, { env: { TURN: 'from outside' } })).toEqual([]);
  expect(fixTitles(text).filter((title) => title.includes('environment'))).toEqual([]);
});

test.each(['component_secret = os.getenv("S")', 'component_secret = ENV_S or ""', 'component_secret = FileLine "s"'])(
  '%s is fine',
  (text) => {
    expect(messagesIn(text).filter((message) => message.includes('A secret stands'))).toEqual([]);
  },
);

test('its fixes ask for something outside of the file, so that none is applied together with others', () => {
  const fixes = problemsIn('component_secret = "s"').flatMap((problem) => problem.fixes);
  expect(fixes.map(({ safe, asks }) => [safe, asks])).toEqual(fixes.map(() => [false, true]));
});
