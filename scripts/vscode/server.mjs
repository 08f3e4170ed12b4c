// Starts the embedded VS Code: its server, whose workbench is then opened in a browser.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from '../lib/problem.mjs';
import { runOrFail } from '../lib/processes.mjs';
import { beforeTheEnd } from '../lib/signals.mjs';
import { VSCODE } from './prepare.mjs';
import { QUIET } from './settings.mjs';

const SERVER = join(VSCODE, 'out/server-main.js');
const LEASH = fileURLToPath(new URL('../lib/leash.mjs', import.meta.url));
const HOST = '127.0.0.1';
const START_LIMIT_MS = 60_000;

/** How much of what the server says is kept, to be shown when it does not start. In UTF-16 units. */
const LOG_TAIL = 10_000;

/**
 * What the workbench is told with its address, e.g. ['openFile', resource].
 * @typedef {[name: string, value: string][]} Payload
 */

/**
 * @typedef {object} VSCodeOptions
 * @property {number} [port] any free one by default
 * @property {readonly string[]} [extensions] VSIX files to install
 * @property {Record<string, unknown>} [settings] user settings, over QUIET
 * @property {NodeJS.ProcessEnv} [env] for the server, the extension host and all that they start
 * @property {boolean} [forTests] with a home folder of its own, and with the interface that test drivers need
 */

/**
 * @typedef {object} VSCode
 * @property {number} port
 * @property {(path: string) => string} resource the name that the workbench has for a file of this machine
 * @property {(folder: string, payload?: Payload) => string} address where a browser finds the workbench, open at a folder
 * @property {() => Promise<void>} stop ends it and all it started, and removes its temporary files
 * @property {Promise<void>} stopped resolves when it has ended, for whatever reason
 */

/**
 * @param {number} wanted 0 for any
 * @returns {Promise<number>} a port that is free at this moment
 */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => reject(new Problem(`Port ${wanted} is taken; choose another with --port.`)));
    probe.listen(wanted, HOST, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}

/**
 * The person's environment less what would make the server take itself for a part of another VS Code.
 * @param {NodeJS.ProcessEnv} added
 */
function environment(added) {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name));
  // Without a gallery, the Extensions view asks no one on the network.
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{"serviceUrl":""}', ...added };
}

/**
 * @param {VSCodeOptions} [options]
 * @returns {Promise<VSCode>} once it answers
 */
export async function startVSCode({
  port: wantedPort = 0,
  extensions = [],
  settings,
  env = {},
  forTests = false,
} = {}) {
  const port = await freePort(wantedPort);
  // Its path must be short: sockets are made below it, and the name of a socket may have 107 bytes at most.
  const data = await mkdtemp(join(tmpdir(), 'pc-'));
  const inData = (/** @type {string} */ name) => join(data, name);
  for (const name of ['user/User', 'server', 'extensions', 'home', 't']) await mkdir(inData(name), { recursive: true });
  await writeFile(inData('user/User/settings.json'), JSON.stringify({ ...QUIET, ...settings }, null, 2));

  // Whoever reaches the port can run programs as this user, so the address carries a secret, as any such server's does.
  const token = randomBytes(16).toString('hex');
  await writeFile(inData('token'), token, { mode: 0o600 });

  const folders = ['--server-data-dir', inData('server'), '--extensions-dir', inData('extensions')];
  const childEnv = environment({
    TMPDIR: inData('t'),
    XDG_RUNTIME_DIR: inData('t'),
    ...(forTests ? { HOME: inData('home') } : {}),
    ...env,
  });
  for (const vsix of extensions) {
    await runOrFail(process.execPath, [SERVER, ...folders, '--install-extension', vsix, '--force'], { env: childEnv });
  }

  const args = [
    ...['--host', HOST, '--port', String(port), '--connection-token-file', inData('token')],
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--disable-telemetry'],
    ...['--user-data-dir', inData('user'), ...folders, '--disable-workspace-trust'],
    ...(forTests ? ['--enable-smoke-test-driver'] : []),
  ];
  const leash = spawn(process.execPath, [LEASH, data, process.execPath, SERVER, ...args], {
    env: childEnv,
    detached: true,
    stdio: 'pipe',
  });
  let said = '';
  for (const stream of [leash.stdout, leash.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      said = (said + text).slice(-LOG_TAIL);
    });
  }
  /** @type {Promise<void>} */
  const stopped = new Promise((resolve) => leash.once('exit', () => resolve()));
  const stop = async () => {
    leash.stdin.end();
    await stopped;
    release();
  };
  const release = beforeTheEnd(stop);

  const origin = `http://${HOST}:${port}`;
  await Promise.race([
    answers(`${origin}/version`),
    stopped.then(() => Promise.reject(new Problem('The embedded VS Code ended right after its start.'))),
  ]).catch(async (error) => {
    await stop();
    throw new Problem(error.message, said);
  });
  return {
    port,
    resource: (path) => `vscode-remote://${HOST}:${port}${resolve(path)}`,
    address: (folder, payload = []) => {
      const opened = extname(folder) === '.code-workspace' ? 'workspace' : 'folder';
      const query = new URLSearchParams({ tkn: token, [opened]: resolve(folder) });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `${origin}/?${query}`;
    },
    stop,
    stopped,
  };
}

/**
 * Waits until an address answers.
 * @param {string} url
 */
async function answers(url) {
  const limit = Date.now() + START_LIMIT_MS;
  while (Date.now() < limit) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Problem(`The embedded VS Code did not answer within ${START_LIMIT_MS / 1000} s.`);
}
