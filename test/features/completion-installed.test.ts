import { describe, expect, it } from 'vitest';
import { cardAt, completionsAt, labelsAt } from './support.ts';

/** A module that is in no catalog, and a community module, where the configuration lets Prosody look. */
const INSTALLED = `
--- file: /srv/modules/mod_shop/mod_shop.lua
local address = module:get_option_string("shop_address", "https://example.com");
local mode = module:get_option_enum("shop_mode", "open", "closed");
--- file: /srv/modules/mod_firewall/mod_firewall.lua
local scripts = module:get_option_set("firewall_scripts", {});
local secret = module:get_option_boolean("firewall_of_this_copy", false);
--- file: /srv/modules/mod_storage_shelf.lua
--- file: /srv/modules/mod_auth_badge.lua
`;

function config(text: string): string {
  return `--- file: prosody.cfg.lua\nplugin_paths = { "/srv/modules" }\n${text}${INSTALLED}`;
}

function besideIn(text: string, name: string): string | undefined {
  return completionsAt(text).find(({ label }) => label === name)?.labelDetails?.description;
}

describe('modules to choose from', () => {
  it('include those that are only installed here', () => {
    expect(besideIn(config('modules_enabled = { "$0" }'), 'shop')).toBe('📦 Installed here only');
    expect(cardAt(config('modules_enabled = { "$0" }'), 'shop')).toContain('Installed in `/srv/modules`');
  });

  it('say of a community module that it is installed, and nothing of one that is not', () => {
    const text = config('modules_enabled = { "$0" }');
    expect(besideIn(text, 'firewall')).toMatch(/, installed$/);
    expect(besideIn(text, 'cloud_notify')).not.toContain('installed');
    expect(besideIn('modules_enabled = { "$0" }', 'firewall')).not.toContain('installed');
  });

  it('leave out providers of others, which an option selects', () => {
    const labels = labelsAt(config('modules_enabled = { "$0" }'));
    expect(labels).not.toContain('storage_shelf');
    expect(labels).not.toContain('auth_badge');
  });

  it('come without what nobody installed', () => {
    expect(labelsAt('modules_enabled = { "$0" }')).not.toContain('shop');
  });
});

describe('providers to choose from', () => {
  it('include those that are installed', () => {
    expect(labelsAt(config('storage = "$0"'))).toContain('shelf');
    expect(labelsAt(config('authentication = "$0"'))).toContain('badge');
  });
});

describe('options to choose from', () => {
  it('include what a module that is only installed here reads', () => {
    const labels = labelsAt(config('modules_enabled = { "shop" }\nsh$0'));
    expect(labels).toContain('shop_address');
    expect(labels).toContain('shop_mode');
  });

  it('come first where the module is enabled', () => {
    const labels = labelsAt(config('modules_enabled = { "shop" }\n$0'));
    expect(labels.indexOf('shop_address')).toBeLessThan(labels.indexOf('archive_expires_after'));
  });

  it('include what only the installed copy of a known module reads, once it is enabled', () => {
    expect(labelsAt(config('modules_enabled = { "firewall" }\n$0'))).toContain('firewall_of_this_copy');
    expect(labelsAt(config('$0'))).not.toContain('firewall_of_this_copy');
  });

  it('have a card with type, default and module', () => {
    const card = cardAt(config('modules_enabled = { "shop" }\n$0'), 'shop_address');
    expect(card).toContain('string');
    expect(card).toContain('"https://example.com"');
    expect(card).toContain('`shop`');
  });

  it('have values to choose from', () => {
    const labels = labelsAt(config('modules_enabled = { "shop" }\nshop_mode = "$0"'));
    expect(labels).toEqual(['open', 'closed']);
  });
});
