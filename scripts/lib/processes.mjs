// Starting other programs, and making sure that none of them outlives this one.

import { spawn } from 'node:child_process';
import { Problem } from './problem.mjs';
import { beforeTheEnd } from './signals.mjs';

/**
 * A program that has ended.
 * @typedef {object} Ended
 * @property {number} code exit code; 128 + signal number when a signal ended it
 * @property {string} output what it wrote to standard output and standard error, in the order it came
 */

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] added to this process's own environment
 * @property {(line: string) => void} [onLine] called with each line of output as it comes
 */

/**
 * Signals a process and all its descendants that did not leave its group. A group that is gone is no error.
 * @param {import('node:child_process').ChildProcess} child started with `detached: true`
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

/**
 * Runs a program to its end. It gets no standard input, and a group of its own: Ctrl-C reaches this process alone,
 * which then ends the group.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ended>}
 */
export async function run(command, args, { cwd, env, onLine } = {}) {
  const child = spawn(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let unfinishedLine = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
      const lines = (unfinishedLine + text).split('\n');
      unfinishedLine = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    });
  }
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Problem(`${command} could not be started: ${error.message}`)));
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal === 'SIGKILL' ? 9 : 15)));
  });
  const release = beforeTheEnd(async () => {
    signalGroup(child, 'SIGTERM');
    const impatience = setTimeout(() => signalGroup(child, 'SIGKILL'), 5000);
    await ended.catch(() => {});
    clearTimeout(impatience);
  });
  try {
    return { code: await ended, output };
  } finally {
    signalGroup(child, 'SIGKILL');
    release();
  }
}

/**
 * Like run(), but a program that fails is a Problem, told with the last lines of its output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<string>} its output
 */
export async function runOrFail(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) {
    const line = [command, ...args].join(' ');
    throw new Problem(`\`${line}\` failed with exit code ${code}.`, output.trimEnd().split('\n').slice(-30).join('\n'));
  }
  return output;
}
