/**
 * For vitest.config.ts: the core as tests import it. Vite would send each of its modules for itself to the tests and wrap
 * what they import of one another, which is slow to load and slow to run. So esbuild, which makes the product, makes
 * the core too, once for a run, and Node loads it. The sources are the same, and errors name places in them.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'vitest/config';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SOURCES = join(ROOT, 'server/src');
const TESTS = join(ROOT, 'test');

/** Begins the name of the folder that holds the bundle. */
const FOLDER = 'prosody-config-core-';

/** Where tests are run again at each change, what has changed is to be loaded alone: nothing is bundled. */
export function bundledCore(): Plugin {
  let folder: string | null = null;
  return {
    name: 'bundled-core',
    enforce: 'pre',
    config: () => ({ test: { server: { deps: { external: [new RegExp(FOLDER)] } } } }),
    async configureVitest({ vitest }) {
      if (!vitest.config.watch) folder = await bundle();
    },
    resolveId(id, importer) {
      const source = importer?.startsWith(TESTS) && id.startsWith('.') ? resolve(dirname(importer), id) : '';
      if (folder === null || !source.startsWith(SOURCES)) return;
      return { id: join(folder, relative(SOURCES, source)).replace(/\.ts$/, '.mjs'), external: true };
    },
  };
}

/** Bundles what the tests import of the core into a folder of its own, which is gone when the process ends. */
async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), FOLDER));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    entryPoints: importedByTests(),
    outdir: folder,
    outbase: SOURCES,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // A module that several files import is there once, with one state.
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    target: 'node20',
    sourcemap: true,
    // Packages that are CommonJS ask for Node's modules so.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
  return folder;
}

/** Modules of the core, by path, that stand in an `import` of any file below `test`. */
function importedByTests(): string[] {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const found = files.flatMap((name) => {
    const imports = readFileSync(join(TESTS, name), 'utf8').matchAll(
      /(?:from |import\()'(\.[^']*\/server\/src\/[^']*)'/g,
    );
    return [...imports].map(([, path = '']) => resolve(TESTS, dirname(name), path));
  });
  return [...new Set(found)];
}
