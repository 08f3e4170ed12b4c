import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('a file that includes itself', () => {
  expectProblems(`
    Include "prosody.cfg.lua"
    --      ^^^^^^^^^^^^^^^^^ include-loop
  `);
  expect(messagesIn('Include "prosody.cfg.lua"')).toEqual([
    'error: `prosody.cfg.lua` is being read already when this Include asks for it again, without end. Prosody stops with "stack overflow".',
  ]);
});

test('a circle is reported where it closes', () => {
  expectProblems(`
    Include "a.cfg.lua"
    --- file: a.cfg.lua
    Include "b.cfg.lua"
    --- file: b.cfg.lua
    Include "a.cfg.lua"
    --      ^^^^^^^^^^^ include-loop
  `);
});

test('the same file twice is no circle', () => {
  expectProblems(`
    Include "a.cfg.lua"
    Include "a.cfg.lua"
    --- file: a.cfg.lua
    VirtualHost "example.com"
  `);
});

test('the fix takes the Include out', () => {
  expectFix('log = "info"\nInclude "prosody.cfg.lua";\n', 'Remove this Include', 'log = "info"\n');
});

test('in a branch that is not taken it is a warning', () => {
  expect(messagesIn('if ENV_AGAIN then Include "prosody.cfg.lua" end')[0]).toMatch(/^warning: /);
});
