import { describe, expect, it } from 'vitest';
import { afterRename, renamableAt } from './support.ts';

describe('a local variable', () => {
  it('is renamed wherever it is meant, and nowhere else', () => {
    expect(renamableAt('local do$0main = "a.example"')).toBe('domain');
    const text =
      'local domain = "a"\nVirtualHost(dom$0ain)\nname = domain .. x.domain\nlocal function f(domain) return domain end';
    expect(afterRename(text, 'host')).toEqual({
      'prosody.cfg.lua':
        'local host = "a"\nVirtualHost(host)\nname = host .. x.domain\nlocal function f(domain) return domain end',
    });
  });

  it.each([
    ['end', 'Lua has no variables called `end`.'],
    ['a-b', 'Lua has no variables called `a-b`.'],
    ['other', 'The file has a `other` already.'],
    ['print', 'The file has a `print` already.'],
  ])('is not renamed to %s', (name, refusal) => {
    expect(afterRename('local a$0 = 1\nlocal other = a\nprint(other)', name)).toBe(refusal);
  });
});

describe('a host', () => {
  it('is renamed in all files, and in the addresses of its users', () => {
    const text = `
--- file: prosody.cfg.lua
admins = { "me@example.com", "you@other.example" }
VirtualHost "exam$0ple.com"
Include "b.cfg.lua"
--- file: b.cfg.lua
Component "rooms.example.com" "muc"
  parent_host = "example.com"
`;
    expect(afterRename(text, 'example.net')).toEqual({
      'prosody.cfg.lua':
        'admins = { "me@example.net", "you@other.example" }\nVirtualHost "example.net"\nInclude "b.cfg.lua"',
      'b.cfg.lua': 'Component "rooms.example.com" "muc"\n  parent_host = "example.net"\n',
    });
  });

  it('whose name is computed is renamed in the text that it is computed from', () => {
    expect(afterRename('local domain = "a.ex$0ample"\nVirtualHost(domain)', 'b.example')).toEqual({
      'prosody.cfg.lua': 'local domain = "b.example"\nVirtualHost(domain)',
    });
  });

  it('keeps its name in another case', () => {
    expect(afterRename('VirtualHost "a.$0example"\nadmins = { "me@a.example" }', 'A.Example')).toEqual({
      'prosody.cfg.lua': 'VirtualHost "A.Example"\nadmins = { "me@A.Example" }',
    });
  });

  it('is renamed from the call that opens it, unless its name stands elsewhere', () => {
    expect(renamableAt('Virtual$0Host "a.example"')).toBe('a.example');
    expect(renamableAt('local a = "a.example"\nVirtual$0Host(a)')).toBeNull();
  });

  it.each([
    ['b.example', 'There is a host `b.example` already.'],
    ['B.Example', 'There is a host `b.example` already.'],
    ['a "b"', '`a "b"` cannot be the name of a host.'],
    ['*', '`*` cannot be the name of a host.'],
    ['a\u3000b', '`a\u3000b` cannot be the name of a host.'],
  ])('is not renamed to %s', (name, refusal) => {
    expect(afterRename('VirtualHost "a.$0example"\nVirtualHost "b.example"', name)).toBe(refusal);
  });
});

describe('what others have named', () => {
  it.each([
    ['modules_enabled = { "ma$0m" }', '`mam` is what the module is called, which its file decides.'],
    ['lim$0its = {}', '`limits` is what the option is called, which those decide that read it.'],
    ['name = ENV_NA$0ME', '`NAME` is set outside of the configuration, and is not renamed there.'],
  ])('%s', (text, refusal) => {
    expect(renamableAt(text)).toBe(refusal);
    expect(afterRename(text, 'x')).toBe(refusal);
  });

  it('and what has no name is not renamed either', () => {
    expect(renamableAt('-- com$0ment')).toBeNull();
    expect(afterRename('-- com$0ment', 'x')).toBeNull();
  });
});
