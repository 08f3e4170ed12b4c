#!/usr/bin/env node
// Does the catalog say what the sources say? Compares what a sweep by regular expressions finds (sweep-sources.mjs)
// with the built catalog, and fails if a difference has no reason in data/catalog/sweep-explained.yaml.
//
//   node scripts/catalog/sweep.mjs --prosody DIR@VERSION ... --community DIR --jitsi DIR ... --snikket DIR
//
// DIR of Prosody is a checkout (core/, plugins/) or an installed tree (core/, modules/); the others are folders with
// modules in them, at any depth. Of several for Jitsi Meet the first that has a module counts. What is not given is not
// compared. Exit code: 0 if every difference is explained, 1 if not, 2 for a wrong command line.

import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { compare, explain } from './sweep-compare.mjs';
import { coreIn, featuresIn, modulesIn } from './sweep-sources.mjs';

const ROOT = join(import.meta.dirname, '../..');
const EXPLAINED = join(ROOT, 'data/catalog/sweep-explained.yaml');

/** @returns {Promise<import('../../server/src/catalog/index.ts').Catalog>} */
async function loadCatalog() {
  const outfile = join(ROOT, `dist/sweep-catalog-${process.pid}.mjs`);
  const entry = join(ROOT, 'server/src/catalog/index.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
  try {
    return (await import(pathToFileURL(outfile).href)).catalog;
  } finally {
    await rm(outfile);
  }
}

/**
 * @param {readonly import('./sweep-compare.mjs').Modules[]} trees newest first
 * @returns {import('./sweep-compare.mjs').Modules} each module as the first tree has it
 */
const firstOfEach = (trees) => new Map([...trees].reverse().flatMap((modules) => [...modules]));

/** @param {readonly string[]} args @returns {import('./sweep-compare.mjs').Sources} */
function readSources(args) {
  const folder = { type: /** @type {const} */ ('string') };
  const { values } = parseArgs({
    args: [...args],
    options: {
      prosody: { ...folder, multiple: true },
      community: folder,
      jitsi: { ...folder, multiple: true },
      snikket: folder,
    },
  });
  const modules = (/** @type {string | undefined} */ root) => (root === undefined ? null : modulesIn(root));
  return {
    prosody: (values.prosody ?? []).map((one) => {
      const at = one.lastIndexOf('@');
      if (at < 1) throw new Error(`--prosody ${one}: write DIR@VERSION, such as prosody@13.0.1`);
      const root = one.slice(0, at);
      const version = one.slice(at + 1);
      const series = version.startsWith('0.12') ? '0.12' : '13.0';
      return {
        version,
        series,
        modules: modulesIn(join(root, existsSync(join(root, 'plugins')) ? 'plugins' : 'modules')),
        core: coreIn(root),
        features: featuresIn(root),
      };
    }),
    community: modules(values.community),
    jitsi: values.jitsi === undefined ? null : firstOfEach(values.jitsi.map(modulesIn)),
    snikket: modules(values.snikket),
  };
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code; the list of differences is printed
 */
export async function main(args) {
  let sources;
  try {
    sources = readSources(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
  const catalog = await loadCatalog();
  const differences = compare(sources, catalog);
  /** @type {Record<string, string>} */
  const reasons = parse(readFileSync(EXPLAINED, 'utf8')) ?? {};
  const { open, stale } = explain(differences, reasons);
  for (const { key, source, data, evidence } of open) {
    console.log(`${key}\n    sources: ${source}\n    catalog: ${data}\n    see ${evidence}`);
  }
  for (const key of stale) console.log(`${key}\n    is explained, and no longer differs (or its source was not given)`);
  console.log(`${differences.length} differences, ${open.length} without a reason`);
  return open.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
