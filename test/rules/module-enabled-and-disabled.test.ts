import { describe, expect, test } from 'vitest';
import { expectFix, expectProblems, fixTitles, messagesIn, problemsIn } from './support.ts';

test('marks the entry that has no effect', () => {
  expectProblems(`
    modules_enabled = { "roster", "motd" }
    --                             ^^^^ module-enabled-and-disabled: warning: \`motd\` is also disabled in the global section, and disabling wins: it is not loaded.
    modules_disabled = { "motd" }
  `);
});

test('the disabling can go', () => {
  expectFix(
    'modules_enabled = { "roster", "motd" }\nmodules_disabled = { "motd", "s2s" }',
    'Do not disable it',
    'modules_enabled = { "roster", "motd" }\nmodules_disabled = { "s2s" }',
  );
});

describe('the enabling can go', () => {
  const whole = { whole: true };

  test('with the disabling, which has nothing left to disable', () => {
    const before =
      'modules_enabled = { "roster", "motd" }\nmodules_disabled = { "motd", "s2s" }\nVirtualHost "a.example"';
    const after = 'modules_enabled = { "roster" }\nmodules_disabled = { "s2s" }\nVirtualHost "a.example"';
    expectFix(before, 'Remove it from both lists', after, whole);
    const about = (text: string) => problemsIn(text, whole).filter(({ message }) => message.includes('motd'));
    expect(about(before)).toHaveLength(1);
    expect(about(after)).toEqual([]);
  });

  test.each([
    ['another list enables it', 'modules_enabled = { "motd" }', 'modules_enabled = { "roster", "motd" }', '"motd"'],
    ['another module loads it', 'modules_enabled = { "bosh" }', 'modules_enabled = { "http" }', '"http"'],
    ['Prosody loads it by itself', '', 'modules_enabled = { "offline" }', '"offline"'],
  ])('alone, where %s', (_, global, enabled, disabled) => {
    const text = `${global}\nVirtualHost "a.example"\n${enabled}\nmodules_disabled = { ${disabled} }`;
    expect(fixTitles(text, whole)).toContain('Do not enable it');
    expect(fixTitles(text, whole)).not.toContain('Remove it from both lists');
  });

  test('alone, where a part of the configuration is not known', () => {
    const text = 'modules_enabled = { "motd" }\nmodules_disabled = { "motd" }\nInclude "conf.d/*.cfg.lua"';
    expect(fixTitles(text)).toContain('Do not enable it');
    expect(fixTitles(text)).not.toContain('Remove it from both lists');
  });
});

test('another section may differ, and a list that was overwritten does not count', () => {
  expect(messagesIn('modules_enabled = { "motd" }\nVirtualHost "a.example"\nmodules_disabled = { "motd" }')).toEqual(
    [],
  );
  const text = 'if true then modules_disabled = { "motd" } end\nmodules_disabled = {}\nmodules_enabled = { "motd" }';
  expect(messagesIn(text)).toEqual([]);
});
