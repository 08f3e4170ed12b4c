import { describe, expect, it } from 'vitest';
import { hoverAt, type Options } from './support.ts';

/** What the hover says, without the fence of its code: the values, then the notes, a line each. */
function said(text: string, options?: Options): string[] {
  const lines = hoverAt(text, options)?.markdown.split('\n') ?? [];
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '' && !line.startsWith('```'));
}

const MAIN = 'file:///etc/prosody/prosody.cfg.lua';

describe('hover on a variable', () => {
  it('shows its value where it is declared', () => {
    expect(hoverAt('local do$0main = "example" .. ".org"')).toEqual({
      markdown: '```lua\ndomain = "example.org"\n```',
      on: 'domain',
    });
  });

  it('and where it is read, with the line that it comes from', () => {
    expect(said('local domain = "example.org"\nhttp_host = "www." .. do$0main')).toEqual([
      'domain = "example.org"',
      `From [line 1](${MAIN}#L1).`,
    ]);
  });

  it('shows the value that it has at that place', () => {
    expect(said('local x = 1 x = x + 1 local y = $0x')).toEqual(['x = 2']);
  });

  it('shows a table, and a field of it', () => {
    const table = 'local ports = { c2s = 5222, s2s = 5269 }\n';
    expect(said(`${table}c2s_ports = { po$0rts.c2s }`)[0]).toBe('ports = { c2s = 5222, s2s = 5269 }');
    expect(said(`${table}c2s_ports = { ports.c$02s }`)[0]).toBe('ports.c2s = 5222');
    expect(said(`${table}c2s_ports = { ports["c$02s"] }`)[0]).toBe('ports["c2s"] = 5222');
  });

  it('shows each value of a parameter or a loop, five at most', () => {
    expect(said('local function f(na$0me) end f("a") f("b") f("a")')).toEqual(['name = "a"', 'name = "b"']);
    expect(said('for n = 1, 7 do local x = $0n end')).toEqual([
      'n = 1',
      'n = 2',
      'n = 3',
      'n = 4',
      'n = 5',
      '-- … and 2 more',
    ]);
  });

  it('shows the list behind an option that is read, in Prosody 13', () => {
    expect(said('admins = { "a@b.test" }\nlocal copy = adm$0ins')[0]).toBe('admins = { "a@b.test" }');
  });

  it('says why its value is not known', () => {
    expect(said('local now = os.time()\nlocal later = n$0ow + 1')).toEqual([
      'now = unknown',
      expect.stringMatching(/^Not known before Prosody runs, because .*os\.time/),
      `From [line 1](${MAIN}#L1).`,
    ]);
  });

  it('says what it may be where a condition is not known', () => {
    expect(said('local x = 1 if io.open("y") then x = 2 end local z = $0x')[0]).toMatch(/^x = (1 or 2|2 or 1)$/);
  });

  it('in a branch that is not taken shows what it would be, and when', () => {
    expect(said('if os.getenv("BETA") == "true" then local x = 1 + $01 end')).toEqual([
      '2',
      'Not in force now: only when BETA is "true".',
    ]);
  });

  it('is silent on a function, and in code that is never run', () => {
    expect(hoverAt('local function bui$0ld() end')).toBeNull();
    expect(hoverAt('local function never(x) return $0x end')).toBeNull();
  });
});

describe('hover on a call', () => {
  it('shows what it gives, on its name and on its literal arguments', () => {
    const text = 'local function twice(x) return x .. x end ';
    expect(hoverAt(`${text}http_host = tw$0ice("ab")`)).toEqual({
      markdown: '```lua\n"abab"\n```',
      on: 'twice("ab")',
    });
    expect(said(`${text}http_host = twice("a$0b")`)).toEqual(['"abab"']);
  });

  it.each(['o$0s.getenv("DOMAIN")', 'os.ge$0tenv("DOMAIN")', 'os.getenv("DOM$0AIN")', 'Lua.o$0s.getenv("DOMAIN")'])(
    'shows an environment variable: %s',
    (call) => {
      expect(said(`http_host = ${call}`, { environment: { DOMAIN: 'example.org' } })).toEqual([
        '"example.org"',
        'From the environment variable `DOMAIN`.',
      ]);
    },
  );

  it('says of a variable that is not set how to set it', () => {
    const note = 'The environment variable `DOMAIN` is not set. The setting `prosody.environment` gives it a value.';
    expect(said('http_host = os.getenv("DOM$0AIN")')).toEqual(['nil', note]);
    expect(said('http_host = ENV_DOM$0AIN', { version: '13.0' })).toEqual(['ENV_DOMAIN = nil', note]);
  });

  it('says why what it gives is not known', () => {
    expect(said('local secret = FileLine "secret.txt"\nother = se$0cret')[1]).toMatch(
      /^Not known before Prosody runs, because .*secret/,
    );
  });

  it('is silent on what gives nothing', () => {
    expect(hoverAt('local t = {} table.ins$0ert(t, "x")')).toBeNull();
  });
});

