// The fix of tier-misplaced on real files and in the real Prosody: what it moves is read from its new place, and nothing
// else is changed.

import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { COMMANDS } from '../../server/src/cli/commands/index.ts';
import { nodeFiles } from '../../server/src/cli/node-files.ts';
import { run } from '../../server/src/cli/program.ts';
import { writeFiles } from './disk.ts';
import { allSetTo, combinations, describeEachServer, project } from './support.ts';

const HOME = mkdtempSync(join(tmpdir(), 'pc-moves-'));
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

/** `prosody-config check --fix-suggested` in this process. */
async function fix(folder: string, version: string): Promise<string> {
  let out = '';
  const write = (text: string) => {
    out += text;
  };
  // The fix of unstable-module would take the modules away.
  const rules = ['--rule', 'unstable-module=off', '--prosody-version', version];
  await run(['check', '--fix-suggested', '--format', 'concise', ...rules, 'prosody.cfg.lua'], COMMANDS, {
    version: '0',
    files: nodeFiles(),
    terminal: {
      write,
      writeError: write,
      readInput: () => '',
      interactive: false,
      interactiveErrors: false,
      columns: 80,
      environment: {},
      workingDirectory: folder,
    },
    prepareForMany: () => undefined,
    pages: () => null,
    watcher: () => {
      throw new Error('nothing is watched');
    },
    startServer: async () => undefined,
  });
  return out;
}

const MONITORING = 'modules.d/community/alpha/monitoring.cfg.lua';

/** The example, but what belongs to the alpha modules stands in a file of the stable ones. */
function misplacedExample(name: string): string {
  const folder = join(HOME, name);
  cpSync(project('examples/modules.d'), folder, { recursive: true });
  const text = readFileSync(join(folder, MONITORING), 'utf8');
  const [, kept = '', misplaced = ''] = /^(.*)\n(-- audit .*)$/s.exec(text) ?? [];
  writeFileSync(join(folder, MONITORING), kept);
  appendFileSync(join(folder, 'modules.d/community/stable/firewall.cfg.lua'), `\n${misplaced}`);
  return folder;
}

/** A layout whose files list their modules, which they can since 13.0. */
const LISTING = {
  'prosody.cfg.lua': `modules_enabled = { "roster"; "saslauth"; "tls"; "disco" };
if ENV_PROSODY_ENABLE_SECURITY ~= "false" then
    Include "modules.d/community/stable/*.cfg.lua";
end
if ENV_PROSODY_ENABLE_BETA == "true" then
    Include "modules.d/community/beta/*.cfg.lua";
end
if ENV_PROSODY_ENABLE_ALPHA == "true" then
    Include "modules.d/community/alpha/*.cfg.lua";
end
VirtualHost "example.com"
`,
  'modules.d/community/stable/anti-spam.cfg.lua': `modules_enabled:append {
    "spam_reporting";

    -- Security events
    "audit"; -- Mind the law

    "password_reset"; -- Links
};

audit_log_expires_after = "28d";
password_reset_validity = 60 * 60; -- Seconds
`,
  'modules.d/community/beta/web-features.cfg.lua': 'modules_enabled:append { "pubsub_serverinfo" };\n',
  'modules.d/community/alpha/README.md': 'Nothing yet.\n',
};

describeEachServer((server, release) => {
  const version = release === '0.12' ? '0.12' : '13.0.1';

  it('restores the example, for each of the 16 settings', async () => {
    const folder = misplacedExample(version);
    expect(await fix(folder, version)).not.toContain('tier-');
    for (const file of [MONITORING, 'modules.d/community/stable/firewall.cfg.lua']) {
      expect(readFileSync(join(folder, file), 'utf8')).toBe(
        readFileSync(project(`examples/modules.d/${file}`), 'utf8'),
      );
    }
    const ask = (configFile: string) => server().effectiveOfAll(combinations.map((env) => ({ configFile, env })));
    const fixed = await ask(join(folder, 'prosody.cfg.lua'));
    expect(fixed).toEqual(await ask(project('examples/modules.d/prosody.cfg.lua')));
    for (const env of [{}, allSetTo('true')]) {
      expect(await server().check(join(folder, 'prosody.cfg.lua'), { env })).toMatchObject({
        complaints: [],
        exitCode: 0,
      });
    }
  });

  if (release === '0.12') return;
  it('has the same modules with all tiers on, and none of them where their tier is off', async () => {
    const folder = join(HOME, 'listing');
    writeFiles(folder, LISTING);
    const file = join(folder, 'prosody.cfg.lua');
    const modules = async (env: Record<string, string>) => {
      const { hosts } = await server().effective(file, { env });
      return [...(hosts['example.com']?.modules ?? [])].sort();
    };
    const before = await modules(allSetTo('true'));
    const complaints = (await server().check(file, { env: allSetTo('true') })).complaints;
    expect(await fix(folder, version)).not.toContain('tier-');
    expect(readFileSync(join(folder, 'modules.d/community/stable/anti-spam.cfg.lua'), 'utf8')).toBe(
      'modules_enabled:append {\n    "spam_reporting";\n};\n',
    );
    expect(readFileSync(join(folder, MONITORING), 'utf8')).toBe(
      '-- Security events\nmodules_enabled:append { "audit" }; -- Mind the law\n\naudit_log_expires_after = "28d";\n',
    );
    expect(await modules(allSetTo('true'))).toEqual(before);
    expect(await server().check(file, { env: allSetTo('true') })).toMatchObject({ complaints });
    expect(before).toEqual(expect.arrayContaining(['audit', 'password_reset', 'spam_reporting']));
    const without = await modules({});
    expect(without).toContain('spam_reporting');
    expect(without).not.toContain('audit');
    expect(without).not.toContain('password_reset');
  });
});
