// How long the core takes for a text, beside luaparse alone in the same process.

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import luaparse from 'luaparse';
import { measure, summary } from './statistics.mjs';

/** @typedef {typeof import('./core.ts').core} Core */

/** @returns {Promise<Core>} */
export async function loadCore() {
  const outfile = join(import.meta.dirname, '../../dist/bench-core.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'core.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  try {
    return (await import(pathToFileURL(outfile).href)).core;
  } finally {
    await rm(outfile);
  }
}

/** What our own parser asks of luaparse. @type {Parameters<typeof luaparse.parse>[1]} */
const BARE = { luaVersion: '5.3', encodingMode: 'none', comments: true, ranges: true, scope: false };

const URI = 'file:///prosody.cfg.lua';

/**
 * @param {readonly string[]} texts
 * @returns {Promise<{ lines: number, bytes: number, luaparse: number, parse: number, evaluate: number, check: number }[]>}
 *   medians in milliseconds; each step without those before it
 */
export async function measureCore(texts) {
  const core = await loadCore();
  return texts.map((text) => {
    const source = core.parse(URI, text);
    /** @type {import('../../server/src/evaluation/index.ts').EvaluateInput} */
    const input = {
      main: URI,
      version: '13.0',
      environment: {},
      fileSystem: {
        read: (uri) => (uri === URI ? { kind: 'file', text } : { kind: 'missing' }),
        list: () => ({ kind: 'missing' }),
      },
      parse: () => source,
    };
    const configuration = core.evaluate(input);
    const median = (/** @type {() => unknown} */ run) => summary(measure(run)).median;
    return {
      lines: text.split('\n').length - 1,
      bytes: Buffer.byteLength(text),
      luaparse: median(() => luaparse.parse(text, BARE)),
      parse: median(() => core.parse(URI, text)),
      evaluate: median(() => core.evaluate(input)),
      check: median(() => core.checkConfiguration(configuration, { profile: 'production' })),
    };
  });
}

/**
 * Parsing a text with mistakes beside the same text without.
 * @param {string} clean
 * @param {string} broken
 * @returns {Promise<{ clean: number, broken: number, found: number }>} medians in milliseconds, and the mistakes found
 */
export async function measureRepair(clean, broken) {
  const core = await loadCore();
  return {
    clean: summary(measure(() => core.parse(URI, clean))).median,
    broken: summary(measure(() => core.parse(URI, broken))).median,
    found: core.parse(URI, broken).errors.length,
  };
}
