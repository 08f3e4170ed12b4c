// The suites of npm test: what each needs, how it is run, and what it came to.

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, relative } from 'node:path';
import { VSCODE } from '../vscode/prepare.mjs';
import { closingLine, fromVitest, fromXUnit, sum } from './outcome.mjs';
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

/**
 * Runs a test program in a folder for its reports, and makes sure that its failure is never overlooked: where the
 * program failed and the reports tell of no failed test, its output becomes one.
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
      env: { FORCE_COLOR: '0', ...told.env },
    });
    /** @type {Outcome} */
    const outcome = await read(folder).catch(() => ({ passed: 0, failed: [], skipped: [] }));
    if (code !== 0 && outcome.failed.length === 0) {
      outcome.failed.push({ name: `exit code ${code}`, output: output.trim() });
    }
    return outcome;
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

/** Each step of `npm run check` counts as one test, unless it counts for itself in a closing line. */
async function check() {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  const steps = String(scripts?.check ?? '').split('&&');
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of steps.map((text) => text.trim()).filter(Boolean)) {
    const { code, output } = await run('sh', ['-c', step], {
      cwd: ROOT,
      env: { FORCE_COLOR: '0', PATH: join(ROOT, 'node_modules/.bin') + delimiter + process.env.PATH },
    });
    const counted = closingLine(output) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
    const failures = Math.max(counted.failed, code === 0 ? 0 : 1);
    outcomes.push({
      passed: counted.passed,
      // The output of all its parts is one text, so it is shown once.
      failed: Array.from({ length: failures }, (_, index) => ({
        name: step,
        output: index === 0 ? output.trim() : '',
      })),
      skipped: Array.from({ length: counted.skipped }, () => step),
    });
  }
  return sum(outcomes);
}

/** The grammar's tests are files that say so in their first line. Lua's own grammar comes with VS Code. */
async function grammar() {
  const folder = join(ROOT, 'test/grammar');
  const files = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && /^.*SYNTAX TEST "/.test(await readFile(path, 'utf8'))) files.push(relative(ROOT, path));
  }
  const lua = join(VSCODE, 'extensions/lua/syntaxes/lua.tmLanguage.json');
  return runReporting(
    ['node_modules/vscode-tmgrammar-test/dist/unit.js', '--grammar', lua],
    async (reports) => {
      const names = await readdir(reports);
      return sum(await Promise.all(names.map(async (name) => fromXUnit(await readFile(join(reports, name), 'utf8')))));
    },
    (reports) => ({ args: ['--xunit-report', reports, ...files] }),
  );
}

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
  { name: 'grammar', title: 'Grammar', needs: ['vscode'], run: grammar },
  {
    name: 'stdio',
    title: 'The server over the wire',
    needs: ['extension'],
    run: vitest('test/lsp/stdio/vitest.config.ts'),
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
