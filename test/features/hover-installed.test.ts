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
