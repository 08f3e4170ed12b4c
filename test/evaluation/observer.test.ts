import { describe, expect, it } from 'vitest';
import { display, evaluate } from '../../server/src/evaluation/index.ts';
import { memoryFileSystem } from '../support/memory-file-system.ts';

const MAIN = '/prosody.cfg.lua';

/** The values that were seen at the first place where `text` stands, as Lua writes them, in order. */
function valuesAt(source: string, text: string): string[] {
  const start = source.indexOf(text);
  const seen: string[] = [];
  evaluate({
    main: `file://${MAIN}`,
    version: '13.0',
    environment: {},
    fileSystem: memoryFileSystem({ [MAIN]: source }),
    observe: ({ span }, value, presence) => {
      if (span.start !== start || span.end !== start + text.length) return;
      seen.push(presence.state === 'active' ? display(value) : `${display(value)} (${presence.state})`);
    },
  });
  return seen;
}

describe('observing an evaluation', () => {
  it('tells the value of an expression', () => {
    expect(valuesAt('c2s_timeout = 60 * 60', '60 * 60')).toEqual(['3600']);
  });

  it('tells what a declared name and the target of an assignment get', () => {
    expect(valuesAt('local domain = "example" .. ".org"', 'domain')).toEqual(['"example.org"']);
    expect(valuesAt('admins = { "me@example.org" }', 'admins')).toEqual(['{ "me@example.org" }']);
  });

  it('tells each value of a loop variable and of a parameter', () => {
    expect(valuesAt('for number = 1, 3 do local x = number end', 'number')).toEqual(['1', '2', '3']);
    expect(valuesAt('local function f(name) end f("a") f("b")', 'name')).toEqual(['"a"', '"b"']);
  });

  it('says which values belong to a branch that is not taken', () => {
    expect(valuesAt('if os.getenv("X") then y = 1 + 1 end', '1 + 1')).toEqual(['2 (inactive)']);
  });
});
