// npm start: from a fresh checkout to an editor in which the extension can be tried.

import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDesktop, findDesktop } from './lib/desktop.mjs';
import { installPackages, installVSCode, npm } from './lib/install.mjs';
import { ROOT, VSIX } from './lib/paths.mjs';
import { main, Problem } from './lib/problem.mjs';
import { step } from './lib/progress.mjs';
import { endOnSignals } from './lib/signals.mjs';
import { startVSCode } from './vscode/server.mjs';

const USAGE = `npm start -- [PATH] [--desktop] [--port N]

  PATH        the folder or file to open; the examples by default
  --desktop   in the \`code\` that is installed on this machine, in a profile of its own
  --port N    where the browser finds the editor; any free port by default`;

/** What npm start opens when nothing is named. */
const EXAMPLE = join(ROOT, 'examples/modules.d/prosody.cfg.lua');

/**
 * What the command line asks for.
 * @returns {{ path?: string, desktop: boolean, port: number } | 'help'}
 */
function request() {
  const options = /** @type {const} */ ({
    desktop: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
    port: { type: 'string', default: '0' },
  });
  let parsed;
  try {
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Problem(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Problem(`--port ${values.port} is no port number.`);
  if (positionals.length > 1) throw new Problem('Only one folder or file can be opened.');
  const [path] = positionals;
  return { desktop: values.desktop, port, ...(path === undefined ? {} : { path }) };
}

/**
 * The folder to open, and the file to show in it.
 * @param {string} [path] as typed, relative to where npm was started
 * @returns {{ folder: string, file?: string }}
 */
function toOpen(path) {
  if (path === undefined) return { folder: join(ROOT, 'examples'), file: EXAMPLE };
  const full = resolve(process.env.INIT_CWD ?? '.', path);
  if (!existsSync(full)) throw new Problem(`${full} does not exist.`);
  if (!statSync(full).isDirectory()) return { folder: dirname(full), file: full };
  const configuration = join(full, 'prosody.cfg.lua');
  return existsSync(configuration) ? { folder: full, file: configuration } : { folder: full };
}

/** @param {{ folder: string, file?: string }} opened */
async function startInBrowser({ folder, file }, /** @type {number} */ port) {
  const vscode = await step('Start', () => startVSCode({ port, extensions: [VSIX] }));
  const address = vscode.address(folder, file === undefined ? [] : [['openFile', vscode.resource(file)]]);
  process.stdout.write(`\n${basename(folder)} is open in VS Code; show it in a browser:\n\n  ${address}\n\n`);
  process.stdout.write('Ctrl-C ends it.\n');
  await vscode.stopped;
  throw new Problem('The embedded VS Code ended by itself.');
}

/** @param {{ folder: string, file?: string }} opened */
async function startOnDesktop({ folder, file }) {
  const desktop = await createDesktop(findDesktop());
  try {
    await step('Install the extension', () => desktop.install(VSIX));
    process.stdout.write(`\n${basename(folder)} is opening in VS Code. Ctrl-C or closing the window ends it.\n`);
    await desktop.open(folder, file);
  } finally {
    await desktop.stop();
  }
}

await main('npm start', async () => {
  const asked = request();
  if (asked === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const opened = toOpen(asked.path);
  endOnSignals();
  if (asked.desktop) findDesktop(); // to say so before the work, not after it
  await step('Install packages', installPackages);
  await step('Build and package the extension', () => npm(['run', 'package']));
  if (asked.desktop) {
    await startOnDesktop(opened);
  } else {
    await step('Prepare the embedded VS Code', installVSCode);
    await startInBrowser(opened, asked.port);
  }
});
