// After `npm ci --ignore-scripts` in this folder: makes the VS Code inside the code-server package able to run without
// code-server's own installation, which would compile native modules.

import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('node_modules', import.meta.url));

/** The installation folder of the embedded VS Code. */
export const VSCODE = join(PACKAGES, 'code-server/lib/vscode');

/** Native modules, and what stands in for them. The watchdog was renamed about VS Code 1.106. */
const STUBS = {
  'native-watchdog': 'native-watchdog.cjs',
  '@vscode/native-watchdog': 'native-watchdog.cjs',
  '@vscode/spdlog': 'spdlog.cjs',
};

/** VS Code looks for its modules below its own folder, the web workbench for theirs under a second name. */
async function linkModules() {
  for (const name of ['node_modules', 'node_modules.asar']) {
    const link = join(VSCODE, name);
    await rm(link, { force: true });
    await symlink('../../..', link, 'dir');
  }
}

async function placeStubs() {
  for (const [name, file] of Object.entries(STUBS)) {
    const folder = join(PACKAGES, name);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await cp(fileURLToPath(new URL(`stubs/${file}`, import.meta.url)), join(folder, 'index.cjs'));
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0-stub', main: 'index.cjs' }));
  }
}

/**
 * May be repeated at any time.
 * @returns {Promise<string>} the version of the embedded VS Code, e.g. "1.110.0"
 */
export async function prepare() {
  await linkModules();
  await placeStubs();
  return JSON.parse(await readFile(join(VSCODE, 'product.json'), 'utf8')).version;
}
