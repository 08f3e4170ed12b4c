import { expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

test('is reported where the mistake is, not where Lua gave up', () => {
  expectProblems(`
    modules_enabled = {
        "roster"
    --  ^^^^^^^^ syntax-error
        "tls";
    }
  `);
});

test('says what is wrong and what follows from it', () => {
  expect(messagesIn('modules_enabled = { "roster" "tls" }')).toEqual([
    'error: A comma or semicolon is missing after `"roster"`. Prosody will not start.',
  ]);
});

test('the mend of the text is the fix', () => {
  expectFix(
    'modules_enabled = { "roster"; "ping" "tls" }',
    'Insert `;`',
    'modules_enabled = { "roster"; "ping"; "tls" }',
  );
});

test('a mend that leaves no doubt is safe', () => {
  expect(fixTitles('modules_enabled = { "roster"; "ping" "tls" }')).toEqual(['safe: Insert `;`']);
});

test('points at the bracket that was never closed', () => {
  const [problem] = problemsIn('modules_enabled = {\n  "roster";\n\nVirtualHost "example.com"\n');
  expect(problem?.rule).toBe('syntax-error');
  expect(problem?.related.length).toBe(1);
});

test('several mistakes of one file are all reported, in their order', () => {
  expectProblems(`
    admins = { 'a@example.com" }
    --         ^^^^^^^^^^^^^^^ syntax-error
    log == "info"
    --  ^^ syntax-error
    storage : "sql"
    --      ^ syntax-error
  `);
});

test('other rules still see the rest of the file', () => {
  expectProblems(`
    modules_enabled = {
        "roster"
    --  ^^^^^^^^ syntax-error
        "firewal";
    --   ^^^^^^^ unknown-module
    }
  `);
});

test('is reported in the included file', () => {
  expectProblems(`
    Include "conf.d/a.cfg.lua"
    --- file: conf.d/a.cfg.lua
    log = = "info"
    --    ^ syntax-error
  `);
});

test('in a file that is not included for now it is a warning', () => {
  const text = `
    if os.getenv("PROSODY_EXTRA") == "true" then Include "extra.cfg.lua" end
    --- file: extra.cfg.lua
    modules_enabled = { "roster" "tls" }
  `;
  expect(messagesIn(text)).toEqual([
    'warning: A comma or semicolon is missing after `"roster"`. Prosody will not start once it includes this file.',
  ]);
  expect(messagesIn(text, { env: { PROSODY_EXTRA: 'true' } })).toEqual([
    'error: A comma or semicolon is missing after `"roster"`. Prosody will not start.',
  ]);
});

test('a file of Lua alone has none', () => {
  expectProblems(`
    -- long strings, goto, integer division and attribs are Lua 5.4
    local limit <const> = 7 // 2
    motd_text = [[
      Welcome
    ]]
    for i = 1, limit do
      if i > 1 then goto done end
      ::done::
    end
  `);
});

test('`local` as a text lacks its quotes; in front of a name it begins the next statement', () => {
  const room = (value: string) =>
    `Component "rooms.acme.net" "muc"\nrestrict_room_creation =${value}\nname = "Rooms"\n`;
  expectFix(room(' local'), 'Put it in quotes', room(' "local"'));
  expect(messagesIn(room(' local')).filter((message) => message.includes('will not start'))).toEqual([
    'error: `local` stands without quotes. Prosody will not start.',
  ]);
  expect(messagesIn(room('\nlocal x = 1'))[0]).toContain('A value is missing for `restrict_room_creation`');
  expect(messagesIn(room(' local x = 1'))[0]).toContain('A value is missing for `restrict_room_creation`');
});
