import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn, problemsIn } from './support.ts';

test.each(['13.0.1', '13.0'] as const)('marks the name of the file in %s', (version) => {
  expectProblems(
    `
    turn_external_secret = FileLine "turn.secret"
    --                              ^^^^^^^^^^^^^ file-missing: warning: There is no file \`turn.secret\` here. Prosody will not start without it.
    motd_text = FileContents "motd.txt"
    --                       ^^^^^^^^^^ file-missing
    admins = FileLines "admins.txt"
    --                 ^^^^^^^^^^^^ file-missing
    `,
    { version },
  );
});

test.each(['0.12', '13.0.1', '13.0'] as const)('a script that is to be run in %s', (version) => {
  expectProblems(
    `
    RunScript "helpers.lua"
    --        ^^^^^^^^^^^^^ file-missing: error: There is no file \`helpers.lua\` here. Prosody will not start without it.
    `,
    { version },
  );
});

test('a directory is none, and one that cannot be read may be there', () => {
  expect(messagesIn('--- file: prosody.cfg.lua\nlog = FileContents "conf.d"\n--- file: conf.d/x\n')[0]).toContain(
    'is a directory',
  );
  const unreadable = ['/etc/prosody/x'];
  expect(messagesIn('log = FileContents "x"', { unreadable })).toEqual([
    'info: `x` cannot be seen from here, so its contents are not known. Prosody will not start without it.',
  ]);
  expect(messagesIn('RunScript "x"', { unreadable })).toEqual([
    'info: `x` cannot be seen from here, so what it does is not known. Prosody will not start without it.',
  ]);
});

test('a credential that is not in the directory of credentials', () => {
  const text = 'x = Credential "tunr"\n--- file: /run/creds/turn\nsecret';
  expect(messagesIn(text, { env: { CREDENTIALS_DIRECTORY: '/run/creds' } })).toEqual([
    'warning: There is no credential `tunr`. Prosody will not start without it.',
  ]);
});

test('a name nearby is offered', () => {
  const file = '--- file: secrets/turn.secret\nx';
  expectFix(
    `x = FileLine("secrets/trun.secret")\n${file}`,
    'Change to `turn.secret`',
    `x = FileLine("secrets/turn.secret")\n${file}`,
  );
});

test('a file that is there is fine', () => {
  expect(
    messagesIn('--- file: prosody.cfg.lua\nlog = FileLine "log.txt"\n--- file: log.txt\n/var/log/prosody.log'),
  ).toEqual([]);
  expect(messagesIn('--- file: prosody.cfg.lua\nRunScript "x.lua"\n--- file: x.lua\nprint(1)')).toEqual([]);
});

test.each([
  'local ok, text = pcall(FileLine, "none")',
  'pcall(RunScript, "none.lua")',
  'RunScript(os.getenv("X") or io.read())',
])('%s is fine', (text) => {
  expect(messagesIn(text)).toEqual([]);
});

test('what stops an included file leads to its Include', () => {
  const text = '--- file: prosody.cfg.lua\nInclude "conf.d/*.cfg.lua"\n--- file: conf.d/x.cfg.lua\nRunScript "x.lua"\n';
  const related = problemsIn(text).flatMap((problem) => problem.related);
  expect(related.map(({ location, message }) => [location.uri, location.span.start, message])).toEqual([
    ['file:///etc/prosody/prosody.cfg.lua', 8, 'Included here, where Prosody stops'],
  ]);
});
