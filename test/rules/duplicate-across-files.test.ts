import { describe, expect, test } from 'vitest';
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

describe('a list of modules in an included file', () => {
  const MAIN =
    '--- file: prosody.cfg.lua\nmodules_enabled = { "roster", "tls" }\nInclude "x.cfg.lua"\n--- file: x.cfg.lua\n';

  test('takes the place of the one that was there', () => {
    const [problem] = problemsIn(`${MAIN}modules_enabled = { "mam" }\n`);
    expect(problem?.message).toBe(
      'This list takes the place of the one that the global section has from another file: `roster` and `tls` are no longer loaded.',
    );
    expect(problem?.related).toHaveLength(1);
  });

  test('and is added to it by the fix, in 13.0', () => {
    expectFix(
      `${MAIN}modules_enabled = { "mam" }\n`,
      'Add to that list instead',
      `${MAIN}modules_enabled:append { "mam" }\n`,
    );
    const [problem] = problemsIn(`${MAIN}modules_enabled = { "mam" }\n`, { version: '0.12' });
    expect(problem?.fixes).toEqual([]);
  });

  test.each([
    'modules_enabled = { "roster", "tls", "mam" }',
    'modules_enabled = { "roster", "tls" }',
    'modules_enabled = {}',
    'modules_enabled:append { "mam" }',
    'VirtualHost "a.example"\nmodules_enabled = { "mam" }',
    'local list = { "mam" }\nmodules_enabled = list',
  ])('may be %s', (text) => {
    expect(messagesIn(MAIN + text).join()).not.toContain('takes the place');
  });
});
