import { isEnding } from './signals.mjs';

/** Something that a person can mend: shown as one line, without a stack. */
export class Problem extends Error {
  /**
   * @param {string} message one line
   * @param {string} [details] output of the program that failed, shown above the line
   */
  constructor(message, details = '') {
    super(message);
    this.details = details;
  }
}

/**
 * Runs the body of a script; a Problem is told in one line, anything else with its stack. Both end with exit code 1.
 * @param {string} script what the person typed, e.g. "npm start"
 * @param {() => Promise<void>} body
 */
export async function main(script, body) {
  try {
    await body();
  } catch (error) {
    if (isEnding()) return;
    if (!(error instanceof Problem)) throw error;
    if (error.details) process.stderr.write(`${error.details}\n`);
    process.stderr.write(`${script}: ${error.message}\n`);
    process.exit(1);
  }
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 12)) {
  process.stderr.write(`Node.js 20.12 or newer is needed; this is ${process.version}.\n`);
  process.exit(1);
}
