// node test/bench/run.mjs [--write]
//
// Measures what people wait for and prints it as tables; --write puts them into docs/benchmarks.md, and says so where the
// machine was busy. Build first (npm run package); the exit code is 1 if a target is missed.

import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { measureBounds } from './bounds.mjs';
import { measureCommandLine } from './command-line.mjs';
import { measureCore, measureRepair } from './core.mjs';
import { measureInstalled } from './installed.mjs';
import { withMistakes } from './mistakes.mjs';
import { measurePeers } from './peers.mjs';
import { sample } from './sample.mjs';
import { measureServer } from './server.mjs';
import { milliseconds } from './statistics.mjs';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = join(ROOT, 'docs/benchmarks.md');
const STOCK = '/etc/prosody/prosody.cfg.lua';
const MEGABYTE = 1024 * 1024;
const MISTAKES = 50;
/** What a look at 500 modules may take whose files have not changed, in milliseconds. */
const AGAIN = 30;

/** @param {string} path in bytes, or null */
const size = (path) =>
  stat(path).then(
    (found) => found.size,
    () => null,
  );

/**
 * The configuration that Debian's package installs, where it is installed, else one of its length.
 * @param {string} folder for a file of our own
 */
async function subject(folder) {
  const stock = await readFile(STOCK, 'utf8').catch(() => null);
  const text = stock?.includes('"roster"') ? stock : sample(273);
  const path = stock === text ? STOCK : join(folder, 'prosody.cfg.lua');
  if (path !== STOCK) await writeFile(path, text);
  const before = text.slice(0, text.indexOf('"roster"') + 1).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return {
    name: `${text.split('\n').length - 1} lines, ${stock === text ? 'as Debian installs it' : 'in the shape of the stock configuration'}`,
    path,
    text,
    hover: position,
    completion: position,
  };
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
const table = (head, rows) =>
  [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/**
 * @param {string} what
 * @param {{ median: number, p95: number, max: number, count: number }} times
 * @param {string} [target]
 */
const row = (what, { median, p95, max, count }, target = '') => [
  what,
  ...[median, p95, max].map(milliseconds),
  String(count),
  target,
];

// What others do with the machine ends up in the numbers: then the page says so.
const [load = 0] = loadavg();
const busy = load > cpus().length / 2;
const folder = await mkdtemp(join(tmpdir(), 'prosody-config-bench-'));
const measured = await subject(folder);
const server = await measureServer(measured);
const commandLine = measureCommandLine(measured.path);
await rm(folder, { recursive: true });
const peers = await measurePeers();
const core = await measureCore([300, 3000, 30_000].map(sample));
const slowest = Math.max(...core.map(({ parse, evaluate }) => evaluate / parse));
const bounds = await measureBounds();
const installed = await measureInstalled();
const long = sample(10_000);
const repair = await measureRepair(long, withMistakes(long, MISTAKES));
const ratio = repair.broken / repair.clean;
const vsix = await size(join(ROOT, 'dist/prosody-config.vsix'));

const report = [
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${process.platform}. Times are in milliseconds.`,
  `## What an editor waits for\n\nThe built server over standard input and output, with ${measured.name}; each start is a new process.`,
  table(
    ['', 'median', '95 %', 'longest', 'times', 'target'],
    [
      row('starting to `initialized`', server.initialized, '< 150'),
      row('opening to diagnostics', server.diagnosed, '< 25'),
      row('first hover', server.firstHover),
      row('hover', server.hover),
      row('first completion', server.firstCompletion),
      row('completion', server.completion),
      row('key stroke to diagnostics', server.typed),
    ],
  ),
  '## What the command line takes\n\nFrom the start of the process to its end, with the same configuration; each is a new process.',
  table(
    ['', 'median', '95 %', 'longest', 'times', '÷ `node -e 0`', 'target'],
    /** @type {const} */ ([
      ['`node -e 0`', commandLine.node, ''],
      ['`prosody-config --version`', commandLine.version, ''],
      ['`prosody-config check FILE`', commandLine.check, '≤ 1.4'],
    ]).map(([what, times, target]) => [
      ...row(what, times).slice(0, -1),
      (times.median / commandLine.node.median).toFixed(2),
      target,
    ]),
  ),
  `${peers.count} configurations of ${peers.lines} lines, beside other programs that look at them, in turn:`,
  table(
    ['', 'time for all', 'ours ÷ theirs', 'target'],
    [
      ['`prosody-config check FILE…`, one call', milliseconds(peers.ours), '', ''],
      ...[peers.luacheck, ...peers.prosodyctl].map((peer) => [
        peer.name,
        peer.time === null ? 'not installed here' : milliseconds(peer.time),
        peer.time === null ? '' : (peers.ours / peer.time).toFixed(2),
        `< ${peer.limit}`,
      ]),
    ],
  ),
  '## What the core takes\n\nMedians, each step by itself; luaparse alone with ranges and comments, in the same process.',
  table(
    ['lines', 'KB', 'luaparse', 'parse', 'evaluate', 'check', 'evaluate ÷ parse'],
    core.map(({ lines, bytes, ...times }) => [
      String(lines),
      String(Math.round(bytes / 1024)),
      ...[times.luaparse, times.parse, times.evaluate, times.check].map(milliseconds),
      (times.evaluate / times.parse).toFixed(2),
    ]),
  ),
  'Evaluation may take twice as long as parsing.',
  `Parsing 10,000 lines with ${MISTAKES} mistakes takes ${milliseconds(repair.broken)} ms, ${ratio.toFixed(1)} times as long as without (${milliseconds(repair.clean)} ms; target: less than 10 times); ${repair.found} are reported.`,
  '## What never ends, and what is far too large\n\nFrom the text to the problems, each time anew.',
  table(
    ['', 'median', 'longest', 'times', 'target', 'what is said'],
    bounds.map(({ what, target, problems, times }) => [
      what,
      ...[times.median, times.max].map(milliseconds),
      String(times.count),
      target === null ? '' : `< ${target}`,
      problems.join(', ') || 'nothing',
    ]),
  ),
  '## What the modules of a server take\n\nWhat the code of every module in `plugin_paths` says: the first time, and again, when only the times of change are asked for.',
  installed === null
    ? 'There are no modules here to copy.'
    : table(
        [`${installed.count} modules, ${installed.options} options`, 'median', '95 %', 'longest', 'times', 'target'],
        [row('the first time', installed.first), row('again', installed.again, `< ${AGAIN}`)],
      ),
  `## What is installed\n\n${
    vsix === null
      ? 'The package was not built.'
      : `The extension's package takes ${Math.round(vsix / 1024)} KB (target: below 1024 KB).`
  }`,
].join('\n\n');

process.stdout.write(`${report}\n`);
if (busy) process.stderr.write(`The machine was busy (load ${load.toFixed(1)}): the times are too long.\n`);
if (process.argv.includes('--write')) {
  const head = '# Benchmarks\n\nWritten by `npm run bench -- --write` after `npm run package`.';
  const doubt = `The machine had other work during this run (load ${load.toFixed(1)}): an idle one is faster.`;
  await writeFile(PAGE, `${head} ${busy ? `${doubt} ` : ''}${report}\n`);
}

const targets = [
  {
    what: 'Checking beside starting Node',
    value: commandLine.check.median / commandLine.node.median,
    limit: 1.4,
    unit: 'times',
  },
  ...[peers.luacheck, ...peers.prosodyctl].flatMap(({ name, time, limit }) =>
    time === null ? [] : [{ what: `Checking beside ${name}`, value: peers.ours / time, limit, unit: 'times' }],
  ),
  { what: 'Starting to initialized', value: server.initialized.median, limit: 150, unit: 'ms' },
  { what: 'Opening to diagnostics', value: server.diagnosed.median, limit: 25, unit: 'ms' },
  { what: `Parsing with ${MISTAKES} mistakes`, value: ratio, limit: 10, unit: 'times' },
  { what: 'Evaluating beside parsing', value: slowest, limit: 2, unit: 'times' },
  ...bounds.flatMap(({ what, target, times }) =>
    target === null ? [] : [{ what: `Answering ${what}`, value: times.median, limit: target, unit: 'ms' }],
  ),
  ...(installed === null
    ? []
    : [{ what: 'Installed modules, again', value: installed.again.median, limit: AGAIN, unit: 'ms' }]),
  { what: 'The package', value: (vsix ?? 0) / MEGABYTE, limit: 1, unit: 'MB' },
];
for (const { what, value, limit, unit } of targets) {
  if (value < limit) continue;
  process.stderr.write(`${what}: ${value.toFixed(1)} ${unit}, the target is less than ${limit}\n`);
  process.exitCode = 1;
}
