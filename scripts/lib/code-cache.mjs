// Keeps what V8 makes of a bundle, so that it starts without being compiled (server/src/cli/compiled.ts).

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

/**
 * Those of other builds too: V8 knows a bundle by its length only.
 * @param {string} bundle
 */
export async function removeCodeCaches(bundle) {
  const folder = dirname(bundle);
  const names = await readdir(folder).catch(() => []);
  const caches = names.filter((name) => name.startsWith(`${basename(bundle)}.`) && name.endsWith('.cache'));
  await Promise.all(caches.map((name) => rm(join(folder, name))));
}

/**
 * Runs a bundle in a process of its own and keeps what was compiled until its end: the functions that run need
 * compiling no more, the others are left for the case that they do.
 * @param {string} bundle absolute path
 * @param {readonly string[]} args what it runs
 */
export async function writeCodeCache(bundle, args) {
  const recorder = join(import.meta.dirname, 'code-cache-recorder.mjs');
  const child = spawn(process.execPath, [recorder, bundle, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0)
    throw new Error(`${basename(bundle)} ${args.join(' ')} ended with ${code}, so there is no code cache`);
}
