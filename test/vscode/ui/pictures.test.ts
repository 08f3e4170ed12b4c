// The pictures of the README, in a light and a dark theme. UPDATE_SCREENSHOTS=1 npm test ui keeps them in
// docs/screenshots; a machine that makes them needs an emoji font (Debian: fonts-noto-color-emoji).

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './workbench.ts';

const THEMES = [
  { name: 'light', theme: 'Default Light Modern', mark: '.monaco-workbench.vs' },
  { name: 'dark', theme: 'Default Dark Modern', mark: '.monaco-workbench.vs-dark' },
];

describe.each(THEMES)('Prosody Config in a $name theme', ({ name, theme, mark }) => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({
      folder: 'test/vscode/pictures',
      file: 'prosody.cfg.lua',
      settings: {
        'workbench.colorTheme': theme,
        'editor.minimap.enabled': false,
        'editor.hover.above': false,
      },
    });
    await workbench.page.locator(mark).waitFor();
    await workbench.command('View: Close Primary Side Bar');
  });

  afterAll(() => workbench?.close());

  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(() => workbench.pictureOfFailure(`${name} ${task.name}`));
  });

  it('shows mistakes at their place, and the card of a module', async () => {
    for (const text of ['firewal', 'audit', 'blocklist']) await workbench.problem(text);
    expect(await workbench.squiggles().count()).toBeGreaterThanOrEqual(3);
    await workbench.hover('mam', 'Distributed with Prosody');
    await workbench.picture(`editor-${name}`);
    await workbench.pointAway();
  });

  it('shows the fixes', async () => {
    await workbench.clickOn('firewal');
    await workbench.page.locator('[class*=lightbulb], .codicon-light-bulb').first().waitFor();
    await workbench.page.keyboard.press('Control+.');
    await workbench.page.locator('.action-widget .monaco-list-row.action', { hasText: 'firewall' }).first().waitFor();
    await workbench.picture(`fix-${name}`);
    await workbench.page.keyboard.press('Escape');
  });

  it('shows the modules to choose from', async () => {
    await workbench.pointAway();
    await workbench.clickOn('disco');
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('Enter');
    await workbench.complete('csi', 'csi');
    await workbench.picture(`completion-${name}`);
  });
});

describe.each(THEMES)('The example in a $name theme', ({ name, theme, mark }) => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({
      folder: 'examples',
      file: 'modules.d/prosody.cfg.lua',
      settings: { 'workbench.colorTheme': theme, 'editor.minimap.enabled': false },
    });
    await workbench.page.locator(mark).waitFor();
  });

  afterAll(() => workbench?.close());

  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(() => workbench.pictureOfFailure(`${name} ${task.name}`));
  });

  it('names the modules that are not stable, at their place', async () => {
    await workbench.problem('`cloud_notify_extensions` is a beta module');
    const row = await workbench.problem('`measure_cpu` is an alpha module');
    await row.dblclick();
    await workbench.hover('measure_cpu', 'Community, alpha');
    await workbench.picture(`example-${name}`);
  });
});
