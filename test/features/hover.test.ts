import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/workspace/analysis.ts';
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

  describe('of a folder of the tiered layout', () => {
    const text = (condition: string, list = '') => `
      if ${condition} then
        ${list}
        Include "modules.d/community/beta/$0*.cfg.lua"
      end
      --- file: modules.d/community/beta/x.cfg.lua
      modules_enabled = { "sasl2", "isr", "sasl2" }
      VirtualHost "example.com" modules_enabled = { "sasl2_fast" }
    `;
    const linesOf = (...args: Parameters<typeof hoverAt>) => hoverAt(...args)?.markdown.split('\n\n');
    const link = '- [modules.d/community/beta/x.cfg.lua](file:///etc/prosody/modules.d/community/beta/x.cfg.lua)';

    it('says which tier it is, what switches it, whether it is on and how many modules it lists', () => {
      const beta = text('ENV_PROSODY_ENABLE_BETA == "true"');
      expect(linesOf(beta)).toEqual([
        '🟡 **Community, beta**',
        'Off unless `PROSODY_ENABLE_BETA` is "true". It is not set: off now.',
        'Lists 3 modules.',
        'Reads one file:',
        link,
      ]);
      expect(linesOf(beta, { environment: { PROSODY_ENABLE_BETA: 'true' } })?.[1]).toBe(
        'Off unless `PROSODY_ENABLE_BETA` is "true". It is "true": on now.',
      );
    });

    it('counts what the main file lists under the same condition', () => {
      const listed = text(
        'ENV_PROSODY_ENABLE_BETA == "true"',
        'modules_disabled = { "ping" } modules_enabled = { "push2", "isr" }',
      );
      expect(linesOf(listed)?.[2]).toBe('Lists 3 modules; one module listed under the same condition.');
    });

    it('says once that there is nothing in it', () => {
      const empty = (list: string) => text('true', list).replace(/--- file.*/s, '');
      expect(linesOf(empty(''))).toEqual([
        '🟡 **Community, beta**',
        'Off unless `PROSODY_ENABLE_BETA` is "true". It is not set: on now.',
        'Reads no file.',
      ]);
      expect(linesOf(empty('modules_enabled = { "push2" }'))?.slice(2)).toEqual([
        'One module listed under the same condition.',
        'Reads no file.',
      ]);
      const comments = text('true').replace(/(beta\/x\.cfg\.lua).*/s, '$1\n-- Nothing yet.\n');
      expect(linesOf(comments)?.[2]).toBe('Lists no module.');
    });

    it('tells other conditions after it, and what cannot be known', () => {
      const both = text('ENV_PROSODY_ENABLE_BETA == "true" and ENV_OURS == "1"');
      const lines = linesOf(both, { environment: { PROSODY_ENABLE_BETA: 'true' } });
      expect(lines?.[1]).toBe('Off unless `PROSODY_ENABLE_BETA` is "true". It is "true": off now.');
      expect(lines?.at(-1)).toBe('Not in force now: only when PROSODY_ENABLE_BETA is "true" and OURS is "1".');
      expect(linesOf(text('is_wanted and is_wanted()'))?.at(-1)).toMatch(/^Not in force now/);
      expect(linesOf(text('os.time() > 5'))?.[1]).toMatch(/: whether it is on now cannot be known\.$/);
    });

    it('goes by the settings', () => {
      const { layout } = DEFAULT_SETTINGS;
      const own = {
        ...layout,
        variables: { ...layout.variables, beta: 'OURS' },
        defaults: { ...layout.defaults, beta: 'on' as const },
      };
      expect(linesOf(text('ENV_OURS ~= "false"'), { layout: own })?.[1]).toBe(
        'On unless `OURS` is "false". It is not set: on now.',
      );
      expect(linesOf(text('true'), { layout: { ...layout, enabled: 'off' } })?.[0]).toBe('Reads one file:');
    });
  });
});

it('is silent in comments, in white space and behind the end', () => {
  expect(hoverAt('-- ma$0m')).toBeNull();
  expect(hoverAt('$0')).toBeNull();
  expect(hoverAt('x = 1\n\n$0')).toBeNull();
});
