// npm test: installs, builds, and runs every suite, or those that are named. The last line is the sum of all.

import { provideBrowser } from './lib/browser.mjs';
import { installPackages, installVSCode, npm } from './lib/install.mjs';
import { inWords, sum } from './lib/outcome.mjs';
import { main, Problem } from './lib/problem.mjs';
import { step } from './lib/progress.mjs';
import { endOnSignals } from './lib/signals.mjs';
import { SUITES } from './lib/suites.mjs';

/** @typedef {import('./lib/outcome.mjs').Outcome} Outcome */

/** How much of a failed test's output is shown, in lines. */
const SHOWN_LINES = 60;

/** Lines of a stack that lie in a test runner or in Node say nothing about the failure. */
const FOREIGN_FRAME = /^\s+at .*(\/node_modules\/|node:internal)/;

function chosenSuites() {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown !== undefined) {
    const known = SUITES.map(({ name }) => name).join(', ');
    throw new Problem(`There is no suite \`${unknown}\`; there are ${known}.`);
  }
  return names.length === 0 ? SUITES : SUITES.filter(({ name }) => names.includes(name));
}

/**
 * A suite that fell over, or that tested nothing, has failed, whatever else it says.
 * @param {import('./lib/suites.mjs').Suite} suite
 * @returns {Promise<Outcome>}
 */
async function outcomeOf(suite) {
  try {
    const outcome = await suite.run();
    const { passed, failed, skipped } = outcome;
    if (passed + failed.length + skipped.length > 0) return outcome;
    return { ...outcome, failed: [{ name: suite.name, output: 'The suite ran no test.' }] };
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: [{ name: suite.name, output }], skipped: [] };
  }
}

/** @param {Outcome} outcome */
function showDetails({ failed, skipped }) {
  for (const name of skipped) process.stdout.write(`      skipped: ${name}\n`);
  for (const { name, output } of failed) {
    process.stdout.write(`\n    ✘ ${name}\n`);
    const lines = output.split('\n').filter((line) => !FOREIGN_FRAME.test(line));
    for (const line of lines.slice(0, SHOWN_LINES)) process.stdout.write(`      ${line}\n`);
    if (lines.length > SHOWN_LINES) process.stdout.write(`      … ${lines.length - SHOWN_LINES} lines more\n`);
  }
  if (failed.length > 0) process.stdout.write('\n');
}

await main('npm test', async () => {
  const suites = chosenSuites();
  const needs = new Set(suites.flatMap((suite) => suite.needs));
  endOnSignals();
  await step('Install packages', installPackages);
  if (needs.has('vscode')) await step('Prepare the embedded VS Code', installVSCode);
  if (needs.has('browser')) await step('Find a browser', provideBrowser);
  if (needs.has('extension')) await step('Build and package the extension', () => npm(['run', 'package']));

  /** @type {Outcome[]} */
  const outcomes = [];
  for (const suite of suites) {
    const outcome = await step(
      suite.title,
      async (note) => {
        const result = await outcomeOf(suite);
        note(inWords(result));
        return result;
      },
      ({ failed }) => failed.length === 0,
    );
    showDetails(outcome);
    outcomes.push(outcome);
  }
  const total = sum(outcomes);
  process.stdout.write(`\n${inWords(total)}\n`);
  process.exitCode = total.failed.length === 0 ? 0 : 1;
});
