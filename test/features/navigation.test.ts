import { describe, expect, it } from 'vitest';
import { definitionsAt, highlightsAt, referencesAt } from './support.ts';

const HOSTS = `
--- file: prosody.cfg.lua
admins = { "admin@example.com" }
VirtualHost "example.com"
  disco_items = { { "rooms.example.com", "Rooms" } }
Include "rooms.cfg.lua"
--- file: rooms.cfg.lua
Component "rooms.example.com" "muc"
  modules_enabled = { "muc_mam" }
  muc_room_default_public_jids = true
`;

const at = (text: string, before: string) => text.replace(before, `$0${before}`);

describe('a host', () => {
  it('is defined where it is opened, in whatever file', () => {
    expect(definitionsAt(at(HOSTS, 'rooms.example.com", "R'))).toEqual(['rooms.cfg.lua:0: rooms.example.com']);
    expect(definitionsAt(at(HOSTS, 'example.com" }'))).toEqual(['prosody.cfg.lua:1: example.com']);
  });

  it('is found in texts, and in addresses', () => {
    expect(referencesAt(at(HOSTS, 'example.com"\n'))).toEqual([
      'prosody.cfg.lua:0: example.com',
      'prosody.cfg.lua:1: example.com',
    ]);
    expect(referencesAt(at(HOSTS, 'rooms.example.com" "muc"'), false)).toEqual([
      'prosody.cfg.lua:2: rooms.example.com',
    ]);
  });

  it('is meant by the call that opens it too', () => {
    expect(referencesAt(at(HOSTS, 'VirtualHost'))).toHaveLength(2);
    expect(highlightsAt('-- VirtualHost\nVirtual$0Host "a.example"\nVirtualHost "b.example"')).toEqual([
      '1: a.example!',
    ]);
  });

  it('whose name is computed is defined by what computes it', () => {
    const text = 'local domain = "a.example"\nVirtualHost(domain)\nadmins = { "me@a.e$0xample" }';
    expect(definitionsAt(text)).toEqual(['prosody.cfg.lua:1: domain']);
    expect(referencesAt(text, false)).toEqual(['prosody.cfg.lua:0: a.example', 'prosody.cfg.lua:2: a.example']);
  });
});

describe('an option', () => {
  const TEXT = `
archive_expires_after = "1w"
VirtualHost "a.example"
  archive_expires_after = "2w"
VirtualHost "b.example" {
  archive_expires_after = "3w";
}
`.trim();

  it('under a host leads to where it is set for all', () => {
    expect(definitionsAt(at(TEXT, 'archive_expires_after = "3w"'))).toEqual([
      'prosody.cfg.lua:0: archive_expires_after',
    ]);
  });

  it('is found wherever it is set or read', () => {
    expect(referencesAt(at(TEXT, 'archive'))).toEqual([
      'prosody.cfg.lua:0: archive_expires_after',
      'prosody.cfg.lua:2: archive_expires_after',
      'prosody.cfg.lua:4: archive_expires_after',
    ]);
    const list = 'modules_enabled = { "roster" }\nif ENV_X then modules_en$0abled:append { "tls" } end';
    expect(referencesAt(list)).toEqual(['prosody.cfg.lua:0: modules_enabled', 'prosody.cfg.lua:1: modules_enabled']);
  });

  it('is no local of the same name', () => {
    expect(referencesAt('local lim$0its = {}\nprint(limits)\n')).toHaveLength(2);
    expect(referencesAt('limi$0ts = {}\ndo local limits = 1; print(limits) end')).toEqual([
      'prosody.cfg.lua:0: limits',
    ]);
  });
});

describe('a module', () => {
  const LISTS = 'modules_enabled = { "mam"; "roster" }\nVirtualHost "a.example"\nmodules_disabled = { "mam" }\n';

  it('is found in every list', () => {
    expect(referencesAt(at(LISTS, 'mam" }'))).toEqual(['prosody.cfg.lua:0: mam', 'prosody.cfg.lua:2: mam']);
    expect(highlightsAt(at(LISTS, 'mam" }'))).toEqual(['0: mam', '2: mam']);
  });

  it('leads to its file where it is installed', () => {
    const text = `--- file: prosody.cfg.lua\nplugin_paths = { "/etc/prosody/modules" }\n${at(LISTS, 'mam"; ')}`;
    expect(definitionsAt(text)).toEqual([]);
    expect(definitionsAt(`${text}--- file: modules/mod_mam.lua\nreturn {}\n`)).toEqual(['modules/mod_mam.lua']);
  });
});

describe('a file', () => {
  it('is where an Include leads, be it one of several', () => {
    const files = '--- file: conf.d/a.cfg.lua\n--- file: conf.d/b.cfg.lua\n';
    expect(definitionsAt(`--- file: prosody.cfg.lua\nInclude "conf.d/*$0.cfg.lua"\n${files}`)).toEqual([
      'conf.d/a.cfg.lua',
      'conf.d/b.cfg.lua',
    ]);
  });

  it('that is not there leads nowhere', () => {
    expect(definitionsAt('Include "conf$0.lua"')).toEqual([]);
  });
});

describe('a local variable', () => {
  it.each([
    ['of its block', 'local a = 1\ndo local a = $0a; print(a) end\nprint(a)', [0, 1, 2]],
    ['seen by what it hides', 'local a = 1\ndo local a = a; print($0a) end\nprint(a)', [1, 1]],
    ['of a function', 'local function f(a) return $0a end\nprint(a)', [0, 0]],
    ['of a function, by its name', 'local function f(a) return f end\nprint($0f)', [0, 0, 1]],
    ['of a loop', 'for _, a in ipairs(a) do\n  print($0a)\nend', [0, 1]],
    ['of a loop that counts', 'for i = 1, i do\n  print($0i)\nend', [0, 1]],
    ['of a body, in its condition', 'repeat\n  local a = 1\nuntil $0a', [1, 2]],
    [
      'of a clause',
      'if x then\n  local a = 1\n  print(a)\nelse\n  print(a)\nend'.replace('print(a)', 'print($0a)'),
      [1, 2],
    ],
    ['and no field or key', 'local a = 1\nprint(b.a, { a = $0a })', [0, 1]],
  ])('%s', (_, text, lines) => {
    expect(referencesAt(text).map((place) => Number(place.split(':')[1]))).toEqual(lines);
  });

  it('is marked, where it is written otherwise than where it is read', () => {
    expect(highlightsAt('local a\na = 1\nprint($0a)')).toEqual(['0: a!', '1: a!', '2: a']);
  });
});

describe('an environment variable', () => {
  it('is the same in both spellings', () => {
    const text = 'if os.getenv("TL$0S") == "1" then c2s_require_encryption = ENV_TLS end';
    expect(referencesAt(text)).toEqual(['prosody.cfg.lua:0: TLS', 'prosody.cfg.lua:0: TLS']);
  });
});

describe('what has no name', () => {
  it.each([
    ['a comment', '-- mod$0ules_enabled\nmodules_enabled = {}'],
    ['a text', 'motd_text = "he$0llo"'],
    ['a number', 'c2s_ports = { 52$022 }'],
    ['nothing', 'pidfile = "x"\n$0\n'],
  ])('%s', (_, text) => {
    expect(highlightsAt(text)).toBeNull();
    expect(definitionsAt(text)).toEqual([]);
    expect(referencesAt(text)).toEqual([]);
  });
});
