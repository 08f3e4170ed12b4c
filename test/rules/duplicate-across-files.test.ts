import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn, problemsIn } from './support.ts';

const BOTH = (a: string, b: string) =>
  `--- file: prosody.cfg.lua\nInclude "conf.d/*.cfg.lua"\n--- file: conf.d/a.cfg.lua\n${a}\n--- file: conf.d/b.cfg.lua\n${b}`;

test('marks the second file that sets an option', () => {
  expectProblems(`
    --- file: prosody.cfg.lua
    Include "conf.d/*.cfg.lua"
    --- file: conf.d/a.cfg.lua
    log = "a.log"
    --- file: conf.d/b.cfg.lua
    local x
       log = "b.log"
    -- ^^^ duplicate-across-files: warning: \`log\` is set in the global section by another file of \`Include "conf.d/*.cfg.lua"\` as well. Prosody reads them in the order in which the directory happens to hold them, and the last one counts.
  `);
  expect(problemsIn(BOTH('log = "a"', 'log = "b"'))[0]?.related).toHaveLength(1);
});

test('hosts of their own are fine, and so is what a file overrides that is included by name', () => {
  expect(
    messagesIn(BOTH('VirtualHost "a.example"\nenabled = true', 'VirtualHost "b.example"\nenabled = true')),
  ).toEqual([]);
  expect(
    messagesIn('--- file: prosody.cfg.lua\nlog = "a"\nInclude "x.cfg.lua"\n--- file: x.cfg.lua\nlog = "b"'),
  ).toEqual([]);
});

test('the fix removes the second one', () => {
  expectFix(BOTH('log = "a"\nadmins = {}', 'log = "b"\n'), 'Remove this one', BOTH('log = "a"\nadmins = {}', ''));
});
