import { describe, expect, it } from 'vitest';
import { contentsOf, overviewOf } from './support.ts';

const SERVER = `
--- file: prosody.cfg.lua
modules_enabled = { "mam" }
archive_expires_after = "1w"
component_secret = "horse"
VirtualHost "example.com"
  modules_enabled = { "carbons" }
  archive_expires_after = "2w"
Include "rooms.cfg.lua"
--- file: rooms.cfg.lua
Component "rooms.example.com" "muc"
`;

describe('the overview of a configuration', () => {
  it('has the global section, and each host with where it is opened', () => {
    expect(overviewOf(SERVER)).toEqual([
      'Global section · global',
      'example.com · host @ prosody.cfg.lua:3: example.com',
      'rooms.example.com · component · muc @ rooms.cfg.lua:0: rooms.example.com',
    ]);
  });

  it('calls a host whose name is computed by what computes it', () => {
    expect(overviewOf('VirtualHost(io.read())').at(-1)).toBe('io.read() · host @ prosody.cfg.lua:0: io.read()');
  });
});

describe('a section of it', () => {
  it('has the modules that it loads, with their tiers and their places', () => {
    const { modules, complete } = contentsOf(SERVER, 'example.com');
    expect(complete).toBe(true);
    expect(modules).toContain('✅ mam · Distributed with Prosody · global @ prosody.cfg.lua:0: mam');
    expect(modules).toContain('✅ carbons · Distributed with Prosody · host @ prosody.cfg.lua:4: carbons');
    expect(modules).toContain('🟢 presence · Core · autoload');
  });

  it('has the options that hold, without secrets', () => {
    expect(contentsOf(SERVER, 'example.com').options).toEqual([
      'archive_expires_after = "2w" @ prosody.cfg.lua:5: archive_expires_after',
      'component_secret = "…" · inherited @ prosody.cfg.lua:2: component_secret',
      'modules_enabled = { "carbons" } @ prosody.cfg.lua:4: modules_enabled',
    ]);
  });

  it('says where more may be loaded, and what is not known', () => {
    const { modules, options, complete } = contentsOf('modules_enabled = { "mam", io.read() }\nname = io.read()', '*');
    expect(complete).toBe(false);
    expect(modules.join()).toContain('mam');
    expect(options).toContain('name = not known before Prosody runs @ prosody.cfg.lua:1: name');
  });
});
