// Finding a Chromium for the tests, or installing one.

import { accessSync, constants, createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { npm } from './install.mjs';
import { CACHE } from './paths.mjs';
import { Problem } from './problem.mjs';
import { run, runOrFail } from './processes.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The npm package that carries a Chromium, and the release the tests were last seen to pass with. */
const CARRIER = '@sparticuz/chromium';
const CARRIER_RELEASE = '153.0.0';

/** Starts the unpacked browser. What came along with it is used only where the machine has nothing of its own. */
const STARTER = `#!/bin/sh
cd "$(dirname "$0")" || exit
if ldd ./chromium | grep -q 'not found'; then export LD_LIBRARY_PATH="$PWD/lib"; fi
[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$PWD/fonts.conf"
exec ./chromium "$@"
`;

const FONTS = `<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first of some programs that is on the PATH, as a full path.
 * @param {readonly string[]} names
 */
export function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** A Chromium that is already there: the one that CHROME names, or one on the PATH. */
export function findBrowser() {
  const { CHROME } = process.env;
  if (!CHROME) return findProgram(NAMES);
  if (!isExecutable(CHROME)) throw new Problem(`CHROME names ${CHROME}, which is no program that can be started.`);
  return CHROME;
}

/**
 * Debian's own browser, with everything it needs. Only root can have it.
 * @param {import('./progress.mjs').Note} note
 */
async function installFromDebian(note) {
  note('installing chromium');
  const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  if ((await run('apt-get', install, quietly)).code !== 0) {
    await runOrFail('apt-get', ['update'], quietly);
    await runOrFail('apt-get', install, quietly);
  }
  return findProgram(NAMES);
}

/**
 * Unpacks the Chromium that an npm package carries, with the few libraries and the font that a bare machine lacks.
 * @param {import('./progress.mjs').Note} note
 * @returns {Promise<string>} a program that starts it
 */
async function installFromNpm(note) {
  const folder = `${CACHE}/chromium`;
  const program = `${folder}/chromium.sh`;
  if (existsSync(program)) return program;
  note(`unpacking ${CARRIER}`);
  await mkdir(folder, { recursive: true });
  await npm(['install', '--prefix', folder, '--ignore-scripts', '--no-save', `${CARRIER}@${CARRIER_RELEASE}`]);
  const packed = `${folder}/node_modules/${CARRIER}/bin`;
  for (const name of ['chromium', 'al2023.tar', 'fonts.tar']) {
    await pipeline(
      createReadStream(`${packed}/${name}.br`),
      createBrotliDecompress(),
      createWriteStream(`${folder}/${name}`),
    );
    if (!name.endsWith('.tar')) continue;
    await runOrFail('tar', ['-xf', name], { cwd: folder });
    await rm(`${folder}/${name}`);
  }
  await chmod(`${folder}/chromium`, 0o755);
  await rm(`${folder}/node_modules`, { recursive: true });
  await writeFile(`${folder}/fonts.conf`, FONTS);
  await writeFile(program, STARTER, { mode: 0o755 });
  return program;
}

/**
 * Whether it starts: Ubuntu's `chromium-browser` may be a script that only says what to install.
 * @param {string | undefined} program
 */
const starts = async (program) => program !== undefined && (await run(program, ['--version'])).code === 0;

/**
 * Finds a browser or installs one, and has every program started from here on find it as CHROME.
 * @param {import('./progress.mjs').Note} note
 */
export async function provideBrowser(note) {
  const isRoot = process.getuid?.() === 0;
  const present = findBrowser();
  const ways = [
    async () => present,
    async () => (isRoot && findProgram(['apt-get']) ? installFromDebian(note) : undefined),
    async () => (process.platform === 'linux' && process.arch === 'x64' ? installFromNpm(note) : undefined),
  ];
  for (const way of ways) {
    // Why one way failed does not matter as long as another does not; the last resort is said below.
    const program = await way().catch(() => undefined);
    if (!program || !(await starts(program))) continue;
    process.env.CHROME = program;
    note(program);
    return;
  }
  throw new Problem('No browser was found: install chromium, or name one with the variable CHROME.');
}
