// The pictures of the README, in a light and a dark theme. UPDATE_SCREENSHOTS=1 npm test ui keeps them in
// docs/screenshots; a machine that makes them needs an emoji font (Debian: fonts-noto-color-emoji).

import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { openWorkbench, type Workbench } from './workbench.ts';

/** Room for the text, and cards that do not hide what they are about. */
const SETTINGS = { 'editor.minimap.enabled': false, 'editor.hover.above': false };

describe('Prosody Config', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({
      folder: 'test/vscode/pictures',
      file: 'prosody.cfg.lua',
      settings: SETTINGS,
    });
    await workbench.command('View: Close Primary Side Bar');
  });

  afterAll(() => workbench?.close());

  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(() => workbench.pictureOfFailure(task.name));
  });

  it('shows mistakes at their place, and the card of a module', async () => {
    for (const text of ['firewal', 'audit', 'blocklist']) await workbench.problem(text);
    await workbench.squiggles().nth(2).waitFor();
    await workbench.inBothThemes(async (theme) => {
      await workbench.hover('mam', 'Distributed with Prosody');
      await workbench.picture(`editor-${theme}`);
      await workbench.pointAway();
    });
  });

  it('shows the fixes', async () => {
    await workbench.inBothThemes(async (theme) => {
      await workbench.clickOn('firewal');
      await workbench.page.locator('[class*=lightbulb], .codicon-light-bulb').first().waitFor();
      await workbench.page.keyboard.press('Control+.');
      await workbench.page.locator('.action-widget .monaco-list-row.action', { hasText: 'firewall' }).first().waitFor();
      await workbench.picture(`fix-${theme}`);
      await workbench.page.keyboard.press('Escape');
      await workbench.pointAway();
    });
  });

  it('shows the modules to choose from', async () => {
    await workbench.inBothThemes(async (theme) => {
      await workbench.clickOn('disco');
      await workbench.page.keyboard.press('End');
      await workbench.page.keyboard.press('Enter');
      await workbench.complete('csi', 'csi');
      await workbench.picture(`completion-${theme}`);
      await workbench.page.keyboard.press('Escape');
      await workbench.page.keyboard.press('Control+Shift+K');
    });
  });
});

describe('The example', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({
      folder: 'examples',
      file: 'modules.d/prosody.cfg.lua',
      settings: { 'editor.minimap.enabled': false },
    });
  });

  afterAll(() => workbench?.close());

  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(() => workbench.pictureOfFailure(task.name));
  });

  it('names the modules that are not stable, at their place', async () => {
    await workbench.problem('`cloud_notify_extensions` is a beta module');
    const row = await workbench.problem('`measure_cpu` is an alpha module');
    await row.dblclick();
    await workbench.inBothThemes(async (theme) => {
      await workbench.hover('measure_cpu', 'Community, alpha');
      await workbench.picture(`example-${theme}`);
      await workbench.pointAway();
    });
  });
});
