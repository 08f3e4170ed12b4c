import { describe, expect, it } from 'vitest';
import { foldsOf } from './support.ts';

describe('what can be folded', () => {
  it('are lists and other tables, with what closes them left in sight', () => {
    const text = `
      modules_enabled = {
        "roster";
        "tls";
      }
      limits = {
        c2s = {
          rate = "10kb/s"; };
      };
      admins = { "admin@example.com" }
    `;
    expect(foldsOf(text)).toEqual(['modules_enabled = { +2', 'limits = { +2', 'c2s = { +1']);
  });

  it('are sections, whether or not they are indented, without the comment above the next one', () => {
    const text = `
      pidfile = "x"

      VirtualHost "a.example"
      -- about a
      enabled = true

      -- another one
      -- in two lines
      VirtualHost "b.example" {
        enabled = true;
      }
      certificates = "certs"

      Component "c.example" "muc"
        name = "Rooms"
      -- the end
    `;
    expect(foldsOf(text)).toEqual([
      'VirtualHost "a.example" +2',
      '-- another one +1 comment',
      'VirtualHost "b.example" { +1',
      'Component "c.example" "muc" +2',
    ]);
  });

  it('are sections within a block, to its end', () => {
    const text = `
      if ENV_X then
        VirtualHost "a.example"
          enabled = true
      else
        VirtualHost "b.example"
          enabled = false
      end
      -- more
      Include "c.cfg.lua"
    `;
    expect(foldsOf(text)).toEqual([
      'if ENV_X then +2',
      'VirtualHost "a.example" +1',
      'else +2',
      'VirtualHost "b.example" +1',
    ]);
  });

  it('are the blocks of Lua, and texts of many lines', () => {
    const text = `
      local function f(
        a
      )
        return a
      end
      for _, host in ipairs(hosts) do
        print(host)
      end
      motd_text = [[
        Hello
      ]]
      local list = f(
        1
      )
    `;
    expect(foldsOf(text)).toEqual([
      'local function f( +3',
      'for _, host in ipairs(hosts) do +1',
      'motd_text = [[ +1',
      'local list = f( +1',
    ]);
  });

  it('are comments of several lines, as a comment', () => {
    const text = `
      -- One
      -- two

      -- alone
      --[[ long
      and longer ]]
      pidfile = "x" -- not
      -- these
      -- two
    `;
    expect(foldsOf(text)).toEqual(['-- One +1 comment', '-- alone +2 comment', '-- these +1 comment']);
  });

  it('are regions that somebody has marked', () => {
    const text = `
      -- region Hosts
      -- all of them
      -- of the company
      VirtualHost "a.example"
        -- #region Options
        enabled = true
        -- #endregion
      -- endregion
    `;
    expect(foldsOf(text)).toEqual([
      '-- region Hosts +7 region',
      '-- all of them +1 comment',
      'VirtualHost "a.example" +3',
      '-- #region Options +2 region',
    ]);
  });

  it('are there in a file with mistakes too', () => {
    expect(foldsOf('modules_enabled = {\n  "roster"\n  "tls"\n}\nVirtualHost "a.example"\n  enabled = true')).toEqual([
      'modules_enabled = { +2',
      'VirtualHost "a.example" +1',
    ]);
  });
});
