import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn } from './support.ts';

test('an option with its value beside it', () => {
  expectProblems(`
    -- a string, a table, and either in parentheses
       pidfile "/run/prosody/prosody.pid"
    -- ^^^^^^^ missing-equals
       admins { "admin@example.com" }
    -- ^^^^^^ missing-equals
       log ("info")
    -- ^^^ missing-equals
       my_own_option "x"
    -- ^^^^^^^^^^^^^ missing-equals
  `);
});

test('says how Lua reads it', () => {
  expect(messagesIn('admins { "admin@example.com" }')).toEqual([
    'error: The `=` after `admins` is missing. Lua takes it for a function call, and Prosody will not start.',
  ]);
});

test('the fix keeps the spaces', () => {
  expectFix('pidfile "/run/p.pid"', 'Insert `=`', 'pidfile = "/run/p.pid"');
  expectFix('admins{ "a@b.c" }', 'Insert `=`', 'admins = { "a@b.c" }');
  expectFix('log ("info")', 'Insert `=`', 'log = ("info")');
});

test('safe for an option that exists; another word may have meant something else', () => {
  expect(fixTitles('pidfile "/run/p.pid"')).toEqual(['safe: Insert `=`']);
  expect(fixTitles('my_own_option "x"')).toEqual(['Insert `=`']);
});

test('a section that is opened is no option', () => {
  expectProblems(`
    VirtualHost "example.com"
    Component "conference.example.com" "muc"
    Component("upload.example.com")("http_file_share")
    Host "example.org"
  `);
});

test('a function of the file is called', () => {
  expectProblems(`
    local function host(name)
      VirtualHost(name)
    end
    host "example.com"
  `);
});

test('in a branch that is not taken it is a warning that says when', () => {
  const text = `
    if os.getenv("PROSODY_LDAP") == "true" then
      pidfile "/run/p.pid"
    end
  `;
  expect(messagesIn(text)).toEqual([
    'warning: The `=` after `pidfile` is missing. Lua takes it for a function call, and Prosody will not start when PROSODY_LDAP is "true".',
  ]);
});

describe('adding to a list', () => {
  test('in 13.0 to one that the same section has set', () => {
    expectProblems(`
      modules_enabled = { "roster" }
      modules_enabled { "ping" }
      modules_enabled: append { "tls" }
      VirtualHost "example.com"
        modules_enabled = {}
        modules_enabled:append { "mam" }
    `);
  });

  test('0.12 cannot do it', () => {
    const text = `
      modules_enabled = { "roster" }
      modules_enabled { "ping" }
    `;
    expect(messagesIn(text, { version: '0.12' })).toEqual([
      'error: `modules_enabled { … }` adds to a list only since Prosody 13.0; 0.12 stops here and does not start. Write all entries into one list.',
    ]);
    expect(messagesIn(text.replace('d {', 'd:append {'), { version: '0.12' })).toEqual([
      'error: `modules_enabled:append` exists only since Prosody 13.0; 0.12 stops here and does not start.',
    ]);
  });
});

test('`log` is the name of a function as well, so that nothing stops', () => {
  expect(messagesIn('log { info = "*syslog" }')).toEqual([
    'error: The `=` after `log` is missing. Lua takes it for a call of Prosody’s own logger, which logs nothing; the option is not set, and Prosody logs to the console.',
  ]);
});

test.each(['0.12', '13.0.1', '13.0'] as const)('the logger of Prosody %s is called for what it is', (version) => {
  const calls = [
    'log("warn", "this is logged")',
    'local log = print\nlog "x"',
    'x = log "y"',
    version === '0.12' ? 'log = { info = "*syslog" }' : 'log = { info = "*syslog" }\nlog { error = "*console" }',
  ];
  for (const text of calls) {
    expect(messagesIn(text, { version }).filter((message) => message.includes('`=`'))).toEqual([]);
  }
  expectProblems(
    `
    -- no level stands in front
       log "*syslog"
    -- ^^^ missing-equals
    `,
    { version },
  );
});

test('`=` is put behind `log` unasked', () => {
  expect(fixTitles('log { info = "*syslog" }')).toEqual(['safe: Insert `=`']);
});

test('in a table whose other entries have names, too', () => {
  expectProblems(`
    limits = { c2s = { rate = "10kb/s" }; s2sin { rate = "30kb/s" } }
    --                                    ^^^^^ missing-equals: error: The \`=\` after \`s2sin\` is missing. Lua takes it for a function call, and Prosody will not start.
  `);
  expectFix(
    'ssl = { key "k.pem", certificate = "c.pem" }',
    'Insert `=`',
    'ssl = { key = "k.pem", certificate = "c.pem" }',
  );
});
