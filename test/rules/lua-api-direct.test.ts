import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the name', () => {
  expectProblems(`
    admins = { os.getenv("ADMIN") }
    --         ^^ lua-api-direct: info: Prosody 13 logs a warning where \`os\` is used directly: an option of that name would hide it. Write \`Lua.os\` (which 0.12 does not know).
  `);
});

test('the fix puts Lua. in front', () => {
  const fix = expectFix('log = tostring(1)', 'Change to `Lua.tostring`', 'log = Lua.tostring(1)');
  expect(fix.safe).toBe(false);
});

test.each(['log = Lua.tostring(1)', 'log = ("x"):upper()', 'admins = { ENV_ADMIN }', 'local os = {}\nlog = os.x'])(
  'not %s',
  (text) => {
    expect(messagesIn(text)).toEqual([]);
  },
);

test('0.12 has no other way', () => {
  expect(messagesIn('log = tostring(1)', { version: '0.12' })).toEqual([]);
});

test('once for each name in a file, with all its places', () => {
  const text = 'log = tostring(1) .. tostring(2)\nadmins = { type(1) }';
  expect(messagesIn(text)).toHaveLength(2);
  expectFix(
    text,
    'Change to `Lua.tostring` in the whole file',
    'log = Lua.tostring(1) .. Lua.tostring(2)\nadmins = { type(1) }',
  );
});

test('Prosody’s logger is one of them, but not where the option was meant', () => {
  expectProblems(`
    x = log
    --  ^^^ lua-api-direct: info: …
  `);
  expect(messagesIn('log { info = "*syslog" }').filter((message) => message.includes('Lua.log'))).toEqual([]);
});
