import { expect, test } from 'vitest';
import { messagesIn, problemsIn } from './support.ts';

test('marks the beginning of the file', () => {
  const [problem] = problemsIn('-- A remark.\nadmins = {}\n');
  expect(problem?.message).toBe('There is no VirtualHost. Prosody logs an error and stops.');
  expect(problem?.location.span).toEqual({ start: 13, end: 19 });
});

test('with Components it is told by no-virtualhosts', () => {
  expect(messagesIn('log = "info"\nComponent "rooms.example.com" "muc"')).toEqual([]);
});

test.each([
  ['a host under a condition', 'if os.getenv("X") then VirtualHost "example.com" end'],
  ['a host of a name that is computed', 'VirtualHost(os.getenv("DOMAIN"))'],
  ['hosts in files that are not here', 'Include "conf.d/*.cfg.lua"'],
])('nothing is said with %s', (_, text) => {
  expect(messagesIn(text).filter((message) => message.includes('no VirtualHost'))).toEqual([]);
});

test('an empty directory may be filled on the server', () => {
  expect(messagesIn('--- file: prosody.cfg.lua\nInclude "conf.d/*.cfg.lua"\n--- file: conf.d/README\n')).toEqual([]);
});
