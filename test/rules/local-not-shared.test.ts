import { expect, test } from 'vitest';
import { expectProblems, messagesIn, problemsIn } from './support.ts';

const MAIN = 'local domain = "example.com"\nInclude "hosts.cfg.lua"\n';

test('marks the name, and points at the variable', () => {
  expectProblems(`
    --- file: prosody.cfg.lua
    local domain = "example.com"
    Include "hosts.cfg.lua"
    --- file: hosts.cfg.lua
    log = domain
    --    ^^^^^^ local-not-shared: error: \`domain\` is a local variable of another file. Each file has its own, so it is nil here; write it here as well, or make it an environment variable.
  `);
  const [problem] = problemsIn(`--- file: prosody.cfg.lua\n${MAIN}--- file: hosts.cfg.lua\nlog = domain`);
  expect(problem?.related).toHaveLength(1);
});

test('what the file has itself is its own', () => {
  expect(
    messagesIn(`--- file: prosody.cfg.lua\n${MAIN}--- file: hosts.cfg.lua\nlocal domain = "x"\nlog = domain`),
  ).toEqual([]);
});
