import { expect, test } from 'vitest';
import { expectFix, expectProblems, messagesIn } from './support.ts';

test('marks the entry that has no effect', () => {
  expectProblems(`
    modules_enabled = { "roster", "motd" }
    --                             ^^^^ module-enabled-and-disabled: warning: \`motd\` is disabled as well in the global section, which counts: it is not loaded.
    modules_disabled = { "motd" }
  `);
});

test('either can go', () => {
  const text = 'modules_enabled = { "roster", "motd" }\nmodules_disabled = { "motd", "s2s" }';
  expectFix(text, 'Do not disable it', 'modules_enabled = { "roster", "motd" }\nmodules_disabled = { "s2s" }');
  expectFix(text, 'Do not enable it', 'modules_enabled = { "roster" }\nmodules_disabled = { "motd", "s2s" }');
});

test('another section may differ, and a list that was overwritten does not count', () => {
  expect(messagesIn('modules_enabled = { "motd" }\nVirtualHost "a.example"\nmodules_disabled = { "motd" }')).toEqual(
    [],
  );
  const text = 'if true then modules_disabled = { "motd" } end\nmodules_disabled = {}\nmodules_enabled = { "motd" }';
  expect(messagesIn(text)).toEqual([]);
});
