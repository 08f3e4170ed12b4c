// Bundles the extension, the server and the command line into dist/.
//
//   node scripts/build.mjs                 with source maps, for development
//   node scripts/build.mjs --production    small, without source maps
//   node scripts/build.mjs --watch         again after each change
import { stat } from 'node:fs/promises';
import process from 'node:process';
import { context } from 'esbuild';

const production = process.argv.includes('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  outdir: 'dist',
  minify: production,
  sourcemap: !production,
  target: ['node20', 'es2022'],
  logLevel: 'warning',
  legalComments: 'none',
  // The UMD builds that some packages put first cannot be bundled: they look for their modules at run time.
  mainFields: ['module', 'main'],
};

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  {
    ...common,
    platform: 'node',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    external: ['vscode'],
    entryPoints: { client: 'client/src/node.ts', server: 'server/src/lsp/node.ts' },
  },
  {
    ...common,
    platform: 'node',
    format: 'esm',
    entryPoints: { cli: 'server/src/cli/main.ts' },
    // Commander is CommonJS and asks for Node's modules with require.
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  },
  {
    ...common,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['browser', 'module', 'main'],
    entryPoints: { 'client-web': 'client/src/web.ts' },
  },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    mainFields: ['browser', 'module', 'main'],
    entryPoints: { 'server-web': 'server/src/lsp/browser.ts' },
  },
];

const contexts = await Promise.all(builds.map((options) => context(options)));
if (process.argv.includes('--watch')) {
  await Promise.all(contexts.map((one) => one.watch()));
  console.log('watching');
} else {
  const results = await Promise.allSettled(contexts.map((one) => one.rebuild()));
  await Promise.all(contexts.map((one) => one.dispose()));
  // esbuild has printed the reasons.
  if (results.some(({ status }) => status === 'rejected')) process.exit(1);
  for (const file of ['client.cjs', 'client-web.js', 'server.cjs', 'server-web.js', 'cli.js']) {
    const { size } = await stat(`dist/${file}`);
    console.log(`dist/${file}  ${Math.round(size / 1024)} KB`);
  }
}
