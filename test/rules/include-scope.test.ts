import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn, problemsIn } from './support.ts';

test('marks an Include under a host whose file sets options', () => {
  expectProblems(`
    --- file: prosody.cfg.lua
    VirtualHost "example.com"
      Include "rooms.cfg.lua"
      --      ^^^^^^^^^^^^^^^ include-scope: warning: An included file begins in the global section: its \`allow_registration\` counts for the whole server, not for VirtualHost \`example.com\` above. To set options of the host there, the file has to name the host itself.
    --- file: rooms.cfg.lua
    allow_registration = false
  `);
});

const under = (file: string) =>
  `--- file: prosody.cfg.lua\nVirtualHost "a.example"\nInclude "x.cfg.lua"\n--- file: x.cfg.lua\n${file}`;

test.each([
  ['a file that names its host', 'VirtualHost "a.example"\nallow_registration = false'],
  ['a file without options', 'local x = 1'],
])('not %s', (_, file) => {
  expect(messagesIn(under(file))).toEqual([]);
});

test('points at the option', () => {
  expect(problemsIn(under('log = "x.log"'))[0]?.related).toHaveLength(1);
});

test('in the global section an Include is where it belongs', () => {
  expect(
    messagesIn(
      '--- file: prosody.cfg.lua\nInclude "x.cfg.lua"\nVirtualHost "a.example"\n--- file: x.cfg.lua\nadmins = {}',
    ),
  ).toEqual([]);
});

test('the fix opens the host in the file', () => {
  expectFix(under('log = "x.log"'), 'Name `a.example` in the file', under('VirtualHost "a.example"\nlog = "x.log"'));
});
