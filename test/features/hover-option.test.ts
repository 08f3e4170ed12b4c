import { describe, expect, it } from 'vitest';
import { hoverAt, type Options } from './support.ts';

/** The lines of the card that begin with one of these words: what holds where the cursor is. */
function here(text: string, options?: Options): string[] {
  const lines = hoverAt(text, options)?.markdown.split('\n') ?? [];
  return lines.flatMap((line) => /^- ((Value|Not|Elsewhere|In force|…).*)/.exec(line)?.[1] ?? []);
}

const MAIN = 'file:///etc/prosody/prosody.cfg.lua';

describe('hover on an option', () => {
  it('shows its card, on its name', () => {
    const result = hoverAt('archive_exp$0ires_after = "2w"');
    expect(result?.on).toBe('archive_expires_after');
    expect(result?.markdown).toContain('**archive\\_expires\\_after** · option');
  });

  it('works in the table form of a section', () => {
    expect(hoverAt('VirtualHost "example.com" { s2s_secure_$0auth = true }')?.markdown).toContain(
      's2s\\_secure\\_auth',
    );
  });

  it('works in a function that is never called', () => {
    expect(hoverAt('function never()\n  allow_registr$0ation = true\nend')?.on).toBe('allow_registration');
  });

  it('shows the value of an option that nothing is known of', () => {
    expect(hoverAt('my_own_opt$0ion = 1')).toEqual({
      markdown: '**my\\_own\\_option** · option\n\n- Value: `1`, set here',
      on: 'my_own_option',
    });
  });
});

