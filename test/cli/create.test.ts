/** Fixes that create a file. */
import { describe, expect, test } from 'vitest';
import { prosodyConfig, SOUND_HOST } from './support.ts';

const NEW = '/etc/prosody/modules.d/community/alpha/monitoring.cfg.lua';
const FIREWALL = '/etc/prosody/modules.d/community/stable/firewall.cfg.lua';
const FILES = {
  '/etc/prosody/prosody.cfg.lua': `modules_enabled = { "roster" }
Include "modules.d/community/stable/*.cfg.lua"
if ENV_PROSODY_ENABLE_ALPHA == "true" then
  modules_enabled:append { "audit" }
  Include "modules.d/community/alpha/*.cfg.lua"
end
${SOUND_HOST}`,
  [FIREWALL]: '-- Rules\n\n-- Mind the law\naudit_log_ips = true\naudit_log_ipv4_prefix = 24 -- networks\n',
  '/etc/prosody/modules.d/community/alpha/.keep': '',
};
const MOVED = '-- Mind the law\naudit_log_ips = true\naudit_log_ipv4_prefix = 24 -- networks\n';

/** The fix of unstable-module would take the module away. */
const CONCISE = ['--rule', 'unstable-module=off', '--format', 'concise', 'prosody.cfg.lua'];

describe('a fix that creates a file', () => {
  test('does so with --fix-suggested, and the file is checked with the rest', async () => {
    const { written, out } = await prosodyConfig({ files: FILES }, 'check', '--fix-suggested', ...CONCISE);
    expect(written).toEqual({ [FIREWALL]: '-- Rules\n', [NEW]: MOVED });
    expect(out).not.toContain('tier-misplaced');
    const again = await prosodyConfig({ files: { ...FILES, ...written } }, 'check', ...CONCISE);
    expect(again.out).toBe(out);
  });

  test('but not with --fix, for it is no safe one', async () => {
    expect((await prosodyConfig({ files: FILES }, 'check', '--fix', 'prosody.cfg.lua')).written).toEqual({});
  });

  test('is shown by --diff as patch and git take it', async () => {
    const { out, written } = await prosodyConfig(
      { files: FILES },
      'check',
      '--fix-suggested',
      '--diff',
      'prosody.cfg.lua',
    );
    expect(written).toEqual({});
    expect(out).toContain(`--- /dev/null
+++ b/modules.d/community/alpha/monitoring.cfg.lua
@@ -0,0 +1,3 @@
+-- Mind the law
+audit_log_ips = true
+audit_log_ipv4_prefix = 24 -- networks
`);
  });

  test('says so in JSON', async () => {
    const { out } = await prosodyConfig({ files: FILES }, 'check', '--format', 'json', 'prosody.cfg.lua');
    const problems = JSON.parse(out).files.flatMap((file: { problems: unknown[] }) => file.problems);
    const moved = problems.find(({ rule }: { rule: string }) => rule === 'tier-misplaced');
    expect(moved.fixes[0].edits).toContainEqual({
      path: 'modules.d/community/alpha/monitoring.cfg.lua',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      text: MOVED,
      creates: true,
    });
  });

  test('that cannot be written is told', async () => {
    const { code, error, written } = await prosodyConfig(
      { files: FILES, readOnly: [NEW] },
      'check',
      '--fix-suggested',
      'prosody.cfg.lua',
    );
    expect(error).toBe(
      'prosody-config: modules.d/community/alpha/monitoring.cfg.lua cannot be created: permission denied\n',
    );
    expect(code).toBe(2);
    expect(written).toEqual({});
  });
});
