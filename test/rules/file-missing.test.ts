import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

test('marks the name of the file', () => {
  expectProblems(`
    turn_external_secret = FileLine "turn.secret"
    --                              ^^^^^^^^^^^^^ file-missing: warning: There is no file \`turn.secret\` here. Prosody will not start without it.
  `);
});

test('a directory is none, and one that cannot be read may be there', () => {
  expect(messagesIn('--- file: prosody.cfg.lua\nlog = FileContents "conf.d"\n--- file: conf.d/x\n')[0]).toContain(
    'is a directory',
  );
  expect(messagesIn('log = FileContents "x"', { unreadable: ['/etc/prosody/x'] })[0]).toMatch(/^info: /);
});

test('a file that is there is fine', () => {
  expect(
    messagesIn('--- file: prosody.cfg.lua\nlog = FileLine "log.txt"\n--- file: log.txt\n/var/log/prosody.log'),
  ).toEqual([]);
});
