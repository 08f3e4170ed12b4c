import { describe, expect, it } from 'vitest';
import { linksOf } from './support.ts';

describe('the argument of Include', () => {
  it('leads to its file', () => {
    expect(linksOf('Include "a.cfg.lua"\n--- file: a.cfg.lua\n')).toEqual([
      'a.cfg.lua -> file:///etc/prosody/a.cfg.lua',
    ]);
  });

  it('leads to the only file that a wildcard finds', () => {
    expect(linksOf('Include "conf.d/*.cfg.lua"\n--- file: conf.d/a.cfg.lua\n')).toEqual([
      'conf.d/*.cfg.lua -> file:///etc/prosody/conf.d/a.cfg.lua',
    ]);
  });

  it('leads nowhere if there are several, or none', () => {
    expect(linksOf('Include "conf.d/*"\n--- file: conf.d/a.cfg.lua\n--- file: conf.d/b.cfg.lua\n')).toEqual([]);
    expect(linksOf('Include "missing.cfg.lua"')).toEqual([]);
  });

  it('leads to its file in a branch that is not taken', () => {
    expect(linksOf('if ENV_X then Include "a.cfg.lua" end\n--- file: a.cfg.lua\n')).toHaveLength(1);
  });

  it('is linked as it is written if it is computed', () => {
    expect(linksOf('local d = "conf"\nInclude(d .. "/a.lua")\n--- file: conf/a.lua\n')).toEqual([
      'd .. "/a.lua" -> file:///etc/prosody/conf/a.lua',
    ]);
  });
});
