import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn, problemsIn } from './support.ts';

test('the second naming is faded', () => {
  expectProblems(`
    modules_enabled = { "roster", "tls", "roster" }
    --                                    ^^^^^^ duplicate-module
  `);
  const [problem] = problemsIn('modules_enabled = { "roster", "tls", "roster" }');
  expect(problem?.severity).toBe('hint');
  expect(problem?.tags).toEqual(['unnecessary']);
  expect(problem?.related.map(({ message }) => message)).toEqual(['`roster` is listed here first']);
});

test('says that it changes nothing', () => {
  expect(messagesIn('modules_disabled = { "offline", "offline" }')).toEqual([
    'hint: `offline` is in this list already; naming it again changes nothing.',
  ]);
});

test('each further naming', () => {
  expectProblems(`
    modules_enabled = {
        "tls";
        "tls";
    --   ^^^ duplicate-module
        "tls";
    --   ^^^ duplicate-module
    }
  `);
});

test('in what is added to a list', () => {
  expectProblems(`
    modules_enabled = { "roster", "tls" }
    modules_enabled { "ping", "tls" }
    --                         ^^^ duplicate-module
  `);
});

test('is the only word about the second place', () => {
  expectProblems(`
    modules_enabled = { "audit", "audit", "firewal", "firewal" }
    --                   ^^^^^ unstable-module
    --                            ^^^^^ duplicate-module
    --                                     ^^^^^^^ unknown-module
    --                                                ^^^^^^^ duplicate-module
  `);
});

test('a host may repeat what the list of all hosts has', () => {
  expectProblems(`
    modules_enabled = { "roster", "tls" }
    VirtualHost "example.com"
      modules_enabled = { "tls" }
    VirtualHost "example.org"
      modules_enabled = { "tls" }
  `);
});

test('branches have lists of their own', () => {
  expectProblems(`
    if os.getenv("SMALL") == "true" then
      modules_enabled = { "roster" }
    else
      modules_enabled = { "roster", "tls" }
    end
  `);
});

test('a list that is read twice is one list', () => {
  expectProblems(`
    local common = { "roster", "tls" }
    VirtualHost "example.com"
      modules_enabled = common
    VirtualHost "example.org"
      modules_enabled = common
  `);
});

test('a list that a loop builds names nothing twice in the text', () => {
  expectProblems(`
    local all = {}
    for _ = 1, 2 do
      all[#all + 1] = "roster"
    end
    modules_enabled = all
  `);
});

test('the fix takes the second out, safely', () => {
  const fix = expectFix(
    'modules_enabled = { "roster"; "tls"; "roster" }',
    'Remove the second `roster`',
    'modules_enabled = { "roster"; "tls" }',
  );
  expect(fix.safe).toBe(true);
});
