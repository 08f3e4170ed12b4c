import { expect, test } from 'vitest';
import { messagesIn, problemsIn } from './support.ts';

test('a loop that never ends is named, not followed', () => {
  const [problem, ...others] = problemsIn('while true do x = 1 end\nmodules_enabled = { "firewal" }');
  expect(problem?.rule).toBe('evaluation-limit');
  expect(problem?.severity).toBe('info');
  expect(problem?.message).toMatch(/^Here more than \d+ steps are made\. What depends on it is not checked;/);
  expect(others.filter(({ rule }) => rule === 'evaluation-limit')).toEqual([]);
});

test('a function that calls itself without end', () => {
  expect(messagesIn('local function f() return f() + 1 end\nx = f()')).toEqual([
    expect.stringMatching(/^info: Here calls or Includes are nested more than \d+ deep\./),
  ]);
});

test('what a person writes is far below', () => {
  expect(
    messagesIn(`
      local hosts = {}
      for i = 1, 200 do hosts[i] = ("host%d.example.com"):format(i) end
      for _, name in ipairs(hosts) do VirtualHost(name) end
    `),
  ).toEqual([]);
});
