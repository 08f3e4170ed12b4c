// A person at the workbench: opens it, points, types, reads. Knows the marks of VS Code's pages, so that the tests don't.

import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type Locator, launchBrowser, type Page } from '../../../scripts/vscode/browser.mjs';
import { startVSCode, type VSCode } from '../../../scripts/vscode/server.mjs';
import { STILL } from '../../../scripts/vscode/settings.mjs';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const VSIX = process.env.EXTENSION_VSIX ?? join(ROOT, 'dist/prosody-config.vsix');

/** The README's pictures are made anew only on demand, so that a test run leaves the checkout as it was. */
const PICTURES = join(ROOT, process.env.UPDATE_SCREENSHOTS === '1' ? 'docs/screenshots' : '.cache/shots');
const PICTURES_OF_FAILURES = join(ROOT, '.cache/shots');

const SIZE = { width: 1200, height: 900 };
const PATIENCE_MS = 20_000;

/** How long the extension may take to start, with all others and the workbench itself. */
const START_PATIENCE_MS = 45_000;

/** What the page is marked with in each theme. */
const THEME_MARKS = { light: '.monaco-workbench.vs', dark: '.monaco-workbench.vs-dark' } as const;

export type Theme = keyof typeof THEME_MARKS;

export interface Opening {
  /** The folder to open, relative to the checkout. The workbench gets a copy. */
  readonly folder: string;
  /** The file to show, relative to the folder. */
  readonly file: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Repeats `look` until it gives something other than undefined or false, `patience` milliseconds at most. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  patience = PATIENCE_MS,
): Promise<T> {
  const limit = performance.now() + patience;
  while (performance.now() < limit) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Not within ${patience / 1000} s: ${what}`);
}

/** Starts VS Code with the packaged extension installed, and opens a copy of a folder in a browser. */
export async function openWorkbench({ folder, file, settings }: Opening): Promise<Workbench> {
  const parent = await mkdtemp(join(tmpdir(), 'pc-ui-'));
  const copy = join(parent, basename(folder));
  await cp(join(ROOT, folder), copy, { recursive: true });
  const vscode = await startVSCode({ extensions: [VSIX], settings: { ...STILL, ...settings }, forTests: true });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: SIZE });
  page.setDefaultTimeout(PATIENCE_MS);
  const workbench = new Workbench(vscode, browser, page, copy);
  await page.goto(vscode.address(copy, [['openFile', vscode.resource(join(copy, file))]]));
  // Until the file has the focus, VS Code takes it from whatever the test opens meanwhile.
  await page.locator('.editor-instance .monaco-editor.focused .view-line').first().waitFor();
  await page.locator('.statusbar-item', { hasText: /Prosody \d/ }).waitFor({ timeout: START_PATIENCE_MS });
  return workbench;
}

export class Workbench {
  /** Requests that were meant for another machine. */
  readonly foreignRequests: string[] = [];
  readonly page: Page;
  readonly #vscode: VSCode;
  readonly #browser: Browser;
  readonly #folder: string;

  constructor(vscode: VSCode, browser: Browser, page: Page, folder: string) {
    this.#vscode = vscode;
    this.#browser = browser;
    this.#folder = folder;
    this.page = page;
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) this.foreignRequests.push(request.url());
    });
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#vscode.stop();
    await rm(dirname(this.#folder), { recursive: true, force: true });
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Does the same in a light and in a dark theme, without a second start: for pictures. */
  async inBothThemes(look: (theme: Theme) => Promise<void>): Promise<void> {
    for (const theme of ['light', 'dark'] as const) {
      const mark = this.page.locator(THEME_MARKS[theme]);
      if ((await mark.count()) === 0) await this.command('Preferences: Toggle between Light/Dark Themes');
      await mark.waitFor();
      await look(theme);
    }
  }

  /** The middle of the first `text` that the editor shows, in pixels of the page. The text is without blanks. */
  async placeOf(text: string): Promise<{ x: number; y: number }> {
    const line = this.line(text).first().locator('> span');
    const shown = (await line.textContent()) ?? '';
    const box = await line.boundingBox();
    if (!box) throw new Error(`${text} is not in sight.`);
    // All characters are of one width.
    const middle = shown.indexOf(text) + text.length / 2;
    return { x: box.x + (box.width * middle) / shown.length, y: box.y + box.height / 2 };
  }

  /** Puts the cursor into the first `text` of the editor. */
  async clickOn(text: string): Promise<void> {
    const { x, y } = await this.placeOf(text);
    await this.page.mouse.click(x, y);
  }

  /** Points at the first `text` of the editor, until a card with `expected` on it shows. */
  async hover(text: string, expected: string | RegExp): Promise<Locator> {
    const { x, y } = await this.placeOf(text);
    const card = this.page.locator('.monaco-hover:not(.hidden)', { hasText: expected }).first();
    // From elsewhere, for a pointer that rests does not ask for a card.
    await this.page.mouse.move(x + 200, y + 120);
    await this.page.mouse.move(x, y, { steps: 8 });
    await card.waitFor();
    return card;
  }

  /** Takes the pointer off everything that has a card or a tooltip: to the empty part of the title bar. */
  async pointAway(): Promise<void> {
    await this.page.mouse.move(200, 17, { steps: 4 });
  }

  /** A row of the Problems panel, which is opened. */
  async problem(text: string | RegExp): Promise<Locator> {
    await this.command('Problems: Focus on Problems View');
    const row = this.page.locator('.markers-panel .monaco-list-row', { hasText: text }).first();
    await row.waitFor();
    return row;
  }

  /**
   * Opens a string, which has the modules listed, and types the start of a name. The card of the first item is opened
   * beside it. The item is not taken.
   */
  async complete(start: string, item: string): Promise<void> {
    const list = this.page.locator('.suggest-widget.visible');
    await this.page.keyboard.type('"');
    await list.locator('.monaco-list-row').first().waitFor();
    await this.page.keyboard.type(start);
    await list.locator('.monaco-list-row.focused', { hasText: item }).waitFor();
    const card = this.page.locator('.suggest-details', { hasText: item });
    // While VS Code asks for the list anew, the key that opens the card only asks once more.
    await eventually(`the card of ${item}`, async () => {
      await this.page.keyboard.press('Control+Space');
      return card.waitFor({ timeout: 3000 }).then(
        () => true,
        () => undefined,
      );
    });
  }

  squiggles(): Locator {
    return this.page.locator('.squiggly-error, .squiggly-warning, .squiggly-info');
  }

  /** A line of the editor, with its blanks as ordinary ones. */
  line(text: string): Locator {
    return this.page.locator('.editor-instance .view-line', { hasText: text.replaceAll(' ', '\u00a0') });
  }

  /** What is on the disk. */
  read(file: string): Promise<string> {
    return readFile(join(this.#folder, file), 'utf8');
  }

  /** What was said so far and not taken away: a workbench that is driven by a test shows none of it by itself. */
  async notifications(): Promise<string[]> {
    await this.command('Notifications: Show Notifications');
    const center = this.page.locator('.notifications-center.visible');
    await center.waitFor();
    const texts = await center.locator('.notification-list-item-message').allInnerTexts();
    await this.command('Notifications: Hide Notifications');
    return texts;
  }

  /** Keeps a picture of the page once nothing on it moves any more: themes, icons and fonts arrive late. */
  async picture(name: string): Promise<void> {
    await mkdir(PICTURES, { recursive: true });
    let last = await this.page.screenshot();
    const still = await eventually('a page that stands still', async () => {
      const next = await this.page.screenshot();
      const same = next.equals(last);
      last = next;
      return same && next;
    });
    await writeFile(join(PICTURES, `${name}.png`), still);
  }

  /** For whoever looks into a failure. When the browser itself has died, there is nothing to see. */
  async pictureOfFailure(name: string): Promise<void> {
    const path = join(PICTURES_OF_FAILURES, `failed ${name.replaceAll(/\W+/g, '-')}.png`);
    await this.page.screenshot({ path }).catch(() => {});
  }
}
