import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test.each(['0.12', '13.0.1', '13.0'] as const)(
  'marks the name of a file in a directory that is not there in %s',
  (version) => {
    expectProblems(
      `
    log = "/var/log/prosdy/x.log"
    --     ^^^^^^^^^^^^^^^^^^^^^ log-unwritable: error: There is no directory \`/var/log/prosdy\`: what is logged there is lost, and prosodyctl refuses to do anything because of it.
    `,
      { version },
    );
    expectProblems(
      `
    log = { info = "/no/x.log"; error = "*syslog"; { to = "file", filename = "/no/y.log" } }
    --              ^^^^^^^^^ log-unwritable: warning: There is no directory \`/no\`: what is logged there is lost, and Prosody says nothing of it.
    --                                                                        ^^^^^^^^^ log-unwritable: error: …
    `,
      { version },
    );
  },
);

test('a directory is no file, wherever the configuration lies', () => {
  const text = '--- file: /home/me/prosody.cfg.lua\nlog = "/var/log/prosody"\n--- file: /var/log/prosody/x.log\n';
  expect(messagesIn(text)).toEqual([
    'error: `/var/log/prosody` is a directory: what is logged there is lost, and prosodyctl refuses to do anything because of it.',
  ]);
});

test.each([
  'log = "/var/log/prosody/prosody.log"\n--- file: /var/log/prosody/other.log\n',
  '--- file: /home/me/prosody.cfg.lua\nlog = "/var/log/prosody/prosody.log"',
  '--- file: /home/me/prosody.cfg.lua\nlog = { info = "/var/log/prosody/prosody.log" }',
  'log = "logs/prosody.log"',
  'log = "*syslog"',
  'log = { info = os.getenv("LOG"), warn = "*console" }',
  'VirtualHost "a.test"\nlog = "/no/x.log"',
])('%s is fine', (text) => {
  expect(messagesIn(text).filter((message) => message.includes('lost'))).toEqual([]);
});
