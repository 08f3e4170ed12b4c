import { describe, expect, it } from 'vitest';
import { actionsAt, textAfterAction } from './support.ts';

/** Without a host there is a problem more, at the start of the file. */
const HOST = ' VirtualHost "example.org"';
const TITLE = 'Fix all safe problems in this file';

describe('quick fixes', () => {
  it('mend the problem under the cursor', () => {
    expect(textAfterAction('Change to `firewall`', 'modules_enabled = { "firew$0al" }')).toBe(
      'modules_enabled = { "firewall" }',
    );
  });

  it('carry the diagnostic that they mend', () => {
    const [action] = actionsAt(`modules_enabled = { "firew$0al" }${HOST}`);
    expect(action?.kind).toBe('quickfix');
    expect(action?.diagnostics?.map(({ code, source }) => `${source} ${code}`)).toEqual(['prosody unknown-module']);
  });

  it('are preferred where they are safe', () => {
    const preferred = actionsAt('modules_enabled = { "roster$0" "tls" }').filter(({ isPreferred }) => isPreferred);
    expect(preferred.map(({ title }) => title)).toEqual(['Insert `,`']);
    expect(actionsAt('modules_enabled = { "audi$0t" }').filter(({ isPreferred }) => isPreferred)).toEqual([]);
  });

  it('are offered at both ends of the problem and not beside it', () => {
    const quickFixes = (text: string) => actionsAt(`${text}${HOST}`).filter(({ kind }) => kind === 'quickfix').length;
    expect(quickFixes('modules_enabled = { "$0firewal" }')).toBeGreaterThan(0);
    expect(quickFixes('modules_enabled = { "firewal$0" }')).toBeGreaterThan(0);
    expect(quickFixes(`$0-- modules\nmodules_enabled = { "firewal" }`)).toBe(0);
  });
});

describe('the action that fixes all', () => {
  const text = 'modules_enabled = { "roster" "tls" }$0';

  it('is offered in a file that has a problem with a safe fix, wherever the cursor is', () => {
    expect(actionsAt(text).map(({ title, kind }) => `${kind}: ${title}`)).toContain(`source.fixAll.prosody: ${TITLE}`);
    expect(actionsAt(`modules_enabled = { "roster" }$0${HOST}`)).toEqual([]);
  });

  it('is what an editor gets that asks for its kind or a wider one', () => {
    const titles = (only: string[]) => actionsAt(text, only).map(({ title }) => title);
    expect(titles(['source.fixAll.prosody'])).toEqual([TITLE]);
    expect(titles(['source.fixAll'])).toEqual([TITLE]);
    expect(titles(['source'])).toEqual([TITLE]);
    expect(titles(['quickfix'])).not.toContain(TITLE);
    expect(titles(['refactor'])).toEqual([]);
  });
});

describe('a fix that creates a file', () => {
  const text = `Include "modules.d/community/stable/*.cfg.lua"
if ENV_PROSODY_ENABLE_ALPHA == "true" then
  Include "modules.d/community/alpha/*.cfg.lua"
end
--- file: modules.d/community/stable/firewall.cfg.lua
audit_log$0_ips = true
`;
  const title = 'Move `audit_log_ips` to a new file `modules.d/community/alpha/monitoring.cfg.lua`';

  it('creates it before it writes into it', () => {
    const action = actionsAt(text).find((each) => each.title === title);
    const uri = 'file:///etc/prosody/modules.d/community/alpha/monitoring.cfg.lua';
    const start = { line: 0, character: 0 };
    expect(action?.edit?.changes).toBeUndefined();
    expect(action?.edit?.documentChanges).toEqual([
      { kind: 'create', uri },
      {
        textDocument: { uri: 'file:///etc/prosody/modules.d/community/stable/firewall.cfg.lua', version: null },
        edits: [{ range: { start, end: { line: 1, character: 0 } }, newText: '' }],
      },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start, end: start }, newText: 'audit_log_ips = true\n' }],
      },
    ]);
  });

  it('is offered only to an editor that can', () => {
    expect(actionsAt(text, undefined, {}, false).map((each) => each.title)).not.toContain(title);
  });
});
