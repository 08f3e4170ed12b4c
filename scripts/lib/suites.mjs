// The suites of npm test: what each needs, how it is run, and what it came to.

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromCheck, fromClosingLine, fromVitest } from './outcome.mjs';
import { ROOT } from './paths.mjs';
import { run } from './processes.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */

/**
 * What has to be there before a suite can run.
 * @typedef {'extension' | 'vscode' | 'browser'} Need
 */

/**
 * @typedef {object} Suite
 * @property {string} name as given to npm test
 * @property {string} title
 * @property {readonly Need[]} needs
 * @property {() => Promise<Outcome>} run
 */

/** For output that is kept: TypeScript takes any value of FORCE_COLOR for a yes. */
const PLAIN = { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * Makes sure that a failure is never overlooked: where the program failed and no test did, its output becomes one.
 * @param {Outcome} outcome
 * @param {number} code
 * @param {string} output
 * @returns {Outcome}
 */
const withExitCode = (outcome, code, output) =>
  code === 0 || outcome.failed.length > 0
    ? outcome
    : { ...outcome, failed: [{ name: `exit code ${code}`, output: output.trim() }] };

/**
 * Runs a test program that writes its reports into a folder.
 * @param {readonly string[]} args for node
 * @param {(folder: string) => Promise<Outcome>} read
 * @param {(folder: string) => { args?: readonly string[], env?: NodeJS.ProcessEnv }} where how to tell the program about the folder
 * @returns {Promise<Outcome>}
 */
async function runReporting(args, read, where) {
  const folder = await mkdtemp(join(tmpdir(), 'pc-report-'));
  try {
    const told = where(folder);
    const { code, output } = await run(process.execPath, [...args, ...(told.args ?? [])], {
      cwd: ROOT,
      env: { ...PLAIN, ...told.env },
    });
    /** @type {Outcome} */
    const outcome = await read(folder).catch(() => ({ passed: 0, failed: [], skipped: [] }));
    return withExitCode(outcome, code, output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} [config] relative to the checkout
 * @returns {() => Promise<Outcome>}
 */
const vitest =
  (config = 'vitest.config.ts') =>
  () =>
    runReporting(
      ['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--root', ROOT, '--reporter=json'],
      async (folder) => fromVitest(await readFile(join(folder, 'report.json'), 'utf8')),
      (folder) => ({ args: [`--outputFile=${join(folder, 'report.json')}`] }),
    );

/** Each step of scripts/check.mjs counts as one test. */
const check = async () => {
  const { code, output } = await run(process.execPath, ['scripts/check.mjs'], { cwd: ROOT, env: PLAIN });
  return withExitCode(fromCheck(output), code, output);
};

/** The grammar's tests count for themselves. */
const grammar = async () => {
  const { code, output } = await run(process.execPath, ['scripts/grammar-test.mjs'], { cwd: ROOT, env: PLAIN });
  return withExitCode(fromClosingLine(output), code, output);
};

/** The tests inside the extension host write their outcome themselves. */
const host = () =>
  runReporting(
    ['scripts/vscode/host-tests.mjs'],
    async (folder) => JSON.parse(await readFile(join(folder, 'result.json'), 'utf8')),
    (folder) => ({ env: { VSCODE_TEST_RESULT: join(folder, 'result.json') } }),
  );

/** In the order in which they run: what fails soonest first. @type {readonly Suite[]} */
export const SUITES = [
  { name: 'check', title: 'Checks', needs: ['vscode'], run: check },
  { name: 'unit', title: 'Unit tests', needs: [], run: vitest() },
  { name: 'property', title: 'Properties', needs: [], run: vitest('test/vitest.property.config.ts') },
  { name: 'grammar', title: 'Grammar', needs: [], run: grammar },
  {
    name: 'stdio',
    title: 'The server over the wire',
    needs: ['extension'],
    run: vitest('test/lsp/stdio/vitest.config.ts'),
  },
  {
    name: 'cli',
    title: 'The built command line',
    needs: ['extension'],
    run: vitest('test/cli/vitest.e2e.config.ts'),
  },
  {
    name: 'oracle',
    title: 'Compared with the real Prosody',
    needs: ['extension'],
    run: vitest('test/prosody/vitest.config.ts'),
  },
  { name: 'host', title: 'Inside VS Code', needs: ['extension', 'vscode', 'browser'], run: host },
  {
    name: 'ui',
    title: 'VS Code as a person sees it',
    needs: ['extension', 'vscode', 'browser'],
    run: vitest('test/vscode/ui/vitest.config.ts'),
  },
];
