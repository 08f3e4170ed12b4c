import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

const shop = (code: string) =>
  `--- file: prosody.cfg.lua\nplugin_paths = { "/srv/modules" }\nmodules_enabled = { "shop" }\n--- file: /srv/modules/mod_shop.lua\n${code}\n`;

test('marks the module that needs another one', () => {
  expectProblems(
    `
    --- file: prosody.cfg.lua
    plugin_paths = { "/srv/modules" }
    modules_enabled = { "shop" }
    --                   ^^^^ missing-dependency: error: \`shop\` needs \`till\`, which is in none of the directories with modules. Prosody logs an error and starts without either.
    --- file: /srv/modules/mod_shop.lua
    module:depends("till")
  `,
    { installed: true },
  );
});

test.each([
  ['ships with Prosody', shop('module:depends("http")')],
  ['is installed', `${shop('module:depends("till")')}--- file: /srv/modules/mod_till.lua\n`],
  ['is taken only if it is there', shop('module:depends("till", true)')],
  [
    'may be in a directory that cannot be seen',
    shop('module:depends("till")').replace('"/srv/modules"', '"/srv/modules", "/elsewhere"'),
  ],
])('not one that %s', (_, text) => {
  expect(messagesIn(text, { installed: true })).toEqual([]);
});

test('the fix removes it from the list, if somebody wants that', () => {
  const list = shop('module:depends("till")');
  const fix = expectFix(list, 'Remove `shop` from the list', list.replace('"shop"', ''), { installed: true });
  expect(fix).toMatchObject({ safe: false, asks: true });
});
