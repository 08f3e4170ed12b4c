// The product's rooms for scripts: they are TypeScript, which Node 20 cannot read.

import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

/**
 * Bundles a module into one and imports it.
 * @template Module
 * @param {string} entry relative to the checkout
 * @returns {Promise<Module>}
 */
export async function importBundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
