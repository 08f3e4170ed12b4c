import { describe, expect, it } from 'vitest';
import { hoverAt, type Options } from './support.ts';

const SECRET = 'correct horse';

function said(text: string, options?: Options): string | undefined {
  return hoverAt(`${text}\n--- file: conf.d/turn.secret\n${SECRET}`, options)?.markdown;
}

const LINK = '[conf.d/turn.secret](file:///etc/prosody/conf.d/turn.secret)';

describe('hover on what reads a file', () => {
  it.each([
    ['x = FileCon$0tents("conf.d/turn.secret")', `Reads all of ${LINK}.`],
    ['x = FileLine "conf.d/tu$0rn.secret"', `Reads the first line of ${LINK}.`],
    ['x = FileLi$0nes("conf.d/turn.secret")', `Reads the lines of ${LINK}.`],
    ['RunScri$0pt "conf.d/turn.secret"', `Runs ${LINK}.`],
  ])('%s', (text, markdown) => {
    expect(said(text)).toBe(markdown);
  });

  it('is about the whole call', () => {
    expect(hoverAt('x = FileLi$0ne("a")')?.on).toBe('FileLine("a")');
  });

  it('says that it is not here', () => {
    expect(said('x = FileL$0ine("other.secret")')).toBe('Reads the first line of `other.secret`, which is not here.');
  });

  it('looks beside the file that calls', () => {
    const text = 'Include "conf.d/a.cfg.lua"\n--- file: conf.d/a.cfg.lua\nx = FileL$0ine("turn.secret")';
    expect(said(text)).toBe('Reads the first line of [turn.secret](file:///etc/prosody/conf.d/turn.secret).');
  });

  it('names each file that one call reads', () => {
    const text = 'local function read(name) return FileL$0ine(name) end\nx = read("a") y = read("conf.d/turn.secret")';
    expect(said(text)).toBe(`Reads the first line of \`a\`, which is not here.  \nReads the first line of ${LINK}.`);
  });

  it('says when, in a branch that is not taken', () => {
    expect(said('if os.getenv("X") then x = FileL$0ine("a") end')).toContain('Not in force now: only when X is set.');
  });

  it('leaves a name in the argument to its own value', () => {
    expect(said('local n = "a"\nx = FileLine($0n)')).toContain('n = "a"');
  });

  it('says where a credential is, or who knows', () => {
    expect(said('x = Creden$0tial("turn.secret")')).toBe(
      'Reads the credential `turn.secret` in `$CREDENTIALS_DIRECTORY`, which systemd sets and which is not set here.',
    );
    const at = (directory: string) => ({ environment: { CREDENTIALS_DIRECTORY: directory } });
    expect(said('x = Creden$0tial("turn.secret")', at('/etc/prosody/conf.d'))).toBe(`Reads the credential ${LINK}.`);
    expect(said('x = Creden$0tial("turn.secret")', at('/run/creds'))).toBe(
      'Reads the credential `/run/creds/turn.secret`, which cannot be seen from here.',
    );
  });
});
