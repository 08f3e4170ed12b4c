import { expect, test } from 'vitest';
import { expectFix, messagesIn } from './support.ts';

const ROOMS = 'Component "rooms.example.com" "muc"\n';

test('marks mam on a Component of group chats', () => {
  expect(messagesIn(`${ROOMS}modules_enabled = { "mam" }`, { version: '0.12' })).toEqual([
    'error: `mam` keeps the messages of accounts, and Component `rooms.example.com` has none; its rooms are archived by `muc_mam`.',
  ]);
});

test('the fix names the right one', () => {
  expectFix(`${ROOMS}modules_enabled = { "mam" }`, 'Change to `muc_mam`', `${ROOMS}modules_enabled = { "muc_mam" }`, {
    version: '13.0.1',
  });
});

test('newer releases take either', () => {
  expect(messagesIn(`${ROOMS}modules_enabled = { "mam" }`, { version: '13.0' })).toEqual([]);
});
