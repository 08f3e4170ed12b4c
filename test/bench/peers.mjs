// How long the built command line takes for many configurations, beside other programs that look at the same ones.

import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findServers } from '../../scripts/prosody-oracle.mjs';
import { sample } from './sample.mjs';
import { summary } from './statistics.mjs';

const CLI = join(import.meta.dirname, '../../dist/cli.cjs');
const COUNT = 100;
const ROUNDS = 5;
/** Of the shortest of the configurations; each is a line longer than the one before. About as long as the stock one. */
const LINES = 220;

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {number | null} time in milliseconds, for all the configurations; null where the program is absent
 * @property {number} limit what ours may take of it
 */

/**
 * In turn, so that whatever else the machine does meets all of them alike. A peer that is called once a file has its share
 * of the files in each round, so that it is not measured at another time than the others.
 * @returns {Promise<{ count: number, lines: string, ours: number, luacheck: Peer, prosodyctl: Peer[] }>}
 */
export async function measurePeers() {
  const folder = await mkdtemp(join(tmpdir(), 'prosody-config-peers-'));
  try {
    const files = await Promise.all(
      Array.from({ length: COUNT }, async (_, index) => {
        const path = join(folder, `${String(index).padStart(3, '0')}.cfg.lua`);
        await writeFile(path, sample(LINES + index));
        return path;
      }),
    );
    const hasLuacheck = spawnSync('luacheck', ['--version']).status === 0;
    const { servers, missing } = await findServers();
    /** @type {number[]} */
    const ours = [];
    /** @type {number[]} */
    const luacheck = [];
    const prosodyctl = servers.map((server) => ({ server, sum: 0 }));
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(call(process.execPath, [CLI, 'check', '--format', 'concise', ...files]));
      // One process, as ours is.
      if (hasLuacheck) luacheck.push(call('luacheck', ['--no-config', '--no-color', '--std', 'lua54', ...files]));
      for (const one of prosodyctl) {
        for (const file of files.filter((_, index) => index % ROUNDS === round)) {
          const begin = performance.now();
          await one.server.check(file);
          one.sum += performance.now() - begin;
        }
      }
    }
    return {
      count: COUNT,
      lines: `${LINES} to ${LINES + COUNT - 1}`,
      ours: summary(ours).median,
      luacheck: { name: '`luacheck FILE…`, one call', time: hasLuacheck ? summary(luacheck).median : null, limit: 1 },
      prosodyctl: [
        ...prosodyctl.map(({ server, sum }) => prosodyctlOf(server.name, sum)),
        ...missing.map(({ release }) => prosodyctlOf(`Prosody ${release}`, null)),
      ],
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param {string} prosody @param {number | null} time @returns {Peer} */
const prosodyctlOf = (prosody, time) => ({
  name: `\`prosodyctl check config\` of ${prosody}, ${COUNT} calls`,
  time,
  limit: 0.1,
});

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {number} in milliseconds
 */
function call(program, args) {
  const begin = performance.now();
  const { status, error, stderr } = spawnSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
  const time = performance.now() - begin;
  if (error) throw error;
  // Below 3, they have found something or nothing.
  if (status === null || status > 2) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return time;
}
