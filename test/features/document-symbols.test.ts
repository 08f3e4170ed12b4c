import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { outlineOf, symbolsOf } from './support.ts';

const WHOLE = `
  admins = { "admin@example.com" }
  modules_enabled = { "roster"; "saslauth"; "tls"; "disco" }

  VirtualHost "example.com"
    enabled = true
    archive_expires_after = "1w"

  Component "rooms.example.com" "muc"
    name = "Rooms"
`;

describe('the outline', () => {
  it('has a symbol for each section, and in it one for each option; those of the global section come by themselves', () => {
    expect(outlineOf(WHOLE)).toEqual([
      'admins · { "admin@example.com" }',
      'modules_enabled · 4 entries',
      'example.com · VirtualHost',
      '  enabled · true',
      '  archive_expires_after · "1w"',
      'rooms.example.com · Component muc',
      '  name · "Rooms"',
    ]);
  });

  it('knows that the table form of a section ends it', () => {
    expect(outlineOf('VirtualHost "example.com" { enabled = true }\npidfile = "/run/prosody.pid"')).toEqual([
      'example.com · VirtualHost',
      '  enabled · true',
      'pidfile · "/run/prosody.pid"',
    ]);
  });

  it('shows branches that are not taken, and what cannot be known without a value', () => {
    expect(outlineOf('if ENV_X then\n  motd_text = "x"\nend\npidfile = io.open("x")')).toEqual([
      'motd_text · "x"',
      'pidfile',
    ]);
  });

  it('shows no secrets', () => {
    const text = 'component_secret = "horse"\nmotd_text = FileContents("motd.txt")\n--- file: motd.txt\nhorse';
    expect(outlineOf(text)).toEqual(['component_secret · "…"', 'motd_text · FileContents("motd.txt")']);
  });

  it('shows which file or credential a value is read from that is not here', () => {
    expect(outlineOf('a_secret = Credential("a")\nlocal b = FileLine "b.txt"\nb_secret = b\nc = b .. "!"')).toEqual([
      'a_secret · Credential("a")',
      'b_secret · FileLine("b.txt")',
      'c',
    ]);
  });

  it('shows what is run several times once', () => {
    expect(
      outlineOf(`
        for _, name in ipairs { "a.example", "b.example" } do
          VirtualHost(name)
            enabled = true
        end
      `),
    ).toEqual(['a.example, b.example · VirtualHost', '  enabled · true']);
  });

  it('is that of the file itself, not of what it includes', () => {
    const files = 'pidfile = "x"\nInclude "b.cfg.lua"\n--- file: b.cfg.lua\nVirtualHost "b.example"';
    expect(outlineOf(`$0${files}`)).toEqual(['pidfile · "x"', 'b.cfg.lua · Include']);
    expect(outlineOf(`${files}$0`)).toEqual(['b.example · VirtualHost']);
  });

  it('has Includes: in a section if more of it follows, else by themselves', () => {
    const files = '--- file: a.cfg.lua\npidfile = "x"\n--- file: b.cfg.lua\nVirtualHost "b.example"';
    const sections = 'VirtualHost "a.example"\nInclude "a.cfg.lua"\nenabled = true\nInclude "b.cfg.lua"\n';
    expect(outlineOf(`$0${sections}${files}`)).toEqual([
      'a.example · VirtualHost',
      '  a.cfg.lua · Include',
      '  enabled · true',
      'b.cfg.lua · Include',
    ]);
  });

  it('has a section go on to where the next one begins, or where it is closed', () => {
    const text = `
      pidfile = "x"

      VirtualHost "a.example"
        -- about a

      -- what is written here counts in a.example
      VirtualHost "b.example" {
        enabled = true;
      }

      certificates = "certs"

      Component "c.example" "muc"
      -- to the end
    `;
    const { symbols, slice } = symbolsOf(text);
    expect(
      symbols.map(({ name, range }) => [
        name,
        slice(range)
          .split('\n')
          .map((line) => line.trim()),
      ]),
    ).toEqual([
      ['pidfile', ['pidfile = "x"']],
      ['a.example', ['VirtualHost "a.example"', '-- about a', '', '-- what is written here counts in a.example']],
      ['b.example', ['VirtualHost "b.example" {', 'enabled = true;', '}']],
      ['certificates', ['certificates = "certs"']],
      ['c.example', ['Component "c.example" "muc"', '-- to the end', '']],
    ]);
  });

  it('survives a mistake in the text', () => {
    expect(outlineOf('modules_enabled = { "roster"\n\nVirtualHost "example.com"\n  enabled = true')).toContain(
      'example.com · VirtualHost',
    );
  });

  it('gives ranges as an editor demands them: inside of each other, and apart', () => {
    const { symbols, slice } = symbolsOf(WHOLE);
    const check = (symbol: DocumentSymbol, parent?: DocumentSymbol) => {
      expect(slice(symbol.range)).toContain(slice(symbol.selectionRange));
      if (parent) expect(slice(parent.range)).toContain(slice(symbol.range));
      for (const child of symbol.children ?? []) check(child, symbol);
    };
    for (const symbol of symbols) check(symbol);
    const lines = symbols.flatMap(({ range }) => [range.start.line, range.end.line]);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(slice(symbols[2]?.selectionRange ?? never())).toBe('"example.com"');
  });
});

function never(): never {
  throw new Error('there is no such symbol');
}
