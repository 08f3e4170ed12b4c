// A browser for the tests' workbench.

import { chromium } from 'playwright-core';
import { findBrowser } from '../lib/browser.mjs';
import { Problem } from '../lib/problem.mjs';

// For the tests, which know playwright only through this file.
/** @typedef {import('playwright-core').Browser} Browser */
/** @typedef {import('playwright-core').Locator} Locator */
/** @typedef {import('playwright-core').Page} Page */

/** Nothing but this machine can be reached: a request to anywhere else fails, and none of the browser's own is made. */
const ARGS = [
  '--no-sandbox', // the browser would not start as root with it, and sees only our own pages
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** @returns {Promise<Browser>} headless; the caller closes it */
export async function launchBrowser() {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Problem('No browser was found: install chromium, or name one with the variable CHROME.');
  return chromium.launch({ executablePath, args: ARGS });
}
