import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks a level', () => {
  expectProblems(`
    log = { warning = "*syslog"; { to = "console", levels = { min = "verbose" } } }
    --      ^^^^^^^ log-target: warning: There is no log level \`warning\`, and Prosody passes over what is said of it. The levels are debug, info, warn and error.
    --                                                               ^^^^^^^ log-target
  `);
});

test('marks a target, behind its star', () => {
  expectProblems(`
    log = "*sylog"
    --      ^^^^^ log-target: warning: There is no log target \`sylog\`, and Prosody logs nothing there without a word. The targets are file, console, syslog, stdout and nowhere.
  `);
});

test('a level alone is the name of a file', () => {
  expect(messagesIn('log = "debug"')).toEqual([
    'warning: This logs into a file called "debug". A level stands before its target: `log = { debug = "*syslog" }`.',
  ]);
});

test('the fixes', () => {
  expectFix('log = { warning = "*syslog" }', 'Change to `warn`', 'log = { warn = "*syslog" }');
  expectFix('log = "console"', 'Change to "*console"', 'log = "*console"');
});

test.each([
  'log = "/var/log/prosody/prosody.log"',
  'log = "*console"',
  'log = { info = "prosody.log", error = "*syslog" }',
  'log = { { to = "file", filename = "x.log", levels = { "info", "error" } }, "*nowhere" }',
  'modules_enabled = { "log_ringbuffer" }\nlog = { { to = "ringbuffer" } }',
])('%s is fine', (text) => {
  expect(messagesIn(text).filter((message) => message.includes('log'))).toEqual(
    messagesIn(text).filter((message) => message.includes('log_ringbuffer')),
  );
});

test('in the list, a file has a level or `to` in front', () => {
  expectProblems(`
    log = { "prosody.log", "*syslog" }
    --       ^^^^^^^^^^^ log-target: warning: Prosody passes over the name of a file without a level: write \`info = "prosody.log"\`.
  `);
  expectFix('log = { "p.log" }', 'Write `info =` in front', 'log = { info = "p.log" }');
  expectFix('log = { "console" }', 'Change to "*console"', 'log = { "*console" }');
});

test('fields of an entry that lacks its braces are told once', () => {
  expectProblems(`
    log = { level = "info", file = "/var/log/prosody.log" }
    --      ^^^^^ log-target: warning: …
  `);
});

test('where a level does not exist, what stands behind it is not looked at', () => {
  expect(messagesIn('log = { inof = "debug" }')).toHaveLength(1);
});
