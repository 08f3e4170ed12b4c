// How long the built command line takes from its start to its end, beside a Node that does nothing.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { summary } from './statistics.mjs';

const CLI = join(import.meta.dirname, '../../dist/cli.cjs');
const RUNS = 30;

/**
 * @param {string} file an existing configuration
 * @returns {Record<'node' | 'version' | 'check', ReturnType<typeof summary>>} in milliseconds
 */
export function measureCommandLine(file) {
  const commands = {
    node: ['-e', '0'],
    version: [CLI, '--version'],
    check: [CLI, 'check', '--fail-on', 'never', file],
  };
  /** @type {Record<'node' | 'version' | 'check', number[]>} */
  const times = { node: [], version: [], check: [] };
  // In turn, so that whatever else the machine does meets all of them alike.
  for (let i = 0; i < RUNS; i++) {
    for (const name of /** @type {const} */ (['node', 'version', 'check'])) {
      const begin = performance.now();
      const { status, stderr } = spawnSync(process.execPath, commands[name], { stdio: ['ignore', 'pipe', 'pipe'] });
      times[name].push(performance.now() - begin);
      if (status !== 0) throw new Error(`node ${commands[name].join(' ')} ended with ${status}: ${stderr}`);
    }
  }
  return { node: summary(times.node), version: summary(times.version), check: summary(times.check) };
}
