// The extension as a person meets it: a file with a mistake is opened, understood and mended. Each test goes on where
// the one before left the editor.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eventually, openWorkbench, type Workbench } from './workbench.ts';

describe('Prosody Config in the workbench', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ folder: 'test/vscode/workspace', file: 'prosody.cfg.lua' });
  });

  afterAll(() => workbench?.close());

  beforeEach(({ task, onTestFailed }) => {
    onTestFailed(() => workbench.pictureOfFailure(task.name));
  });

  it('underlines the mistake', async () => {
    await workbench.page.locator('.squiggly-error').first().waitFor();
    const squiggle = await workbench.page.locator('.squiggly-error').first().boundingBox();
    const word = await workbench.placeOf('firewal');
    expect(squiggle).not.toBeNull();
    expect(word.x).toBeGreaterThan(squiggle?.x ?? 0);
    expect(word.x).toBeLessThan((squiggle?.x ?? 0) + (squiggle?.width ?? 0));
  });

  it('lists it among the problems', async () => {
    const row = await workbench.problem('Nothing is known of a module `firewal`');
    const text = await row.textContent();
    expect(text).toContain('unknown-module');
    expect(text).toMatch(/Ln 11, Col 3/);
  });

  it('shows the card of a module', async () => {
    const card = await workbench.hover('mam', 'Distributed with Prosody');
    expect(await card.textContent()).toContain('XEP-0313');
    await workbench.pointAway();
    await card.waitFor({ state: 'hidden' });
  });

  it('says in the status bar for which Prosody it checks', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: 'Prosody 13.0' }).waitFor();
  });

  it('names the sections in the outline', async () => {
    await workbench.clickOn('rooms.example.com');
    await workbench.page.locator('.breadcrumbs-control', { hasText: 'rooms.example.com' }).waitFor();
    await workbench.page.keyboard.press('Control+Shift+O');
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'modules_enabled' }).first().waitFor();
    await rows.filter({ hasText: 'rooms.example.com' }).first().waitFor();
    await workbench.page.keyboard.press('Escape');
  });

  it('completes the name of a module, with its card beside it', async () => {
    await workbench.clickOn('disco');
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('Enter');
    await workbench.complete('block', 'blocklist');
    await workbench.page.locator('.suggest-details', { hasText: 'Distributed with Prosody' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.type(';');
    await workbench.line('"blocklist";').waitFor();
  });

  it('offers a fix at the light bulb, which mends the file and can be saved', async () => {
    await workbench.clickOn('firewal');
    await workbench.page.locator('[class*=lightbulb], .codicon-light-bulb').first().waitFor();
    await workbench.page.keyboard.press('Control+.');
    const fix = workbench.page.locator('.action-widget .monaco-list-row.action', { hasText: 'Change to `firewall`' });
    await fix.waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.line('"firewall"').waitFor();
    await workbench.page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
    await workbench.page.keyboard.press('Control+S');
    await eventually('the file is saved', async () => /"firewall";/.test(await workbench.read('prosody.cfg.lua')));
  });

  it('lists what each host loads in a view of the Explorer, and leads to where that is written', async () => {
    // The files are folded away, for only rows in sight are there.
    for (const title of ['workspace', 'Prosody Configuration']) {
      await workbench.page.locator('.pane-header', { hasText: title }).click();
    }
    const rows = workbench.page.locator('.pane', { hasText: 'Prosody Configuration' }).locator('.monaco-list-row');
    await rows.filter({ hasText: 'example.com' }).filter({ hasText: 'VirtualHost' }).click();
    await rows.filter({ hasText: 'Modules' }).click();
    await rows.filter({ hasText: 'roster' }).click();
    await workbench.page.locator('.breadcrumbs-control', { hasText: 'modules_enabled' }).waitFor();
  });

  it('does not check what is saved as well where a file is compared with it', async () => {
    await workbench.clickOn('disco');
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.type(' "firewal";');
    await workbench.problem('Nothing is known of a module `firewal`');
    await workbench.command('File: Compare Active File with Saved');
    await workbench.page.locator('.monaco-diff-editor .monaco-editor.focused').waitFor();
    // With an answer to what is typed now, both sides have been seen.
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.type(' "blocklis";');
    await workbench.problem('`blocklis`');
    const files = workbench.page.locator('.markers-panel .monaco-list-row[aria-level="1"]');
    expect(await files.allTextContents()).toEqual([expect.stringContaining('prosody.cfg.lua')]);
  });

  it('showed no notification and asked nothing of another machine', async () => {
    expect(await workbench.notifications()).toEqual([]);
    expect(workbench.foreignRequests).toEqual([]);
  });
});
