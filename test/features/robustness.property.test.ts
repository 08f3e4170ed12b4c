import { expect, it } from 'vitest';
import { everythingAt } from './support.ts';

const TEXT = `
admins = { "a@example.com" }
local extra = { "smacks", 'mam' }
modules_enabled = { "roster"; table.unpack(extra); }
if os.getenv("X") == "y" then Include "conf.d/*.cfg.lua" end
VirtualHost "example.com" { enabled = true }
VirtualHost (os.getenv "HOST")
  modules_enabled:append { [[ping]] }
Component "rooms.example.com" "muc" -- rooms
  log = { { to = "console" } }
--[[ the end ]]
`;

it.each([
  ['as it is typed, up to each character', (at: number) => `${TEXT.slice(0, at)}$0`],
  ['with the cursor at each place', (at: number) => `${TEXT.slice(0, at)}$0${TEXT.slice(at)}`],
  ['with each character missing', (at: number) => `${TEXT.slice(0, at)}$0${TEXT.slice(at + 1)}`],
])('every feature has an answer for a text %s', (_, textAt) => {
  let hovers = 0;
  let offers = 0;
  for (let at = 0; at <= TEXT.length; at += 3) {
    const { hover, completions } = everythingAt(textAt(at));
    if (hover) hovers++;
    if (completions.length > 0) offers++;
  }
  expect(hovers).toBeGreaterThan(5);
  expect(offers).toBeGreaterThan(5);
});
