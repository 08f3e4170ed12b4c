// Finds the Prosody servers that the oracle asks, and fetches the one that Debian keeps in its backports.
//
// Two releases matter: 0.12 (Debian 12, installed by apt) and 13.0 (Debian 13, or bookworm-backports on Debian 12).
// The second is unpacked under .cache/ beside the installed one; nothing on the machine is upgraded. The address of the
// mirror is the one the machine is configured with.

import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Everything downloaded or generated for the oracle lives here. */
export const CACHE = fileURLToPath(new URL('../.cache/', import.meta.url));

/**
 * Where the files of one Prosody release are.
 * @typedef {object} Installation
 * @property {string} version as the release calls itself, e.g. "0.12.3"
 * @property {string} root prefix in front of /usr: "/" when installed, a folder under .cache/ when unpacked
 */

/**
 * A release that could not be found, with a reason that tells what to do about it.
 * @typedef {{ release: string, reason: string }} Missing
 */

/** @param {string} path */
const exists = (path) =>
  access(path, constants.R_OK).then(
    () => true,
    () => false,
  );

/**
 * The version that the Prosody under a prefix reports, or null when there is none.
 * @param {string} root
 * @returns {Promise<string | null>}
 */
async function versionUnder(root) {
  const file = join(root, 'usr/lib/prosody/prosody.version');
  return (await exists(file)) ? (await readFile(file, 'utf8')).trim() : null;
}

/**
 * The fields of each paragraph of a deb822 file (`Name: value`, continuation lines indented).
 * @param {string} text
 * @returns {Map<string, string>[]}
 */
function paragraphs(text) {
  return text
    .replace(/^#.*\n/gm, '')
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const fields = paragraph.replace(/\n[ \t]+/g, ' ').matchAll(/^([A-Za-z-]+):[ \t]*(.*)$/gm);
      return new Map([...fields].map(([, name = '', value = '']) => [name.toLowerCase(), value.trim()]));
    });
}

/**
 * One-line sources that this machine gets its own release from, e.g. "deb [signed-by=F] ADDRESS bookworm main".
 * @param {string} text content of a .sources file (deb822) or of a .list file
 * @returns {{ options: string, address: string, suite: string }[]}
 */
export function readSources(text) {
  const oneLine = [...text.matchAll(/^deb[ \t]+(?:(\[[^\]]*\])[ \t]+)?(\S+)[ \t]+(\S+)[ \t]/gm)].map(
    ([, options = '', address = '', suite = '']) => ({ options, address, suite }),
  );
  const deb822 = paragraphs(text).flatMap((fields) => {
    if (!(fields.get('types') ?? '').split(/\s+/).includes('deb') || fields.get('enabled') === 'no') return [];
    const key = fields.get('signed-by');
    const options = key?.startsWith('/') ? `[signed-by=${key}]` : '';
    const suites = (fields.get('suites') ?? '').split(/\s+/);
    const [address = ''] = (fields.get('uris') ?? '').split(/\s+/);
    return suites.map((suite) => ({ options, address, suite }));
  });
  return [...oneLine, ...deb822].filter((source) => source.address !== '' && source.suite !== '');
}

/** @returns {Promise<{ options: string, address: string } | null>} the machine's mirror of Debian 12 */
async function bookwormMirror() {
  const directory = '/etc/apt/sources.list.d';
  const names = (await exists(directory)) ? (await readdir(directory)).sort() : [];
  const files = ['/etc/apt/sources.list', ...names.map((name) => join(directory, name))];
  for (const file of files.filter((name) => /\.(list|sources)$/.test(name))) {
    if (!(await exists(file))) continue;
    const source = readSources(await readFile(file, 'utf8')).find(({ suite }) => suite === 'bookworm');
    if (source) return source;
  }
  return null;
}

/**
 * Downloads Prosody 13.0 from bookworm-backports and unpacks it into a folder. Fails with apt's own words.
 * @param {string} target the folder that appears when everything has worked
 */
async function unpackFromBackports(target) {
  const mirror = await bookwormMirror();
  if (!mirror) throw new Error('this machine has no package source for Debian 12 (bookworm)');
  await mkdir(CACHE, { recursive: true });
  const work = await mkdtemp(join(CACHE, 'apt-'));
  try {
    const list = join(work, 'backports.list');
    await mkdir(join(work, 'lists/partial'), { recursive: true });
    await mkdir(join(work, 'archives/partial'), { recursive: true });
    await writeFile(list, `deb ${mirror.options} ${mirror.address} bookworm-backports main\n`);
    const options = [
      `-oDir::Etc::sourcelist=${list}`,
      '-oDir::Etc::sourceparts=/nonexistent',
      `-oDir::State::Lists=${join(work, 'lists')}`,
      `-oDir::Cache=${work}`,
      '-oAPT::Sandbox::User=root',
      '-oAcquire::Check-Valid-Until=false',
    ];
    await run('apt-get', [...options, '-q', 'update'], { cwd: work, timeout: 120_000 });
    const packages = ['prosody/bookworm-backports', 'prosody-modules/bookworm-backports'];
    await run('apt-get', [...options, '-q', 'download', ...packages], { cwd: work, timeout: 120_000 });
    const unpacked = join(work, 'unpacked');
    for (const name of await readdir(work)) {
      if (name.endsWith('.deb')) await run('dpkg', ['-x', join(work, name), unpacked]);
    }
    await rename(unpacked, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * Prosody 0.12 and 13.0: those present, and why the others are not.
 * @returns {Promise<{ installations: Installation[], missing: Missing[] }>}
 */
export async function findInstallations() {
  /** @type {Installation[]} */
  const installations = [];
  /** @type {Missing[]} */
  const missing = [];
  const installed = await versionUnder('/');
  if (installed) installations.push({ version: installed, root: '/' });
  if (!installed?.startsWith('0.12.')) {
    const found = installed ? `Prosody ${installed} is installed instead` : 'the package prosody is not installed';
    missing.push({ release: '0.12', reason: found });
  }
  if (installed?.startsWith('13.')) return { installations, missing };

  const root = join(CACHE, 'prosody-13.0');
  if (!installed) {
    missing.push({ release: '13.0', reason: 'the package prosody is not installed, which brings the Lua libraries' });
    return { installations, missing };
  }
  try {
    if (!(await versionUnder(root))) await unpackFromBackports(root);
    installations.push({ version: (await versionUnder(root)) ?? 'unknown', root });
  } catch (error) {
    const words = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error);
    missing.push({ release: '13.0', reason: `not to be had from bookworm-backports: ${words}` });
  }
  return { installations, missing };
}

/**
 * Copies an unpacked release to a place that every user can read; an installed one is readable already.
 * @param {Installation} installation
 * @param {string} target
 * @returns {Promise<Installation>}
 */
export async function copyFor(installation, target) {
  if (installation.root === '/') return installation;
  await cp(installation.root, target, { recursive: true });
  return { ...installation, root: target };
}
