// The tiered layout in the editor: what stands in the wrong folder is moved into a file that VS Code creates.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually, openWorkbench, type Workbench } from './workbench.ts';

const STABLE = 'modules.d/community/stable/anti-spam.cfg.lua';
const ALPHA = 'modules.d/community/alpha/monitoring.cfg.lua';

describe('The tiered layout', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({
      folder: 'test/vscode/layout',
      file: 'prosody.cfg.lua',
      settings: { 'editor.minimap.enabled': false, 'editor.hover.above': false },
    });
  });

  afterAll(() => workbench?.close());

  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(() => workbench.pictureOfFailure(`layout ${task.name}`));
  });

  it('says of a folder what switches it, and that the condition is the wrong one', async () => {
    await workbench.problem('Where `PROSODY_ENABLE_BETA` is not set');
    await workbench.inBothThemes(async (theme) => {
      await workbench.hover('community/alpha', 'Community, alpha');
      await workbench.picture(`layout-hover-${theme}`);
      await workbench.pointAway();
    });
  });

  it('moves a module with its options into a file that it creates', async () => {
    const row = await workbench.problem('`audit` is an alpha module, and this is the folder');
    await row.dblclick();
    await workbench.line('Mind the law').first().waitFor();
    await workbench.clickOn('audit');
    await workbench.page.locator('[class*=lightbulb], .codicon-light-bulb').first().waitFor();
    await workbench.page.keyboard.press('Control+.');
    const fix = workbench.page.locator('.action-widget .monaco-list-row.action', { hasText: 'to a new file' }).first();
    await fix.waitFor();
    await workbench.picture('layout-fix');
    // By the keyboard: what lies over the page for the menu takes the pointer.
    await eventually('the fix in the menu', async () => {
      const focused = workbench.page.locator('.action-widget .monaco-list-row.action.focused');
      if ((await focused.textContent())?.includes('to a new file')) return true;
      await workbench.page.keyboard.press('ArrowDown');
      return undefined;
    });
    await workbench.page.keyboard.press('Enter');
    await eventually('a file with the options of audit', async () => {
      const text = await workbench.read(ALPHA).catch(() => undefined);
      return text?.includes('audit_log_ipv4_prefix');
    });
    await workbench.line('block_registrations_users').first().waitFor();
    await workbench.page.locator('.monaco-list-row', { hasText: 'Mind the law' }).waitFor({ state: 'hidden' });
    await workbench.inBothThemes((theme) => workbench.picture(`layout-moved-${theme}`));
    expect(await workbench.read(ALPHA)).toBe(`-- Who has done what
modules_enabled:append { "audit" }; -- Mind the law

-- audit
audit_log_expires_after = "28d";
audit_log_ipv4_prefix = 24; -- Networks
`);
    await workbench.command('File: Save All Files').catch(() => workbench.command('Save All'));
    await eventually('what is left, on the disk', async () => !(await workbench.read(STABLE)).includes('audit'));
  });
});
