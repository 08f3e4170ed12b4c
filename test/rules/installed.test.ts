import { describe, expect, test } from 'vitest';
import { messagesIn } from './support.ts';

/** A configuration beside which `mod_shop` is installed. */
const withShop = (text: string) =>
  `--- file: prosody.cfg.lua\nplugin_paths = { "/srv/modules" }\n${text}\n--- file: /srv/modules/mod_shop.lua\nmodule:get_option_string("shop_address")\nmodule:get_option_set(x .. "_shelves", {})\n--- file: /srv/modules/mod_auth_shop.lua\n`;

const about = (text: string, word: string) =>
  messagesIn(text, { installed: true, whole: true }).filter((message) => message.includes(word));

describe('what is installed is known', () => {
  test('modules, providers and the options that they read', () => {
    const text = withShop(
      'modules_enabled = { "shop" }\nauthentication = "shop"\nshop_address = "x"\nred_shelves = {}',
    );
    expect(about(text, 'shop')).toEqual([]);
    expect(about(text, 'shelves')).toEqual([]);
  });

  test('so that what is not there is an error, although plugin_paths is set', () => {
    expect(about(withShop('modules_enabled = { "shopp" }'), 'shopp')[0]).toMatch(
      /^error: Nothing is known of a module `shopp`/,
    );
    expect(about(withShop('modules_enabled = { "shop" }\nshop_adress = "x"'), 'shop_adress')).toHaveLength(1);
  });

  test('an option may wait for a module that is installed and not enabled', () => {
    expect(about(withShop('shop_address = "x"'), 'shop_address')).toEqual([]);
  });
});

test('where a directory cannot be seen, modules may be in it', () => {
  expect(about('plugin_paths = { "/elsewhere" }\nmodules_enabled = { "our_very_own_shop" }', 'very_own')).toEqual([]);
});
