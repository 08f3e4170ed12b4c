import { expect, test } from 'vitest';
import { expectProblems, messagesIn } from './support.ts';

const copy = (code: string) =>
  `--- file: prosody.cfg.lua\nplugin_paths = { "/srv/modules" }\nmodules_enabled = { "bookmarks" }\n--- file: /srv/modules/mod_bookmarks/mod_bookmarks.lua\n${code}\n`;

test('marks the entry', () => {
  expectProblems(
    `
    --- file: prosody.cfg.lua
    plugin_paths = { "/srv/modules" }
    modules_enabled = { "bookmarks" }
    --                   ^^^^^^^^^ module-shadows-core: warning: The copy of \`bookmarks\` in \`/srv/modules/mod_bookmarks\` is loaded in the place of Prosody's own, since directories that the configuration names come first. Remove the copy, unless you know why it is there.
    --- file: /srv/modules/mod_bookmarks/mod_bookmarks.lua
    local x
  `,
    { installed: true },
  );
});

test('a copy that says itself that it is not wanted is passed over by 13.0', () => {
  expect(messagesIn(copy('--% conflicts: mod_bookmarks'), { installed: true })).toEqual([]);
  expect(messagesIn(copy('--% conflicts: mod_bookmarks'), { installed: true, version: '0.12' })).toHaveLength(1);
});

test("Prosody's own modules lie where they belong", () => {
  const text =
    '--- file: prosody.cfg.lua\nmodules_enabled = { "bookmarks" }\n--- file: /usr/lib/prosody/modules/mod_bookmarks.lua\n';
  expect(messagesIn(text, { installed: true })).toEqual([]);
});