describe('hover on an operation', () => {
  it('shows the result of operators of its kind together', () => {
    expect(hoverAt('local x = 60 * 60 $0* 24 * 7')).toEqual({
      markdown: '```lua\n604800\n```\n\n1 week.',
      on: '60 * 60 * 24 * 7',
    });
    expect(hoverAt('local x = "a" .. 1 + 1 .. "$0b"')).toEqual({
      markdown: '```lua\n"a2b"\n```',
      on: '"a" .. 1 + 1 .. "b"',
    });
  });

  it('shows a condition, or the comparison in it', () => {
    const text = 'local open = os.getenv("OPEN") == "tr$0ue" and not os.getenv("CLOSED")';
    expect(hoverAt(text)?.on).toBe('os.getenv("OPEN") == "true"');
    expect(hoverAt(text.replace('$0', '').replace('and', 'a$0nd'))?.on).toBe(
      'os.getenv("OPEN") == "true" and not os.getenv("CLOSED")',
    );
  });

  it('shows the fallback that is taken', () => {
    const text = 'http_host = os.getenv("DOMAIN") $0or "example.org"';
    expect(said(text)).toEqual(['"example.org"']);
    expect(said(text, { environment: { DOMAIN: 'a.test' } })).toEqual([
      '"a.test"',
      'From the environment variable `DOMAIN`.',
    ]);
  });

  it('tells sizes and periods in words', () => {
    expect(said('local x = 10 * 1024 $0* 1024')).toEqual(['10485760', '10 MiB.']);
    expect(said('local day = 86400\narchive_expires_after = 2 $0* day')).toEqual(['172800', '2 days.']);
  });
});

describe('a secret', () => {
  const FILE = '\n--- file: turn.secret\ncorrect horse\n';
  const NOTE = 'What is in the file is not shown: it may be a secret.';

  it.each([
    ['local x = FileLine "turn.secret"\ny = $0x', 'x = FileLine("turn.secret")'],
    ['local x = FileContents("turn.secret")\ny = $0x', 'x = FileContents("turn.secret")'],
    ['local x = FileContents("turn.secret"):gsub("%s+$", "")\ny = $0x', 'x = … FileContents("turn.secret") …'],
    ['local x = { pass = FileLine "turn.secret" }\ny = x.pa$0ss', 'x.pass = FileLine("turn.secret")'],
    ['x = "a" $0.. FileLine "turn.secret"', '… FileLine("turn.secret") …'],
  ])('that is read from a file is the call that reads it: %s', (text, shown) => {
    const lines = said(text + FILE);
    expect(lines.slice(0, 2)).toEqual([shown, NOTE]);
    expect(lines.join()).not.toContain('horse');
  });

  it('in a table is not shown either', () => {
    const lines = said(`local x = { driver = "SQLite3", password = "horse" }\nsql = $0x`);
    expect(lines[0]).toBe('x = { driver = "SQLite3", password = "…" }');
  });

  it.each([
    ['component_secret = ENV_$0X', 'ENV_X = "…"'],
    ['component_secret = ENV_X $0or "none"', '"…"'],
    ['sql = { password = EN$0V_X }', 'ENV_X = "…"'],
    ['local db_password = ENV_X\ny = db_pass$0word', 'db_password = "…"'],
  ])('is known by the name of what it is for: %s', (text, shown) => {
    const lines = said(text, { environment: { X: 'horse' } });
    expect(lines[0]).toBe(shown);
    expect(lines).toContain('Secrets are not shown.');
    expect(lines.join()).not.toContain('horse');
  });

  it('is known by the name of its environment variable', () => {
    const text = 'local x = os.getenv("TURN_SECRET")\ny = $0x';
    expect(said(text, { environment: { TURN_SECRET: 'horse' } })[0]).toBe('x = "…"');
  });

  it('is not what leads to it', () => {
    expect(said('local file = "turn" .. ".secret"\ncomponent_secret = FileLine(fi$0le)')[0]).toBe(
      'file = "turn.secret"',
    );
  });
});

it('is silent on a literal that stands alone, and in comments', () => {
  expect(hoverAt('local x = 1$0')).toBeNull();
  expect(hoverAt('http_host = "exam$0ple.org"')).toBeNull();
  expect(hoverAt('local x = 1 --[[ $0 ]] + 2')).toBeNull();
});

it('works in a computed argument of Include', () => {
  expect(said('local dir = "conf.d"\nInclude(d$0ir .. "/*.cfg.lua")')[0]).toBe('dir = "conf.d"');
});

it('is no block of code that ends early', () => {
  expect(hoverAt('local x = "``" .. "`$0`"')?.markdown).toBe('`````lua\n"````"\n`````');
});
