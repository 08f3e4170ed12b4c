import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

test('a word for a value', () => {
  expectProblems(`
    authentication = internal_hashed
    --               ^^^^^^^^^^^^^^^ unquoted-value
    limits = { c2s = { rate = fast } }
    --                        ^^^^ unquoted-value
  `);
  expect(messagesIn('authentication = internal_hashed')).toEqual([
    'error: `internal_hashed` has no quotes: Lua takes it for a variable, which is nil here. The option is not set.',
  ]);
  expect(messagesIn('ssl = { key = here }')).toEqual([
    'error: `here` has no quotes: Lua takes it for a variable, which is nil here. Nothing is set.',
  ]);
});

test('the fix puts quotes around it', () => {
  const fix = expectFix(
    'authentication = internal_hashed',
    'Put quotes around `internal_hashed`',
    'authentication = "internal_hashed"',
  );
  expect(fix.safe).toBe(false);
});

describe('in a list', () => {
  test('says how much of it is lost', () => {
    const reads = 'error: `disco` has no quotes: Lua takes it for a variable, which is nil here. The list ends here,';
    expect(messagesIn('modules_enabled = { "roster", disco }')).toEqual([`${reads} this entry is lost.`]);
    expect(messagesIn('modules_enabled = { "roster", disco, "tls" }')).toEqual([
      `${reads} the entry after it is lost with it.`,
    ]);
    expect(messagesIn('modules_enabled = { disco, "roster", "tls", "pep" }')).toEqual([
      `${reads} the 3 entries after it are lost with it.`,
    ]);
  });

  test('quotes are safe around a module in a list of modules', () => {
    expect(fixTitles('modules_enabled = { "roster", disco }')).toEqual(['safe: Put quotes around `disco`']);
    expect(fixTitles('modules_enabled = { "roster", my_var }')).toEqual(['Put quotes around `my_var`']);
    expect(fixTitles('admins = { roster }')).toEqual(['Put quotes around `roster`']);
  });

  test('not around one that a person would want to think about', () => {
    expect(fixTitles('modules_enabled = { "roster", audit }')).toEqual(['Put quotes around `audit`']);
  });
});

describe('a name with dots', () => {
  test('is one place, hyphens included', () => {
    expectProblems(`
      http_host = www.example.com
      --          ^^^^^^^^^^^^^^^ unquoted-value
      VirtualHost(my-host.example.com)
      --          ^^^^^^^^^^^^^^^^^^^ unquoted-value
    `);
  });

  test('stops Lua', () => {
    expect(messagesIn('http_host = www.example.com')).toEqual([
      'error: `www.example.com` has no quotes: Lua looks for a variable `www`, finds none and stops. Prosody will not start.',
    ]);
  });

  test('is put in quotes as a whole, safely where it can only be a host', () => {
    const fix = expectFix(
      'http_host = my-host.example.com',
      'Put quotes around `my-host.example.com`',
      'http_host = "my-host.example.com"',
    );
    expect(fix.safe).toBe(true);
    expect(fixTitles('http_host = settings.host_name')).toEqual(['Put quotes around `settings.host_name`']);
  });

  test('is no lack of quotes where the file has a variable of this name', () => {
    expect(messagesIn('local site\nhttp_host = site.name')).toEqual([
      'error: `site` is nil here, so Lua cannot read a field of it and stops. Prosody will not start.',
    ]);
    expect(messagesIn('local site = {}\nhttp_host = site.web.name')).toEqual([
      'error: `site.web` is nil here, so Lua cannot read a field of it and stops. Prosody will not start.',
    ]);
    expect(fixTitles('local site\nhttp_host = site.name')).toEqual([]);
  });
});

describe('words of other languages for true, false and nil', () => {
  test.each([
    ['c2s_require_encryption', 'True', 'true'],
    ['c2s_require_encryption', 'FALSE', 'false'],
    ['allow_registration', 'yes', 'true'],
    ['allow_registration', 'No', 'false'],
    ['allow_registration', 'off', 'false'],
    ['allow_registration', 'None', 'nil'],
    ['default_archive_policy', 'on', 'true'],
    ['restrict_room_creation', 'Yes', 'true'],
  ])('`%s = %s` is `%s`, and no text', (option, word, constant) => {
    const text = `${option} = ${word}`;
    expect(fixTitles(text)).toEqual([`Change to \`${constant}\``]);
    expectFix(text, `Change to \`${constant}\``, `${option} = ${constant}`);
  });

  test('are told as what they are', () => {
    expect(messagesIn('c2s_require_encryption = True')).toEqual([
      'error: Lua has no `True`: it takes it for a variable, which is nil here. The option is not set.',
    ]);
  });

  test('may be texts where an option takes those', () => {
    expect(fixTitles('storage = none')).toEqual(['Put quotes around `none`']);
    expect(fixTitles('default_archive_policy = never')).toEqual(['Put quotes around `never`']);
    expect(fixTitles('my_option = yes')).toEqual(['Change to `true`', 'Put quotes around `yes`']);
    expect(fixTitles('limits = { c2s = { on = yes } }')).toEqual(['Change to `true`', 'Put quotes around `yes`']);
  });
});

