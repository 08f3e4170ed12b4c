// Bundles the extension, the server and the command line into dist/ and prints their sizes.
//
//   node scripts/build.mjs                 with source maps, for development
//   node scripts/build.mjs --production    small, without source maps
//   node scripts/build.mjs --watch         again after each change
import { access, chmod, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { context } from 'esbuild';
import { catalogBeside } from './lib/catalog-beside.mjs';
import { removeCodeCaches, writeCodeCache } from './lib/code-cache.mjs';

/** What `cli.cjs` starts, and what is run to learn which functions are needed. */
const COMMAND_LINES = {
  'cli-main.cjs': {
    entry: 'server/src/cli/main.ts',
    recorded: ['modules', 'examples/mistakes/unknown-module.cfg.lua'],
  },
  'cli-check.cjs': {
    entry: 'server/src/cli/main-check.ts',
    // What most files are like, and a mistake: what only conditions and loops need is compiled when it is met, and every
    // other start is shorter for it.
    recorded: [
      'check',
      '--fail-on',
      'never',
      'examples/usual/prosody.cfg.lua',
      'examples/mistakes/unknown-module.cfg.lua',
    ],
  },
};

const KNOWN = ['--production', '--watch'];
const flags = process.argv.slice(2);
const production = flags.includes('--production');
const watch = flags.includes('--watch');

/**
 * Tells a task runner when a build begins and ends.
 * @param {string} file
 * @returns {import('esbuild').Plugin}
 */
const announced = (file) => ({
  name: 'announced',
  setup(build) {
    build.onStart(() => console.log(`building ${file}`));
    build.onEnd(({ errors }) => console.log(errors.length === 0 ? `built ${file}` : `failed ${file}`));
  },
});

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: !production,
  target: ['node20', 'es2022'],
  logLevel: 'warning',
  legalComments: 'none',
  // The UMD builds that some packages put first cannot be bundled: they look for their modules at run time.
  mainFields: ['module', 'main'],
};

/** @type {import('esbuild').BuildOptions} */
const browser = { ...common, platform: 'browser', mainFields: ['browser', 'module', 'main'] };

/**
 * Neither the server nor the command line starts a program. Two libraries ask for child processes at once, Commander for
 * programs beside its own and vscode-languageserver for npm: to load them takes longer than to load the libraries.
 */
const noChildProcesses = Object.fromEntries(
  ['child_process', 'node:child_process'].map((name) => [name, './scripts/lib/no-child-processes.cjs']),
);

/** @type {import('esbuild').BuildOptions} */
const commandLine = {
  ...common,
  platform: 'node',
  // CommonJS, because Node loads it in half the time of a module.
  format: 'cjs',
  alias: noChildProcesses,
  // As server/src/cli/compiled.ts calls it.
  banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
  footer: { js: '})' },
  plugins: [catalogBeside],
};

/** By file in dist/. @type {Record<string, { entry: string, options: import('esbuild').BuildOptions }>} */
const bundles = {
  'client.cjs': {
    entry: 'client/src/node.ts',
    options: { ...common, platform: 'node', format: 'cjs', external: ['vscode'] },
  },
  // The extension host of a browser wants CommonJS too.
  'client-web.js': {
    entry: 'client/src/web.ts',
    options: { ...browser, format: 'cjs', external: ['vscode'] },
  },
  'server.cjs': {
    entry: 'server/src/lsp/node.ts',
    options: { ...common, platform: 'node', format: 'cjs', alias: noChildProcesses, plugins: [catalogBeside] },
  },
  'server-web.js': {
    entry: 'server/src/lsp/browser.ts',
    options: { ...browser, format: 'iife' },
  },
  'cli.cjs': {
    entry: 'server/src/cli/entry.ts',
    options: { ...common, platform: 'node', format: 'cjs', banner: { js: '#!/usr/bin/env node' } },
  },
  ...Object.fromEntries(
    Object.entries(COMMAND_LINES).map(([file, { entry }]) => [file, { entry, options: commandLine }]),
  ),
};

const isThere = (/** @type {string} */ path) =>
  access(path).then(
    () => true,
    () => false,
  );

/** What is wrong with how this was called, in one line each. */
async function objections() {
  const unknown = flags.filter((flag) => !KNOWN.includes(flag)).map((flag) => `unknown flag ${flag}`);
  const entries = await Promise.all(
    Object.entries(bundles).map(async ([file, { entry }]) =>
      (await isThere(entry)) ? [] : [`dist/${file} is made from ${entry}, which does not exist`],
    ),
  );
  return [...unknown, ...entries.flat()];
}

async function build() {
  await Promise.all(Object.keys(COMMAND_LINES).map((file) => removeCodeCaches(`dist/${file}`)));
  const contexts = await Promise.all(
    Object.entries(bundles).map(([file, { entry, options }]) => {
      const plugins = [...(options.plugins ?? []), ...(watch ? [announced(file)] : [])];
      return context({ ...options, plugins, entryPoints: [entry], outfile: `dist/${file}` });
    }),
  );
  if (watch) {
    await Promise.all(contexts.map((one) => one.watch()));
    return;
  }
  const results = await Promise.allSettled(contexts.map((one) => one.rebuild()));
  await Promise.all(contexts.map((one) => one.dispose()));
  // esbuild has printed the reasons.
  if (results.some(({ status }) => status === 'rejected')) {
    process.exitCode = 1;
    return;
  }
  await chmod('dist/cli.cjs', 0o755);
  for (const [file, { recorded }] of Object.entries(COMMAND_LINES))
    await writeCodeCache(resolve('dist', file), recorded);
  for (const file of Object.keys(bundles)) {
    // A map left by a build for development would belong to another text.
    if (production) await rm(`dist/${file}.map`, { force: true });
    const { size } = await stat(`dist/${file}`);
    console.log(`dist/${file.padEnd(13)}  ${String(Math.round(size / 1024)).padStart(4)} KB`);
  }
}

const wrong = await objections();
for (const line of wrong) console.error(`build: ${line}`);
if (wrong.length > 0) process.exitCode = 1;
else await build();