describe('the value of an option', () => {
  it('is that of this line', () => {
    expect(here('allow_registr$0ation = true')).toEqual(['Value: `true`, set here']);
  });

  it('is that of a later line, which is linked', () => {
    expect(here('allow_registr$0ation = true\n\nallow_registration = false')).toEqual([
      `Value: \`false\`, from [line 3](${MAIN}#L3), which comes later`,
    ]);
  });

  it('is that of another file', () => {
    const text = `
      archive_exp$0ires_after = "2w"
      Include "conf.d/archive.cfg.lua"
      --- file: conf.d/archive.cfg.lua
      -- kept for longer

      archive_expires_after = "3w"
    `;
    const target = 'file:///etc/prosody/conf.d/archive.cfg.lua#L3';
    expect(here(text)).toEqual([
      `Value: \`"3w"\` (1814400 seconds), from [conf.d/archive.cfg.lua, line 3](${target}), which comes later`,
    ]);
  });

  it('is that of the host in which it is written, with the global one that it hides', () => {
    expect(here('allow_registration = false\nVirtualHost "a.test"\nallow_registr$0ation = true')).toEqual([
      'Value on a.test: `true`, set here',
      `Elsewhere: \`false\`, from [line 1](${MAIN}#L1)`,
    ]);
  });

  it('is told with the hosts that have another one', () => {
    const text = 'allow_registr$0ation = false\nVirtualHost "a.test"\nallow_registration = true\nVirtualHost "b.test"';
    expect(here(text)).toEqual(['Value: `false`, set here', `Not on a.test ([line 3](${MAIN}#L3)), set there anew`]);
  });

  it('is inherited where the line removes that of the host', () => {
    expect(here('allow_registration = true\nVirtualHost "a.test"\nallow_registr$0ation = nil')).toEqual([
      `Value on a.test: \`true\`, inherited from [line 1](${MAIN}#L1)`,
    ]);
    expect(here('allow_registr$0ation = nil')).toEqual(['Value: not set, so the default holds']);
  });

  it('is the whole list where the line adds to it', () => {
    expect(here('admins = { "a@b.test" }\nadm$0ins:append { "c@d.test" }')).toEqual([
      `Value: \`{ "a@b.test", "c@d.test" }\`, begun in [line 1](${MAIN}#L1) and added to here`,
    ]);
  });

  it('of lists that hosts and the global section share hides nothing', () => {
    expect(here('modules_ena$0bled = {}\nVirtualHost "a.test"\nmodules_enabled = { "roster" }')).toEqual([
      'Value: `{}`, set here',
    ]);
  });

  it('says why it is not known', () => {
    expect(here('http_ho$0st = io.open("x"):read()')).toEqual([
      expect.stringMatching(/^Value: not known before Prosody runs \(because .*io.*\), set here$/),
    ]);
    expect(here('admi$0ns = { "a@b.test", io.open("x"):read() }')).toEqual([
      expect.stringMatching(/^Value: `\{ "a@b.test", unknown \}` \(not known in full, because .*io.*\), set here$/),
    ]);
  });

  it('says what it may be where a condition is not known', () => {
    const text = 'if io.open("x") then http_ho$0st = "a.test" else http_host = "b.test" end';
    expect(here(text)).toEqual([
      expect.stringMatching(/^In force only when /),
      expect.stringMatching(/^Value: `"a.test" or "b.test"` \(not known which, because /),
    ]);
  });

  it('in a branch that is not taken is that without it', () => {
    const text = `
      allow_registration = false
      if os.getenv("OPEN") then allow_registr$0ation = true end
    `;
    expect(here(text)).toEqual([
      'Not in force now: only when OPEN is set',
      `Value: \`false\`, from [line 1](${MAIN}#L1)`,
    ]);
    expect(here(text, { environment: { OPEN: '1' } })).toEqual(['Value: `true`, set here']);
  });

  it('is told for each host that the same line serves', () => {
    const text = 'for _, name in ipairs { "a.test", "b.test" } do VirtualHost(name) http_ho$0st = "www." .. name end';
    expect(here(text)).toEqual([
      'Value on a.test: `"www.a.test"`, set here',
      'Value on b.test: `"www.b.test"`, set here',
    ]);
    const many = text.replace('{ "a.test", "b.test" }', '{ "a", "b", "c", "d", "e", "f", "g" }');
    expect(here(many).slice(4)).toEqual(['Value on e: `"www.e"`, set here', '… and 2 more values on other hosts']);
    expect(here(many.replace('"www." .. name', '"www"'))).toEqual([
      'Value on a, b, c, d, e and 2 more: `"www"`, set here',
    ]);
  });

  it('of a period or a size is told in words', () => {
    expect(here('archive_exp$0ires_after = 60 * 60 * 24 * 7')).toEqual(['Value: `604800` (1 week), set here']);
    expect(here('http_file_share_size_li$0mit = 10 * 1024 * 1024')).toEqual(['Value: `10485760` (10 MiB), set here']);
    expect(here('archive_exp$0ires_after = "never"')).toEqual(['Value: `"never"`, set here']);
  });

  it('is not told where it is a secret', () => {
    expect(here('component_se$0cret = "horse"')).toEqual(['Value: `"…"` (secrets are not shown), set here']);
    expect(here('x$0 = FileLine "a.secret"\n--- file: a.secret\nhorse')).toEqual([
      'Value: `FileLine("a.secret")` (what it reads is not shown), set here',
    ]);
    expect(here('sq$0l = { driver = "MySQL", password = "horse" }')).toEqual([
      'Value: `{ driver = "MySQL", password = "…" }` (secrets are not shown), set here',
    ]);
  });

  it('is told by no amount where it is read from a file', () => {
    const text = 'archive_expires_$0after = FileLine "a"\n--- file: a\n3 weeks';
    expect(here(text).join()).not.toContain('1814400');
  });

  it('nor is a number that was made of what a file holds, or is a secret', () => {
    expect(here('c2s_ti$0meout = tonumber(FileLine "a")\n--- file: a\n86400').join()).not.toMatch(/86400|1 day/);
    expect(here('component_se$0cret = 8472').join()).not.toContain('8472');
  });

  it('may hold backticks', () => {
    expect(here('http_ho$0st = "a`b"')).toEqual(['Value: `` "a`b" ``, set here']);
  });
});
