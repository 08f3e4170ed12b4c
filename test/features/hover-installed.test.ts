import { expect, test } from 'vitest';
import { hoverAt } from './support.ts';

const SHOP = `--- file: /srv/modules/mod_shop/mod_shop.lua
module:depends("http");
local address = module:get_option_string("shop_address", "https://example.com");
local limit = module:get_option_number("shop_limit", 10);
`;

test('a module that is only installed here has a card from what its code says', () => {
  const text = `--- file: prosody.cfg.lua\nplugin_paths = { "/srv/modules" }\nmodules_enabled = { "sh$0op" }\n${SHOP}`;
  const { markdown, on } = hoverAt(text) ?? {};
  expect(on).toBe('shop');
  expect(markdown).toContain('📦');
  expect(markdown).toContain('Installed here only');
  expect(markdown).toContain('Installed in `/srv/modules` · loaded on all hosts · needs `http`');
  expect(markdown).toContain('Options: `shop_address` (string, "https://example.com"), `shop_limit` (number, 10)');
  expect(markdown).toContain('file:///srv/modules/mod_shop/mod_shop.lua');
});

test('of a community module it is told where it is installed', () => {
  const files = '--- file: /srv/modules/mod_firewall/mod_firewall.lua\n';
  const text = `--- file: prosody.cfg.lua\nplugin_paths = { "/srv/modules" }\nmodules_enabled = { "fire$0wall" }\n${files}`;
  expect(hoverAt(text)?.markdown).toContain('Installed in `/srv/modules`');
});

test('where nothing is installed, nothing is said of it', () => {
  expect(hoverAt('modules_enabled = { "fire$0wall" }')?.markdown).not.toContain('Installed in');
  expect(hoverAt('plugin_paths = { "/srv/modules" }\nmodules_enabled = { "sh$0op" }')?.markdown ?? '').not.toContain(
    '📦',
  );
});

/** A community module as Prosody's installer lays it down, in a tree of LuaRocks. */
const ROCK = `--- file: prosody.cfg.lua
installer_plugin_path = "/srv/custom"
modules_enabled = { "fire$0wall" }
--- file: /srv/custom/share/lua/5.4/mod_firewall/mod_firewall.lua
--- file: /srv/custom/lib/luarocks/rocks-5.4/mod_firewall/70-1/mod_firewall-70-1.rockspec
`;

test('of a rock it is told which version it is, and of what day its code', () => {
  const changed = { '/srv/custom/share/lua/5.4/mod_firewall/mod_firewall.lua': Date.UTC(2025, 7, 14, 23) };
  expect(hoverAt(ROCK, { changed })?.markdown).toContain(
    'Installed in `/srv/custom/share/lua/5.4` (version 70-1, changed 2025-08-14)',
  );
  expect(hoverAt(ROCK)?.markdown).toContain('Installed in `/srv/custom/share/lua/5.4` (version 70-1)');
});

const WITHOUT_FIREWALL = `--- file: prosody.cfg.lua
plugin_paths = { "/srv/modules" }
modules_enabled = { "fire$0wall" }
--- file: /srv/modules/mod_shop.lua
`;

test('of a community module that is in none of the directories it is told that it is not installed', () => {
  expect(hoverAt(WITHOUT_FIREWALL)?.markdown).toContain(
    'Not installed in any of the directories that Prosody looks into',
  );
  const maybe = WITHOUT_FIREWALL.replace('"/srv/modules"', '"/srv/modules", "/srv/elsewhere"');
  expect(hoverAt(maybe)?.markdown).not.toMatch(/not installed/i);
});

test("of Prosody's own modules nothing is said of where they are", () => {
  expect(hoverAt(WITHOUT_FIREWALL.replace('fire$0wall', 'ro$0ster'))?.markdown).not.toMatch(/installed/i);
});
