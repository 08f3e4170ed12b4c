import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn, type Settings } from './support.ts';

test('marks what stands between the quotes', () => {
  expectProblems(`
    sql = { driver = "MySQL", username = "prosody", password = "x8$kQ" }
    --                                                          ^^^^^ secret-in-file: warning: A secret stands here in readable form: whoever may read the file, or a copy of it in a repository or a backup, has it. If others may, a file of its own, a credential or an environment variable keeps it out.
  `);
});

test('13.0 reads it from a file, a credential or the environment', () => {
  const text = 'component_secret = "x8kQ"';
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
  expect(messagesIn('component_secret = "x8kQ"', { version: '0.12' })).toEqual([
    'warning: A secret stands here in readable form: whoever may read the file, or a copy of it in a repository or a backup, has it. If others may, an environment variable keeps it out.',
  ]);
});

/** How severe it is, in each line that a configuration has of it. */
function severities(text: string, settings?: Settings): string[] {
  return messagesIn(text, settings).flatMap((message) => /^(\w+): A secret/.exec(message)?.[1] ?? []);
}

test.each(['localhost', 'example.org', 'chat.example.com', 'a.test'])('on %s it is a hint', (host) => {
  expect(severities(`sql = { password = "x8kQ" }\nVirtualHost "${host}"\nturn_external_secret = "x8kQ"`)).toEqual([
    'hint',
    'hint',
  ]);
});

test('each section is judged by its own host, the global one by all', () => {
  const text = `
    sql = { password = "x8kQ" }
    VirtualHost "localhost"
      turn_external_secret = "x8kQ"
    Component "gateway.prosody.im"
      component_secret = "x8kQ"
  `;
  expect(severities(text)).toEqual(['warning', 'hint', 'warning']);
  expect(severities(text, { profile: 'strict' })).toEqual(['warning', 'hint', 'warning']);
  expect(severities(text, { profile: 'development' })).toEqual(['hint', 'hint', 'hint']);
});

test('what stands in for a variable is a hint, and not to be replaced by another variable', () => {
  const text = 'turn_external_secret = ENV_TURN or "x8kQ"\nVirtualHost "prosody.im"';
  expect(severities(text)).toEqual(['hint']);
  expect(severities(text, { env: { TURN: 'from outside' } })).toEqual([]);
  expect(fixTitles(text).filter((title) => title.includes('environment'))).toEqual([]);
});

test('secrets of several sections are kept apart', () => {
  const text =
    'Component "irc.prosody.im"\ncomponent_secret = "x8kQ"\nComponent "sms-2.prosody.im"\ncomponent_secret = "pL3z"';
  const titles = fixTitles(text);
  expect(titles).toContain('Read it from a file of its own (`FileLine("irc_prosody_im_component_secret.secret")`)');
  expect(titles).toContain('Read it from the environment (`ENV_SMS_2_PROSODY_IM_COMPONENT_SECRET`)');
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

const component = (secret: string, host = 'irc.acme.net') => `Component "${host}"\n  component_secret = "${secret}"\n`;

describe('what is to be replaced by a secret is none', () => {
  test.each([
    'changeme',
    'CHANGE-ME!',
    'your-secret-turn-access-token',
    'YOURSECRET1',
    'Some passphrase',
    'SetPasswordHere',
    'VIDEOBRIDGE_SECRET',
    '<component secret>',
    '[REDACTED]',
    '(see docker-compose)',
    'xxxxxx',
    '...',
  ])('%s is a placeholder', (secret) => {
    expect(messagesIn(component(secret))).toEqual([
      `info: \`${secret}\` stands in for a secret. If Prosody runs with it, anyone can guess it.`,
    ]);
  });

  test.each(['example.com', 'irc.localhost', 'irc.{{ domain }}'])(
    'in the example or template of %s it belongs',
    (host) => {
      expect(messagesIn(component('changeme', host))).toEqual([]);
    },
  );

  test('a hint where it stands in for a variable', () => {
    expect(messagesIn('turn_external_secret = ENV_TURN or "changeme"')).toEqual([
      'hint: `changeme` stands in for a secret. If Prosody runs with it, anyone can guess it.',
    ]);
  });

  test.each(['@turnSecret@', '%coturn-secret%', '__turnSecret__', '{secret}', '$SECRET', '{{ secret }}'])(
    '%s is filled in before Prosody reads it',
    (secret) => {
      expect(messagesIn(component(secret))).toEqual([]);
    },
  );
});

describe('what anyone would guess', () => {
  test.each(['secret', 'PASSWORD', 'it-is-secret', 'prosody', 'focusSecret', 'testpass123', '12345678'])(
    '%s',
    (secret) => {
      expect(messagesIn(component(secret))).toEqual([
        'warning: Whoever wants in tries a secret like this among the first. A long one made by chance is safer, and a file of its own, a credential or an environment variable keeps it out of copies of the file.',
      ]);
    },
  );

  test('the name of the account', () => {
    expect(messagesIn('sql = { username = "krovara", password = "krovara" }')[0]).toContain('among the first');
    expect(messagesIn('sql = { username = "prosody", password = "krovara" }')[0]).toContain('A secret stands here');
  });
});

test.each([
  'correct horse battery staple',
  'your battery staple',
  'N9EmqUKjptJdyKKK',
  's3cr3t',
  '<x8>k>',
  '[a]b{c]',
  '123456789',
])('%s is a secret', (secret) => {
  expect(messagesIn(component(secret))[0]).toMatch(/^warning: A secret stands here/);
});
