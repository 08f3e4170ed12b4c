import { describe, expect, it } from 'vitest';
import { hoverAt } from './support.ts';

describe('hover on a module', () => {
  it('shows its card, on the name without its quotes', () => {
    const result = hoverAt('modules_enabled = { "roster"; "ma$0m" }');
    expect(result?.on).toBe('mam');
    expect(result?.markdown).toContain('✅ **mam** · Distributed with Prosody');
    expect(result?.markdown).toContain('XEP-0313');
  });

  it('works at both ends of the name', () => {
    expect(hoverAt('modules_enabled = { "$0mam" }')?.on).toBe('mam');
    expect(hoverAt('modules_enabled = { "mam$0" }')?.on).toBe('mam');
  });

  it('names the hosts that load it', () => {
    const { markdown = '' } =
      hoverAt(`
        VirtualHost "one.example"
          modules_enabled = { "ma$0m" }
        VirtualHost "two.example"
      `) ?? {};
    expect(markdown).toContain('one.example');
    expect(markdown).not.toContain('two.example');
  });

  it('says all hosts where every one of them loads it', () => {
    const { markdown = '' } =
      hoverAt(`
        modules_enabled = { "ma$0m" }
        VirtualHost "one.example"
        VirtualHost "two.example"
      `) ?? {};
    expect(markdown).toContain('all hosts');
  });

  it("shows the card of a Component's module", () => {
    expect(hoverAt('Component "rooms.example.com" "mu$0c"')?.markdown).toContain('**muc**');
  });

  it('works in a branch that is not taken, and says when it would be', () => {
    const { markdown = '' } =
      hoverAt(`
        if os.getenv("PROSODY_ENABLE_BETA") == "true" then
          modules_enabled = { "password_$0reset" }
        end
      `) ?? {};
    expect(markdown).toContain('password\\_reset');
    expect(markdown).toMatch(/Not in force now: only when PROSODY\\_ENABLE\\_BETA is "true"/);
  });

  it('works in a helper table that flows into a list', () => {
    expect(hoverAt('local base = { "ro$0ster" }\nmodules_enabled = base')?.markdown).toContain('**roster**');
  });

  it('works in a table that is used nowhere, by its name or by what it holds', () => {
    expect(hoverAt('local extra_modules = { "ma$0m" }')?.markdown).toContain('**mam**');
    expect(hoverAt('local chosen = { "ma$0m", "smacks", "roster" }')?.markdown).toContain('**mam**');
  });

  it('is silent on other strings that happen to be names of modules', () => {
    expect(hoverAt('http_host = "pi$0ng"')).toBeNull();
    expect(hoverAt('local greetings = { "hello", "pi$0ng" }')).toBeNull();
  });

  it('shows the module that is meant by its name with mod_', () => {
    expect(hoverAt('modules_enabled = { "mod_ma$0m" }')?.markdown).toContain('**mam**');
  });

  it('is silent on a name that nothing is known of', () => {
    expect(hoverAt('modules_enabled = { "firew$0al" }')).toBeNull();
  });

  it('works behind a mistake', () => {
    expect(hoverAt('modules_enabled = { "roster" "ma$0m" }')?.markdown).toContain('**mam**');
  });

  it('says of a module in modules_disabled that it is switched off', () => {
    expect(hoverAt('modules_disabled = { "off$0line" }')?.markdown).toContain('Switched off here');
  });
});

describe('hover on an Include', () => {
  it('lists the files that it reads, as links', () => {
    const result = hoverAt(`
      Include "conf.d/$0*.cfg.lua"
      --- file: conf.d/a.cfg.lua
      --- file: conf.d/b_b.cfg.lua
    `);
    expect(result?.on).toBe('conf.d/*.cfg.lua');
    expect(result?.markdown).toBe(
      [
        'Reads 2 files:',
        '',
        '- [conf.d/a.cfg.lua](file:///etc/prosody/conf.d/a.cfg.lua)',
        '- [conf.d/b\\_b.cfg.lua](file:///etc/prosody/conf.d/b_b.cfg.lua)',
      ].join('\n'),
    );
  });

  it('says that it reads none', () => {
    expect(hoverAt('Include "conf.d/$0*.cfg.lua"')?.markdown).toBe('Reads no file.');
  });
});

it('is silent in comments, in white space and behind the end', () => {
  expect(hoverAt('-- ma$0m')).toBeNull();
  expect(hoverAt('$0')).toBeNull();
  expect(hoverAt('x = 1\n\n$0')).toBeNull();
});
