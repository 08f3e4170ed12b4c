// Bringing in what a fresh checkout lacks. Everything comes from npm or Debian. Only Node's own modules are imported
// here, for the packages may not be there yet.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ROOT, VSCODE_TREE } from './paths.mjs';
import { Problem } from './problem.mjs';
import { runOrFail } from './processes.mjs';

/**
 * What package-lock.json and its copy in node_modules say of one package.
 * @typedef {{ version?: string, optional?: boolean, link?: boolean }} Locked
 */

/**
 * @param {string} file
 * @returns {Promise<Record<string, Locked>>} by folder, e.g. "node_modules/yaml"
 */
async function lockedPackages(file) {
  return JSON.parse(await readFile(file, 'utf8')).packages ?? {};
}

/**
 * Whether node_modules holds what package-lock.json asks for. Optional packages are for other machines as well, and
 * may be absent.
 * @param {string} folder
 */
async function isInstalled(folder) {
  const copy = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(copy)) return false;
  const [wanted, present] = await Promise.all([lockedPackages(`${folder}/package-lock.json`), lockedPackages(copy)]);
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || (place in present ? present[place]?.version === version : optional === true),
  );
}

/**
 * Runs npm without noise.
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
export async function npm(args, cwd = ROOT) {
  try {
    return await runOrFail('npm', [...args, '--no-audit', '--no-fund', '--no-update-notifier'], { cwd });
  } catch (error) {
    if (error instanceof Problem && /ENOENT/.test(error.message)) throw new Problem('npm was not found; install it.');
    throw error;
  }
}

/**
 * Installs the packages of the project where they are missing or not those of package-lock.json.
 * @param {import('./progress.mjs').Note} note
 */
export async function installPackages(note) {
  if (await isInstalled(ROOT)) note('up to date');
  else await npm(['ci']);
}

/**
 * Installs the embedded VS Code. None of its packages' install scripts is run: they would compile native modules.
 * @param {import('./progress.mjs').Note} note
 */
export async function installVSCode(note) {
  if (process.platform === 'win32') throw new Problem('The embedded VS Code does not run on Windows; use --desktop.');
  const installed = await isInstalled(VSCODE_TREE);
  if (!installed) await npm(['ci', '--ignore-scripts'], VSCODE_TREE);
  const { prepare } = await import('../vscode/prepare.mjs');
  note(`VS Code ${await prepare()}${installed ? ', up to date' : ''}`);
}
