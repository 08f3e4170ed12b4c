// What a run of tests came to, read from what the runners write for machines.

/**
 * @typedef {object} Failure
 * @property {string} name
 * @property {string} output why
 */

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {Failure[]} failed
 * @property {string[]} skipped names, with the reason where the runner tells it
 */

/**
 * The part of vitest's and jest's JSON report that is read here.
 * @typedef {object} VitestReport
 * @property {{ name: string, status: string, message?: string, assertionResults: VitestCase[] }[]} testResults
 */

/** @typedef {{ fullName: string, status: string, failureMessages?: string[] | null }} VitestCase */

/**
 * @param {string} json
 * @returns {Outcome}
 */
export function fromVitest(json) {
  /** @type {VitestReport} */
  const { testResults } = JSON.parse(json);
  /** @type {Outcome} */
  const outcome = { passed: 0, failed: [], skipped: [] };
  for (const file of testResults) {
    for (const { fullName, status, failureMessages } of file.assertionResults) {
      if (status === 'passed') outcome.passed++;
      else if (status === 'failed') outcome.failed.push({ name: fullName, output: (failureMessages ?? []).join('\n') });
      else outcome.skipped.push(fullName);
    }
    // A file that cannot be loaded, or whose set-up fails, has no failed test to show.
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')) {
      outcome.failed.push({ name: file.name, output: file.message ?? 'The file could not be loaded.' });
    }
  }
  return outcome;
}

/**
 * @param {string} output ending with "N passed, N failed"; what failed is told above that line
 * @returns {Outcome}
 */
export function fromClosingLine(output) {
  const [line, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output.trimEnd().split('\n').at(-1) ?? '') ?? [];
  const details = output.replace(line ?? '', '').trim();
  return {
    passed: Number(passed ?? 0),
    failed: Array.from({ length: Number(failed ?? 0) }, (_, index) => ({
      name: `${index + 1} of ${failed}`,
      output: index === 0 ? details : '', // one text for all
    })),
    skipped: [],
  };
}

/**
 * @param {string} output of scripts/check.mjs: a line "✓ NAME" or "✗ NAME: WHY" for each step, the latter followed by
 * what the step printed
 * @returns {Outcome}
 */
export function fromCheck(output) {
  /** @type {Outcome} */
  const outcome = { passed: 0, failed: [], skipped: [] };
  for (const [, mark, name = '', rest = ''] of output.matchAll(/^([✓✗]) (.*)\n((?:(?![✓✗] ).*\n?)*)/gm)) {
    if (mark === '✓') outcome.passed++;
    else outcome.failed.push({ name, output: rest.trimEnd() });
  }
  return outcome;
}

/**
 * @param {Outcome} outcome
 * @returns {string} e.g. "12 passed, 0 failed, 1 skipped"
 */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`;

/**
 * Several outcomes as one.
 * @param {readonly Outcome[]} outcomes
 * @returns {Outcome}
 */
export const sum = (outcomes) => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failed: outcomes.flatMap(({ failed }) => failed),
  skipped: outcomes.flatMap(({ skipped }) => skipped),
});