test('a switch has no use for any other text', () => {
  expect(fixTitles('allow_registration = SOMETIMES')).toEqual([]);
});

test('in a calculation Lua stops', () => {
  expect(messagesIn('http_external_url = "https://" .. domain')).toEqual([
    'error: `domain` has no quotes: Lua takes it for a variable, which is nil here. Lua stops here, and Prosody will not start.',
  ]);
});

test('as an argument it is a warning', () => {
  expect(messagesIn('local text = tostring(domain)')).toEqual([
    'warning: `domain` has no quotes: Lua takes it for a variable, which is nil here. The function gets no value.',
  ]);
});

describe('an option that is read', () => {
  test('is what 13.0 allows in the same section', () => {
    expectProblems(`
      http_host = "example.com"
      http_external_url = "https://" .. http_host
    `);
  });

  test('needs no copy of itself in another section', () => {
    const text = `
      ssl = { key = "/etc/prosody/certs/a.key" }
      VirtualHost "example.com"
      enabled = true
      ssl = ssl
    `;
    expect(messagesIn(text)).toEqual([
      'warning: `ssl` is not set in this section, and what others set cannot be read here: the value is nil. The global value counts without this line.',
    ]);
    expectFix(
      text,
      'Remove `ssl = ssl`',
      `
      ssl = { key = "/etc/prosody/certs/a.key" }
      VirtualHost "example.com"
      enabled = true
    `,
    );
  });

  test('is nil in 0.12', () => {
    const text = `
      certificates = "certs"
      local folder = certificates
    `;
    expect(messagesIn(text)).toEqual([]);
    expect(messagesIn(text, { version: '0.12' })).toEqual([
      'warning: Prosody 0.12 cannot read the option `certificates` here: the value is nil. A local variable can be used twice.',
    ]);
  });

  test('has no fields in 0.12', () => {
    const text = `
      limits = {}
      local rate = limits.c2s
    `;
    expect(messagesIn(text, { version: '0.12' })).toEqual([
      'error: Prosody 0.12 cannot read the option `limits` here: it is nil, and Lua stops. Prosody will not start.',
    ]);
  });
});

test('in 13.0, what another section sets has no fields here', () => {
  const text = 'modules_enabled = { "tls" }\nVirtualHost "a.example"\nmodules_enabled.append("mam")';
  expect(messagesIn(text)).toEqual([
    'error: `modules_enabled` is not set in this section, and what others set cannot be read here: it is nil, and Lua stops. Prosody will not start.',
  ]);
});

test('a default for what may be unset is no mistake', () => {
  expectProblems(`
    http_host = site or "example.com"
    if debug_mode then log = "debug" end
    log = not foreground
    proxy65_address = ENV_PROXY
    pidfile = os.getenv("PIDFILE")
  `);
});

test('in a branch that is not taken it is a warning that says when', () => {
  expect(messagesIn('if ENV_WEB then http_host = www.example.com end')).toEqual([
    'warning: `www.example.com` has no quotes: Lua looks for a variable `www`, finds none and stops. Prosody will not start when WEB is set.',
  ]);
});

test('a word that names an option set further down is a text without quotes', () => {
  expect(messagesIn('storage = sql\nsql = { driver = "SQLite3" }')).toEqual([
    'warning: `sql` has no quotes, and as an option it is set only further down: the value is nil here.',
  ]);
});

test.each(['0.12', '13.0.1', '13.0'] as const)(
  '`log` is a function of Prosody %s, and no word without quotes',
  (version) => {
    expect(messagesIn('x = log', { version })).toEqual([]);
    expect(messagesIn('modules_enabled = { log, "roster" }', { version })).toEqual([
      expect.stringMatching(/^error: `modules_enabled` lists names in quotes; .* crash on it\.$/),
    ]);
  },
);

test('a field of what has none is an error of Lua’s, and no word without quotes', () => {
  expect(messagesIn('x = log.level')).toContain(
    'error: `log` is Prosody’s logger here, a function without fields, and Lua stops. Prosody will not start.',
  );
  expect(messagesIn('local n = 5\nx = n.a')).toEqual([
    'error: Lua stops here: attempt to index a number value. Prosody will not start.',
  ]);
});

test('in the place of a number a text is no better', () => {
  const asks = (text: string) =>
    problemsIn(text).flatMap(({ fixes }) => fixes.map(({ title, asks }) => `${title}${asks ? ', perhaps' : ''}`));
  expect(asks('component_ports = { PORT }')).toEqual(['Put quotes around `PORT`, perhaps']);
  expect(asks('authentication = internal_hashed')).toEqual(['Put quotes around `internal_hashed`']);
});
