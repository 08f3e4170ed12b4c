// Opens the extension in the VS Code that the person has installed, in a profile of its own.

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QUIET } from '../vscode/settings.mjs';
import { findProgram } from './browser.mjs';
import { Problem } from './problem.mjs';
import { run, runOrFail } from './processes.mjs';
import { beforeTheEnd } from './signals.mjs';

const NAMES = ['code', 'code-insiders', 'codium', 'code-oss'];

/** The desktop VS Code on the PATH, as a full path. */
export function findDesktop() {
  const program = findProgram(NAMES);
  if (!program) throw new Problem('No `code` was found on the PATH; without --desktop, VS Code opens in the browser.');
  return program;
}

/**
 * @typedef {object} Desktop
 * @property {(vsix: string) => Promise<void>} install
 * @property {(folder: string, file?: string) => Promise<void>} open resolves when the person has closed the window
 * @property {() => Promise<void>} stop closes the window and removes the profile
 */

/**
 * Makes a profile that shares nothing with the person's own: settings, extensions and state are those of a new VS Code.
 * @param {string} program from findDesktop()
 * @returns {Promise<Desktop>}
 */
export async function createDesktop(program) {
  const data = await mkdtemp(join(tmpdir(), 'pc-'));
  const user = join(data, 'user');
  await mkdir(join(user, 'User'), { recursive: true });
  await writeFile(join(user, 'User/settings.json'), JSON.stringify(QUIET, null, 2));
  const profile = ['--user-data-dir', user, '--extensions-dir', join(data, 'extensions')];
  if (process.getuid?.() === 0) profile.push('--no-sandbox'); // VS Code refuses to run as root otherwise

  const stop = async () => {
    // The window belongs to a process that left our group; it writes its id into this file.
    const pid = Number(await readFile(join(user, 'code.lock'), 'utf8').catch(() => ''));
    if (pid > 0) await ended(pid);
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    release();
  };
  const release = beforeTheEnd(stop);
  return {
    install: async (vsix) => void (await runOrFail(program, [...profile, '--install-extension', vsix, '--force'])),
    open: async (folder, file) => {
      const opened = file === undefined ? [folder] : [folder, file];
      const { code, output } = await run(program, [...profile, '--new-window', '--wait', ...opened]);
      if (code !== 0) throw new Problem(`${program} ended with exit code ${code}.`, output.trimEnd());
    },
    stop,
  };
}

/**
 * Ends a process that is not our child, and waits until it is gone.
 * @param {number} pid
 */
async function ended(pid) {
  try {
    process.kill(pid, 'SIGTERM');
    for (let tries = 0; tries < 50; tries++) {
      process.kill(pid, 0);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone.
  }
}
