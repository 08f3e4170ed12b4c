import { describe, expect, it } from 'vitest';
import { hoverAt } from './support.ts';

const SERVER = `
modules_enabled = { "roster"; "mam" }
VirtualHost "example.com"
  archive_expires_after = "1w"
Include "rooms.cfg.lua"
--- file: rooms.cfg.lua
Component "rooms.example.com" "muc"
  modules_enabled = { "muc_mam" }
  name = "Rooms"
  admins = { "me@example.com" }
`;

const at = (before: string) => SERVER.replace(before, `$0${before}`);

describe('hover on a host', () => {
  it('says what it loads by tier, what it sets, and what is below it', () => {
    const result = hoverAt(at('example.com"\n  archive'));
    expect(result?.on).toBe('example.com');
    expect(result?.markdown).toMatch(
      new RegExp(
        [
          '^\\*\\*example.com\\*\\* · VirtualHost',
          '',
          '- Loads \\d+ modules: 🟢 Core: \\d+ · ✅ Distributed with Prosody: \\d+',
          '- Sets `archive_expires_after`; for the rest, what the global section has counts',
          '- Components below it: `rooms.example.com`$',
        ].join('\n'),
      ),
    );
  });

  it('is there on the call too', () => {
    expect(hoverAt(at('VirtualHost'))?.markdown).toContain('**example.com** · VirtualHost');
    expect(hoverAt(at('Component'))?.markdown).toContain('**rooms.example.com** · Component of `muc`');
  });

  it('is there in an address, with where the host is opened', () => {
    const result = hoverAt(at('me@example'));
    expect(result).toBeNull();
    const host = hoverAt(at('example.com" }'));
    expect(host?.on).toBe('example.com');
    expect(host?.markdown).toContain('- Opened in [prosody.cfg.lua, line 2](file:///etc/prosody/prosody.cfg.lua#L2)');
  });

  it('says when a host is there, if not always', () => {
    const text = 'if os.getenv("X") == "1" then VirtualHost "a.ex$0ample" end';
    expect(hoverAt(text)?.markdown).toContain('- Not in force now: only when X is "1"');
  });

  it('tells that a host sets nothing, and names a few options of many', () => {
    expect(hoverAt('VirtualHost "a.ex$0ample"')?.markdown).toContain('- Sets nothing of its own');
    const many = 'abcdefgh'.split('').map((name) => `option_${name} = 1`);
    expect(hoverAt(`VirtualHost "a.ex$0ample"\n${many.join('\n')}`)?.markdown).toContain('`option_f` and 2 more;');
  });
});
