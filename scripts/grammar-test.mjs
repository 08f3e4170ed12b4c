// Runs the grammar's tests, test/grammar/*.cfg.lua: configuration text with the expected scopes marked below each line.
// A case is one line with marks. The last line of the output is "N passed, N failed".
//
//   node scripts/grammar-test.mjs

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = 'test/grammar';
const runner = createRequire(import.meta.url).resolve('vscode-tmgrammar-test/dist/unit.js');
const files = readdirSync(new URL(`../${folder}`, import.meta.url)).filter((name) => name.endsWith('.cfg.lua'));

const cases = files.map((name) => {
  const lines = readFileSync(new URL(`../${folder}/${name}`, import.meta.url), 'utf8').split('\n');
  const marks = lines.map((line) => /^--\s*(\^|<~*-)/.test(line));
  return marks.filter((isMark, index) => isMark && !marks[index - 1]).length;
});
const total = cases.reduce((sum, count) => sum + count, 0);

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [runner, '--compact', '--grammar', 'syntaxes/prosody.tmLanguage.json', ...files.map((name) => `${folder}/${name}`)],
  { cwd: root, encoding: 'utf8' },
);
process.stdout.write(stdout);
process.stderr.write(stderr);

// Each failing token of a line is reported on its own: "ERROR FILE:LINE:COLUMN:END what is missing".
const places = new Set([...stdout.matchAll(/^ERROR (\S+:\d+):\d+:\d+ /gm)].map((match) => match[1]));
// Whatever else the runner stumbles over, such as a grammar that does not load, fails too.
const failed = places.size === 0 && status !== 0 ? Math.max(total, 1) : places.size;
console.log(`${total - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && total > 0 ? 0 : 1;
