// Every invariant of docs/architecture.md, by command: types, lint, layering, dead code, freshness of what is generated.
// Prints one line a step and ends with "N passed, N failed"; exits 1 if a step failed.
import { spawn } from 'node:child_process';
import process from 'node:process';

/** A program of an installed package. @param {string} name @param {string[]} args */
const bin = (name, ...args) => ({ command: process.execPath, args: [`node_modules/${name}`, ...args] });

/** @type {{name: string, command: string, args: string[], accept?: (output: string) => string | null}[]} */
const steps = [
  { name: 'types', ...bin('typescript/bin/tsc', '--noEmit', '-p', '.') },
  { name: 'lint and format', ...bin('@biomejs/biome/bin/biome', 'ci', '--colors=off') },
  {
    name: 'layering',
    ...bin('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', 'server', 'client'),
    // A cruise that finds nothing to cruise reports no violations either.
    accept: (output) => {
      const cruised = Number(/\((\d+) modules/.exec(output)?.[1] ?? 0);
      return cruised > 50 ? null : `only ${cruised} modules were cruised`;
    },
  },
  { name: 'dead code', ...bin('knip/bin/knip.js', '--no-progress') },
  { name: 'catalog is fresh', command: process.execPath, args: ['scripts/generate-catalog.mjs', '--check'] },
  { name: 'rule pages are fresh', command: process.execPath, args: ['scripts/generate-rule-docs.mjs', '--check'] },
];

/**
 * Runs a step and gives its exit code and all that it printed.
 * @param {{command: string, args: string[]}} step
 * @returns {Promise<{code: number, output: string}>}
 */
function run({ command, args }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

let failed = 0;
for (const step of steps) {
  const { code, output } = await run(step);
  const objection = code === 0 ? (step.accept?.(output) ?? null) : `exit code ${code}`;
  console.log(`${objection ? '✗' : '✓'} ${step.name}${objection ? `: ${objection}` : ''}`);
  if (objection) {
    failed++;
    console.log(output.trimEnd());
  }
}
console.log(`${steps.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
