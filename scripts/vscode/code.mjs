#!/usr/bin/env node
// A `code` for tests inside the extension host: @vscode/test-electron can start it as if it were desktop VS Code. It
// takes desktop VS Code's flags, runs the tests in the embedded one, prints the host's console and exits with the
// tests' own code.
//
// That code alone proves nothing, for an extension host that calls process.exit ends with 0. So the tests have to write
// what they counted into the file named by VSCODE_TEST_RESULT, and this fails when they did not.

import { readFile } from 'node:fs/promises';
import { format, parseArgs } from 'node:util';
import { main, Problem } from '../lib/problem.mjs';
import { endOnSignals } from '../lib/signals.mjs';
import { launchBrowser } from './browser.mjs';
import { startVSCode } from './server.mjs';
import { STILL } from './settings.mjs';

const LIMIT_MS = 120_000;

/** What every extension host says, whatever is tested. */
const NOISE = [
  /^(Ignoring fetching|Updating) additional builtin/,
  /^\[(reconnection-grace-time|AgentHost|AccountPolicyGate)/,
  /^(ChatSessionStore|Creating a socket|Resolv(ing|ed) connection token|\[Service Worker\] registration)/,
];

const HOST_DIED = /\[ExtensionHost\].*socket close event|Extension host .*terminated unexpectedly/i;

/**
 * Opens the workbench and waits until the tests in its extension host have ended.
 * @param {import('./server.mjs').VSCode} vscode
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @returns {Promise<number>} the exit code that the host reports
 */
async function exitCode(vscode, page, address) {
  /** @type {(code: number) => void} */
  let finish = () => {};
  /** @type {(problem: Problem) => void} */
  let fail = () => {};
  /** @type {Promise<number>} */
  const finished = new Promise((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  finished.catch(() => {}); // told below, by whoever waits
  page
    .context()
    .browser()
    ?.on('disconnected', () => fail(new Problem('The browser ended before the tests did.')));
  page.on('crash', () => fail(new Problem('The page of the workbench crashed.')));
  await page.exposeFunction('codeAutomationExit', finish);
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const text = format(...args);
    if (HOST_DIED.test(text)) fail(new Problem(`The extension host died: ${text}`));
    else if (!NOISE.some((noise) => noise.test(text))) process[type === 'log' ? 'stdout' : 'stderr'].write(`${text}\n`);
  });
  void vscode.stopped.then(() => fail(new Problem('The embedded VS Code ended before the tests did.')));
  const limit = setTimeout(() => fail(new Problem(`The tests did not end within ${LIMIT_MS / 1000} s.`)), LIMIT_MS);
  try {
    await page.goto(address);
    return await finished;
  } finally {
    clearTimeout(limit);
  }
}

/**
 * @param {string} file
 * @returns {Promise<{ passed: number, failed: number }>}
 */
async function result(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new Problem('The extension host ended, but the tests did not say that they had finished.');
  }
}

await main('code.mjs', async () => {
  endOnSignals();
  const { values, positionals } = parseArgs({
    strict: false, // desktop VS Code has many flags more
    options: { extensionDevelopmentPath: { type: 'string', multiple: true }, extensionTestsPath: { type: 'string' } },
  });
  const [folder] = positionals;
  const { extensionDevelopmentPath = [], extensionTestsPath } = values;
  const { VSCODE_TEST_RESULT } = process.env;
  if (folder === undefined || typeof extensionTestsPath !== 'string' || VSCODE_TEST_RESULT === undefined) {
    throw new Problem('Needed: --extensionTestsPath, a folder to open, and the variable VSCODE_TEST_RESULT.');
  }
  const vscode = await startVSCode({ settings: STILL, env: { VSCODE_TEST_RESULT }, forTests: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    /** @type {import('./server.mjs').Payload} */
    const payload = [['extensionTestsPath', vscode.resource(extensionTestsPath)]];
    for (const path of extensionDevelopmentPath)
      payload.push(['extensionDevelopmentPath', vscode.resource(String(path))]);
    const code = await exitCode(vscode, page, vscode.address(folder, payload));
    const { passed, failed } = await result(VSCODE_TEST_RESULT);
    process.exitCode = code !== 0 || failed > 0 || passed === 0 ? 1 : 0;
  } finally {
    await browser.close();
    await vscode.stop();
  }
});
